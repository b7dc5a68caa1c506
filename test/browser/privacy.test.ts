import { expect, it } from 'vitest'
import { aSite } from './a-site.ts'
import { aVisitor } from './a-visitor.ts'

/** Words found nowhere else, one in each thing that is said; then secrets that are masked. */
const SAID = [
  'kwartelspoor',
  'Zwanenbloemwerf',
  'Wilhelmina Ooievaar',
  'ooievaar@zwanenbloem.example',
  '776655',
  '24681012',
]
const SECRETS = ['123456782', 'Rietgors-77-Wulp']

it('the log holds nothing that a visitor said, at its most talkative', async () => {
  const lines: string[] = []
  const site = await aSite({ onLog: (line) => lines.push(line) })
  const visitor = await aVisitor({ baseURL: site.url })
  await visitor.opens()
  await visitor.types(
    `Wij zijn een scheepswerf in Gorinchem met 60 mensen en willen lasfouten op foto’s herkennen, werktitel kwartelspoor. Mijn BSN is ${SECRETS[0]}, wachtwoord: ${SECRETS[1]}`,
  )
  await visitor.reads('Ik heb het niet bewaard.')
  for (const secret of SECRETS) expect(await visitor.log.textContent()).not.toContain(secret)
  await visitor.presses('Ja, dat klopt')
  await visitor.reads('Namens welke organisatie')
  await visitor.types('Zwanenbloemwerf')
  await visitor.reads('Wat is uw naam')
  await visitor.types('Wilhelmina Ooievaar, ooievaar@zwanenbloem.example')
  await visitor.reads('Wilt u nog iets toevoegen?')
  await visitor.types('Bel mij op 0183 776655, KvK 24681012')
  await visitor.reads('KvK-nummer “24681012”')
  await visitor.presses('Nee, verder')
  await visitor.reads('Klopt alles?')
  await visitor.presses('Ja, verder')
  await visitor.reads('Waarom deze partner')
  await visitor.pressesFirst()
  await visitor.reads('Mag de AI-hub uw aanvraag')
  await visitor.pressesFirst()
  await visitor.reads('Uw aanvraag is ingediend.')
  const offer = await site.mail('offer')
  await visitor.page.goto(/https?:\S+\/partner\/\S+/.exec(offer.text ?? '')?.[0] ?? '')
  await visitor.page.getByRole('button', { name: 'Vraag aannemen' }).click()
  await site.mail('accepted-company')

  const kept = await visitor.page.evaluate(() => Object.values(localStorage))
  expect(kept).toHaveLength(1)
  const log = lines.join('')
  expect(log).toContain('/v3/directline/conversations/:id/activities')
  for (const word of [...SAID, ...SECRETS, ...kept, 'eyJ']) expect(log).not.toContain(word)
})
