import { expect, it } from 'vitest'
import { aSite } from './a-site.ts'
import { aVisitor } from './a-visitor.ts'
import { announcementsOn } from './announcements.ts'

const NEED = 'Wij zijn een scheepswerf in Gorinchem en willen lasfouten op foto’s herkennen.'

it('each message is announced once, and what was heard before is not', async () => {
  const site = await aSite()
  const visitor = await aVisitor({ baseURL: site.url })
  const announced = await announcementsOn(visitor.page)
  await visitor.opens()
  await visitor.types(NEED)
  await visitor.reads('Zo begrijp ik uw vraag. Klopt dat?')
  await visitor.presses('Ja, dat klopt')
  await visitor.reads('Namens welke organisatie vraagt u dit?')
  expect(announced).toEqual([
    expect.stringMatching(/^Assistent.*Waar kan AI uw organisatie mee helpen\?/),
    `U: ${NEED}`,
    expect.stringMatching(/^Assistent.*Zo begrijp ik uw vraag\. Klopt dat\?.*Ja, dat klopt/),
    'U: Ja, dat klopt',
    expect.stringMatching(/^Assistent.*Namens welke organisatie vraagt u dit\?/),
  ])

  announced.length = 0
  await visitor.page.reload()
  await visitor.reads('Namens welke organisatie vraagt u dit?')
  expect(announced).toEqual([])
})

it('buttons are a group named by their question, and stay to tell what was chosen', async () => {
  const site = await aSite()
  const visitor = await aVisitor({ baseURL: site.url })
  await visitor.opens()
  await visitor.types(NEED)
  await visitor.reads('Zo begrijp ik uw vraag. Klopt dat?')
  const group = visitor.page.getByRole('group', { name: 'Zo begrijp ik uw vraag. Klopt dat?' })
  await group.getByRole('button', { name: 'Ja, dat klopt' }).click()
  await visitor.reads('Namens welke organisatie vraagt u dit?')
  const names = await group
    .getByRole('button', { disabled: true })
    .evaluateAll((buttons) => buttons.map((button) => button.ariaLabel ?? button.textContent))
  expect(names).toEqual(['Ja, dat klopt (u koos dit)', 'Ander onderwerp', 'Ander soort hulp'])
})
