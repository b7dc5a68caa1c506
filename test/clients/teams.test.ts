import { expect, it, onTestFinished } from 'vitest'
import { aClient } from '../builders/a-client.ts'
import { aHub } from '../builders/a-hub.ts'
import { CHANNEL } from '../builders/a-teams-user.ts'
import { fileByChat } from '../builders/file-by-chat.ts'
import { aPlayground, PERSONAL } from './a-playground.ts'

const has = (body: unknown, text: string) => JSON.stringify(body).includes(text)

/** The whole server with Microsoft's emulator of Teams before it; `restart` keeps folder and port. */
async function aHubInTeams() {
  const environment = { TEAMS_TRIAGE_CHANNEL: CHANNEL }
  let hub = await aHub({ environment, lookEvery: 50 })
  const { folder, url } = hub
  onTestFinished(() => hub.close())
  const playground = await aPlayground(url)
  await playground.installs(CHANNEL)
  return {
    playground,
    client: aClient(url),
    hub: () => hub,
    async restart() {
      await hub.stop()
      const PORT = new URL(url).port
      hub = await aHub({ environment: { ...environment, PORT }, lookEvery: 50, folder })
    },
  }
}

it('an enquiry of the website is a card in the channel, taken, offered on, updated and found', async () => {
  const { playground, client } = await aHubInTeams()
  const { reference } = await fileByChat(client, 'anna@dehoop.example')
  const card = await playground.when(
    ({ action, message }) => action === 'createMessage' && has(message, reference),
  )
  expect(has(card.message, 'Scheepswerf De Hoop')).toBe(true)

  const press = { verb: 'staff', reference, version: 1, do: 'take' }
  const taken = await playground.executes(card, 'omar', press)
  expect(has(taken, 'Omar Aydin')).toBe(true)
  await playground.when(
    ({ action, message }) => action === 'updateMessage' && has(message, 'Behandelt'),
  )
  const stale = await playground.executes(card, 'lotte', press)
  expect(has(stale, 'veranderd') || has(stale, 'changed')).toBe(true)
  await playground.executes(card, 'lotte', { ...press, version: 2, do: 'offer', partner: 'tno' })
  const updated = await playground.when(
    ({ action, message }) => action === 'updateMessage' && has(message, 'TNO'),
  )
  expect(updated.message.messageId).toBe(card.message.messageId)

  const found = await playground.searches('sanne', reference)
  expect(has(found, reference)).toBe(true)
  expect(has(found, 'De Hoop')).toBe(false)
})

it('a visitor of the website and staff in Teams talk, also through a restart of the server', async () => {
  const { playground, client, restart } = await aHubInTeams()
  const opened = await client.begin()
  await client.post(opened, 'Wij willen lasfouten herkennen op foto’s in onze scheepswerf.')
  await client.post(opened, 'een mens')
  const card = await playground.when(({ message }) => has(message, 'wil een mens spreken'))
  const talk = { verb: 'talk', talk: opened.conversationId }
  await playground.executes(card, 'omar', { ...talk, do: 'reply', text: 'Waarmee kan ik helpen?' })
  const said = async () => (await client.heard(opened)).map(({ text = '' }) => text).join('\n')
  expect(await said()).toContain('Omar Aydin (medewerker): Waarmee kan ik helpen?')

  await restart()
  await client.post(opened, 'Hebt u een testplek?')
  await playground.when(({ message }) => has(message, 'Bezoeker: Hebt u een testplek?'))
  await playground.executes(card, 'omar', { ...talk, do: 'reply', text: 'Ja, op de RDM.' })
  expect(await said()).toContain('Omar Aydin (medewerker): Ja, op de RDM.')
  await playground.executes(card, 'omar', { ...talk, do: 'hand-back' })
  expect(await said()).toContain('weer met de assistent')
})

it('staff fill in the intake for a caller, in their own chat', async () => {
  const { playground } = await aHubInTeams()
  await playground.says(
    PERSONAL,
    'sanne',
    'nieuw: Wij zijn een werf en willen lasfouten herkennen.',
  )
  await playground.when(({ message }) => has(message, 'I am Sanne Bos of the'))
  await playground.when(({ message }) => has(message, 'Zo begrijp ik uw vraag'))
})
