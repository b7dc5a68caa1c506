import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { aTeamsHub } from '../../builders/a-teams-hub.ts'
import { has } from '../../builders/has.ts'

/** A Tuesday, half past ten in the morning in the Netherlands. */
const MORNING = Date.parse('2026-11-24T09:30:00.000Z')
const EVENING = Date.parse('2026-11-24T20:30:00.000Z')

/** Time goes this much faster where something is tried again. */
const FASTER = 60

type Hub = Awaited<ReturnType<typeof aTeamsHub>>

/** A visitor on the website who has asked for a person, and the card of that in the channel. */
async function aVisitorWhoAsks(teams: Hub) {
  const { client, connector } = teams
  const opened = await client.begin()
  await client.post(opened, 'Wij willen lasfouten herkennen op foto’s in onze scheepswerf.')
  await client.post(opened, 'een mens')
  const card = await connector.when(({ body }) => has(body, 'Een bezoeker wil een mens spreken'))
  const texts = async () => (await client.heard(opened)).map(({ text = '' }) => text)
  return { opened, card, texts, press: { verb: 'talk', talk: opened.conversationId } }
}

describe('a visitor on the website who asks for a person', () => {
  it('goes on with the assistant until somebody answers, and is told who does', async () => {
    const teams = await aTeamsHub({ now: () => new Date(MORNING) })
    const { client, sanne } = teams
    const { opened, card, texts, press } = await aVisitorWhoAsks(teams)
    expect(has(card.body, 'lasfouten herkennen')).toBe(true)
    expect((await texts()).join()).toContain('Ik heb een medewerker')
    await client.post(opened, 'ja')
    expect((await texts()).at(-1)).toContain('organisatie')
    const answered = await sanne.executes({ ...press, do: 'reply', text: 'Goedemorgen.' })
    expect(has(answered.json, 'Sanne Bos voert dit gesprek')).toBe(true)
    const [begins, said] = (await texts()).slice(-2)
    expect(begins).toContain('U praat nu met Sanne Bos')
    expect(said).toBe('Sanne Bos (medewerker): Goedemorgen.')
  })

  it('talks with staff in their thread, and is handed back to where they were', async () => {
    const teams = await aTeamsHub({ now: () => new Date(MORNING) })
    const { client, sanne, omar, connector } = teams
    const { opened, card, texts, press } = await aVisitorWhoAsks(teams)
    await sanne.executes({ ...press, do: 'reply', text: 'Waarmee kan ik helpen?' })
    await client.post(opened, 'Hebben jullie een testplek?')
    const told = await connector.when(({ conversation }) => conversation.includes(';'))
    expect(told.conversation).toContain(`;messageid=${card.activity}`)
    expect(told.body.text).toBe('Bezoeker: Hebben jullie een testplek?')
    expect((await texts()).at(-1)).toBe('Hebben jullie een testplek?')
    await omar.saysInChannel('Ja, op de RDM.', card.activity)
    expect((await texts()).at(-1)).toBe('Omar Aydin (medewerker): Ja, op de RDM.')
    await sanne.executes({ ...press, do: 'hand-back' })
    expect((await texts()).at(-1)).toMatch(/weer met de assistent.*Klopt dat/s)
    await client.post(opened, 'ja')
    expect((await texts()).at(-1)).toContain('organisatie')
    await connector.when(({ method, body }) => method === 'PUT' && has(body, 'gesprek is voorbij'))
    const late = await sanne.executes({ ...press, do: 'reply', text: 'Nog iets.' })
    expect(has(late.json, 'niet verstuurd')).toBe(true)
  })

  it('is told to staff once in each message, also when the channel breaks in between', async () => {
    const now = () => new Date(MORNING + (Date.now() - began) * FASTER)
    const began = Date.now()
    const teams = await aTeamsHub({ now })
    const { client, sanne, connector } = teams
    const { opened, press } = await aVisitorWhoAsks(teams)
    await sanne.executes({ ...press, do: 'reply', text: 'Dag.' })
    let tries = 0
    connector.state.fails = ({ body: { text } }) =>
      text !== undefined && [1, 3].includes(++tries) ? { status: 502 } : undefined
    await Promise.all(['Een.', 'Twee.'].map((text) => client.post(opened, text)))
    await connector.when(({ body }) => body.text === 'Bezoeker: Twee.')
    const told = connector.taken.flatMap(({ body: { text } }) => text ?? [])
    expect(told.toSorted()).toEqual(['Bezoeker: Een.', 'Bezoeker: Twee.'])
  })

  it('can go back to the assistant too', async () => {
    const teams = await aTeamsHub({ now: () => new Date(MORNING) })
    const { opened, texts, press } = await aVisitorWhoAsks(teams)
    await teams.sanne.executes({ ...press, do: 'reply', text: 'Dag.' })
    await teams.client.post(opened, 'Terug naar de assistent')
    expect((await texts()).at(-1)).toMatch(/weer met de assistent.*Klopt dat/s)
  })

  it('lets staff see what was sent, delivered and read', async () => {
    const teams = await aTeamsHub({ now: () => new Date(MORNING) })
    const { client, sanne, connector } = teams
    const { opened, press } = await aVisitorWhoAsks(teams)
    const answered = await sanne.executes({ ...press, do: 'reply', text: 'Dag.' })
    expect(has(answered.json, 'Sanne Bos: Dag. (verstuurd)')).toBe(true)
    const socket = await client.stream(opened.streamUrl)
    await connector.when(({ body }) => has(body, 'Dag. (bezorgd)'))
    const said = (await client.heard(opened)).at(-1)
    await client.ask(`/conversations/${opened.conversationId}/activities`, {
      token: opened.token,
      body: { type: 'event', name: 'aihub-seen', value: { activity: said?.id } },
    })
    await connector.when(({ body }) => has(body, 'Dag. (gelezen)'))
    if (socket instanceof WebSocket) socket.close()
  })

  it('who has all erased is gone from the card of staff too', async () => {
    const teams = await aTeamsHub({ now: () => new Date(MORNING) })
    const { opened, card } = await aVisitorWhoAsks(teams)
    await teams.client.post(opened, 'verwijder mijn gegevens')
    await teams.client.post(opened, 'ja')
    await expect.poll(() => teams.connector.shown(card.activity)).not.toContain('lasfouten')
    expect(teams.connector.shown(card.activity)).toContain('Dit gesprek is voorbij')
  })

  it('has nothing forwarded that does not mention the bot, and answers of others refused', async () => {
    const teams = await aTeamsHub({ now: () => new Date(MORNING) })
    const { texts, press, card } = await aVisitorWhoAsks(teams)
    const { visitor } = teams
    const refused = await visitor.executes({ ...press, do: 'reply', text: 'Ik ben het.' })
    await visitor.saysInChannel('Ik ben het.', card.activity)
    expect(has(refused.json, 'alleen voor medewerkers')).toBe(true)
    expect((await texts()).join()).not.toContain('Ik ben het')
  })

  it('is told by mail what was said when they had left', async () => {
    const clock = { at: MORNING }
    const teams = await aTeamsHub({ now: () => new Date(clock.at) })
    const { client, sanne, hub } = teams
    const { opened, press } = await aVisitorWhoAsks(teams)
    for (const text of ['ja', 'Scheepswerf De Hoop', 'Anna de Vries, anna@dehoop.example'])
      await client.post(opened, text)
    await sanne.executes({ ...press, do: 'reply', text: 'U kunt morgen langskomen.' })
    clock.at += 6 * 60_000
    const missed = () => hub.mails().find((name) => name.includes('missed.company'))
    await expect.poll(missed).toBeDefined()
    const mail = await simpleParser(readFileSync(join(hub.folder, 'outbox', missed() ?? '')))
    expect(mail.text).toContain('U kunt morgen langskomen.')
  })

  it('outside opening hours hears that, and staff get a mail at once', async () => {
    const teams = await aTeamsHub({ now: () => new Date(EVENING) })
    const { texts } = await aVisitorWhoAsks(teams)
    expect((await texts()).join()).toContain('zijn er nu niet')
    await expect.poll(() => teams.hub.mails().join()).toContain('missed.hub')
  })
})

it('a visitor in Teams talks with staff as well', async () => {
  const teams = await aTeamsHub({ now: () => new Date(MORNING) })
  const { visitor, sanne, connector } = teams
  await visitor.says('een mens')
  await connector.when(({ body }) => has(body, 'Een bezoeker wil een mens spreken'))
  const talk = visitor.personal.id
  await sanne.executes({ verb: 'talk', talk, do: 'reply', text: 'Dag.' })
  await connector.when(({ conversation, body }) => conversation === talk && has(body, 'Dag.'))
  await visitor.says('Fijn dat u er bent.')
  await connector.when(({ body }) => has(body, 'Bezoeker: Fijn dat u er bent.'))
})
