import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aTeamsHub } from '../../builders/a-teams-hub.ts'
import { fileByChat } from '../../builders/file-by-chat.ts'

/** Activities in the shapes that Microsoft's documentation and its Agents Playground give, with ids made up. */
const FOLDER = join(import.meta.dirname, '../../fixtures/activities')

/** What Teams reads as the answer, and what the bot says of its own accord, by a piece of its text. */
type Answer = { status: number; body?: string; says?: string[] }

const TAKEN: Answer = { status: 200, body: '{}' }
/** HTTP 501: Teams goes on without us. */
const NOT_OURS: Answer = { status: 501 }

/** In the order in which they come. */
const ANSWERS: Record<string, Answer> = {
  'installed-in-a-team': TAKEN,
  'bot-added-to-team': TAKEN,
  'member-added': TAKEN,
  'team-renamed': TAKEN,
  'channel-renamed': TAKEN,
  'installed-for-a-person': { ...TAKEN, says: ['Dit is de intake-assistent'] },
  message: { ...TAKEN, says: ['Zo begrijp ik uw vraag'] },
  'message-edited': TAKEN,
  'message-deleted': TAKEN,
  reaction: TAKEN,
  typing: TAKEN,
  'removed-by-a-person': TAKEN,
  'mention-in-channel': { ...TAKEN, says: ['Open aanvragen'] },
  submit: { ...TAKEN, says: ['Er is geen aanvraag met referentie ZH-7K3M-0QFV'] },
  execute: { status: 200, body: 'Er is geen aanvraag met referentie ZH-7K3M-0QFV' },
  'execute-by-a-visitor': { status: 200, body: 'Dit is alleen voor medewerkers' },
  search: { status: 200, body: 'Er staat niets in deze lijst' },
  'search-opened': { status: 200, body: '"attachmentLayout":"list"' },
  'select-item': NOT_OURS,
  'sign-in-verified': NOT_OURS,
  'sign-in-token': NOT_OURS,
  'task-fetch': NOT_OURS,
  'channel-deleted': TAKEN,
  'channel-restored': TAKEN,
  'bot-removed-from-team': TAKEN,
}

function activity(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'))
}

it('everything that Teams sends is read and answered', async () => {
  const files = Object.keys(ANSWERS).map((name) => `${name}.json`)
  expect(readdirSync(FOLDER).toSorted()).toEqual(files.toSorted())
  const { sanne, connector } = await aTeamsHub()
  for (const [name, { status, body = '', says = [] }] of Object.entries(ANSWERS)) {
    const before = connector.taken.length
    const answer = await sanne.post({ ...activity(name), serviceUrl: connector.url })
    expect(answer.status, name).toBe(status)
    expect(JSON.stringify(answer.json), name).toContain(body)
    const said = connector.taken.slice(before).map((call) => JSON.stringify(call.body))
    expect(said, name).toHaveLength(says.length)
    for (const [place, text] of says.entries()) expect(said[place], name).toContain(text)
  }
})

it('while the channel of staff is deleted the hub gets mail, and cards once it is heard of', async () => {
  const { sanne, connector, client, hub } = await aTeamsHub()
  const sends = (name: string) => sanne.post({ ...activity(name), serviceUrl: connector.url })
  await sends('channel-deleted')
  await fileByChat(client, 'anna@dehoop.example')
  await expect.poll(() => hub.mails().join()).toContain('.card.hub')
  for (const name of ['channel-restored', 'mention-in-channel', 'execute']) {
    await sends('channel-deleted')
    await sends(name)
    const { reference } = await fileByChat(client, `${name}@dehoop.example`)
    await connector.when(({ body }) => body.summary?.startsWith(reference) ?? false)
  }
})

/** As the Agents Playground sent them, with people it made up; only its address is taken out. */
const RECORDED = join(import.meta.dirname, '../../fixtures/playground')

/** By a piece of the answer: Omar, who takes, answers and hands back, is no staff here. */
const RECORDED_ANSWERS: Record<string, string> = {
  'hand-back.json': 'This is for staff of the AI hub only.',
  'installed.json': '{}',
  'message.json': '{}',
  'offer.json': 'There is no enquiry with reference ZH-Q5AJ-DFYP.',
  'reply.json': 'This is for staff of the AI hub only.',
  'search.json': 'There is nothing in this list.',
  'take.json': 'This is for staff of the AI hub only.',
}

it('everything that the Agents Playground was recorded to send is answered', async () => {
  const { sanne, connector } = await aTeamsHub()
  expect(readdirSync(RECORDED).toSorted()).toEqual(Object.keys(RECORDED_ANSWERS))
  for (const [file, answer] of Object.entries(RECORDED_ANSWERS)) {
    const recorded = JSON.parse(readFileSync(join(RECORDED, file), 'utf8'))
    const { status, json } = await sanne.post({ ...recorded, serviceUrl: connector.url })
    expect(status, file).toBe(200)
    expect(JSON.stringify(json), file).toContain(answer)
  }
  const said = connector.taken.map(({ body }) => JSON.stringify(body)).join()
  expect(said).toContain('You are filling this in for somebody you are talking with.')
})
