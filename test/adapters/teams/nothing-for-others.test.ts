import { expect, it, onTestFinished, vi } from 'vitest'
import { aTeamsHub } from '../../builders/a-teams-hub.ts'
import { aTenant, PIET, SANNE } from '../../builders/a-tenant.ts'
import { fileByChat } from '../../builders/file-by-chat.ts'
import { has } from '../../builders/has.ts'

/** What stands in the enquiry and in the talk of others. */
const SECRETS = /De Hoop|dehoop|lasfouten/i
const MINE = 'Ik ben het.'

const COMMANDS = (reference: string) => [
  ...['lijst', 'van mij', 'te laat', 'overzicht nu', `toon ${reference}`, `neem ${reference}`],
  ...[
    `bied ${reference} aan bij TNO`,
    `vraag ${reference}: hoeveel?`,
    `sluit ${reference}: advies`,
  ],
  ...[`notitie ${reference}: gebeld`, `geef vrij ${reference}`, `opnieuw versturen ${reference}`],
  ...['list', 'mine', 'overdue', 'digest now', `show ${reference}`, `take ${reference}`],
  ...[`offer ${reference} to TNO`, `note ${reference}: called`, `resend ${reference}`],
]

const PRESSES = (reference: string, talk: string) => [
  ...[{ do: 'take' }, { do: 'release' }, { do: 'offer', partner: 'tno' }, { do: 'resend' }].map(
    (press) => ({ verb: 'staff', reference, version: 1, ...press }),
  ),
  ...[{ do: 'ask', question: 'Hoeveel?' }, { do: 'note', text: 'Gebeld.' }, { do: 'show' }].map(
    (press) => ({ verb: 'staff', reference, ...press }),
  ),
  { verb: 'staff', reference, do: 'close', outcome: 'advised' },
  { verb: 'talk', talk, do: 'reply', text: MINE },
  { verb: 'talk', talk, do: 'hand-back' },
  ...['lijst', `toon ${reference}`].map((say) => ({ say })),
]

it('a visitor gets and changes nothing of staff’s by any command, press, search or tab', async () => {
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => silenced.mockRestore())
  const tenant = await aTenant(() => new Date())
  const { visitor, hub, client, connector } = await aTeamsHub({ tenant })
  const { reference } = await fileByChat(client, 'anna@dehoop.example')
  const other = await client.begin()
  await client.post(other, 'Wij willen lasfouten herkennen op foto’s in onze scheepswerf.')
  await client.post(other, 'een mens')
  await connector.when(({ body }) => has(body, 'wil een mens spreken'))

  const got: unknown[] = []
  for (const text of COMMANDS(reference)) {
    got.push(await visitor.says(text))
    got.push(await visitor.saysInChannel(text, 'message-2'))
  }
  for (const press of PRESSES(reference, other.conversationId)) {
    got.push(await visitor.presses(press))
    got.push(await visitor.presses(press, { conversation: visitor.channel }))
    got.push(await visitor.executes(press))
  }
  for (const text of [reference, 'De Hoop', '', 'tno'])
    for (const command of ['enquiries', 'partners']) got.push(await visitor.searches(text, command))

  const refused = 'Dit is alleen voor medewerkers van de AI-hub.'
  expect((await visitor.executes({ verb: 'staff', reference, do: 'take' })).json).toMatchObject({
    type: 'application/vnd.microsoft.activity.message',
    value: refused,
  })
  expect((await visitor.searches(reference)).json).toEqual({
    composeExtension: { type: 'message', text: refused },
  })

  const tab = async (token: string | undefined, path: string, body?: object) => {
    const response = await fetch(`${hub.url}/desk/api/${path}`, {
      headers: token ? { authorization: `Bearer ${token}` } : {},
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    })
    return { status: response.status, json: await response.json() }
  }
  const forged = await tenant.tokenFor(SANNE, { foreignKey: true })
  const ofVisitor = await tenant.tokenFor(PIET)
  const ofChannel = await tenant.channelToken(connector.url)
  for (const token of [undefined, 'sesame', forged, ofVisitor, ofChannel])
    for (const path of ['choices', 'enquiries', 'talks', `enquiries/${reference}`])
      got.push(await tab(token, path))
  const reply = { do: 'reply', talk: other.conversationId, text: MINE, key: 'a-key-of-mine' }
  got.push(await tab(ofVisitor, 'talks', reply))
  got.push(
    await tab(ofVisitor, `enquiries/${reference}/acts`, { version: 1, action: { do: 'take' } }),
  )

  const toVisitor = connector.taken.filter(
    ({ conversation, method }) =>
      conversation === visitor.personal.id || (method === 'POST' && conversation.includes(';')),
  )
  expect(JSON.stringify(toVisitor)).toContain('intake-assistent')
  expect(JSON.stringify([got, toVisitor])).not.toMatch(SECRETS)
  const said = await client.heard(other)
  expect(JSON.stringify(said)).not.toContain(MINE)
  const ofStaff = await tenant.tokenFor(SANNE)
  const { json } = await tab(ofStaff, `enquiries/${reference}`)
  expect(json).toMatchObject({ reference, version: 1, notes: [] })
  const { json: open } = await tab(ofStaff, 'talks')
  expect(open).toMatchObject({ talks: [{ standing: 'Er antwoordt nog niemand.' }] })
})
