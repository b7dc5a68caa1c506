import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { expect, it } from 'vitest'
import { aTeamsChat } from '../../builders/a-teams-chat.ts'
import { aTeamsHub } from '../../builders/a-teams-hub.ts'
import { has } from '../../builders/has.ts'

/** A Tuesday, half past ten in the morning in the Netherlands. */
const MORNING = new Date('2026-11-24T09:30:00.000Z')

it('staff fill in the intake for a caller, whose spoken consent is written down', async () => {
  const teams = await aTeamsHub({ now: () => MORNING })
  const { sanne, connector, hub } = teams
  const chat = aTeamsChat(sanne, teams.connector)
  const first = { id: 'first' }
  const need = 'nieuw: Wij zijn een scheepswerf in Gorinchem en willen lasfouten herkennen.'
  await sanne.says(need, first)
  expect(chat.text()).toContain('Ik ben Sanne Bos van de AI-hub')
  expect(chat.last()).toContain('Zo begrijp ik uw vraag')
  const before = chat.heard().length
  await sanne.says(need, first)
  expect(chat.heard().length).toBe(before)
  await chat.presses('Ja, dat klopt')
  await sanne.says('opnieuw beginnen')
  await sanne.says('ja')
  await sanne.says(need.replace('nieuw: ', ''))
  await chat.presses('Ja, dat klopt')
  await sanne.says('Scheepswerf De Hoop')
  await sanne.says('Anna de Vries, anna@dehoop.example')
  await chat.presses('Nee, verder')
  await chat.presses('Ja, verder')
  await chat.presses('Naar ')
  expect(chat.last()).toContain('Lees de aanvrager dit voor')
  const agree = chat.button('Ja, alleen')
  await sanne.presses(agree)
  expect(chat.last()).toContain('weer voor uzelf')
  const [reference = ''] = /ZH-\w{4}-\w{4}/.exec(chat.text()) ?? []

  const card = await connector.when(({ conversation, body }) => {
    return conversation === sanne.channel.id && has(body, reference)
  })
  expect(JSON.stringify(card.body)).toContain('{"title":"Ingevuld door","value":"Sanne Bos"}')
  const confirmation = () => hub.mails().find((name) => name.includes('confirmation'))
  await expect.poll(confirmation).toBeDefined()
  const mail = await simpleParser(readFileSync(join(hub.folder, 'outbox', confirmation() ?? '')))
  expect(mail.text?.replaceAll(/\s+/g, ' ')).toContain(
    'Sanne Bos heeft dit voor u ingevuld toen u elkaar sprak. Over uw toestemming staat er: ' +
      'Mondeling gegeven aan Sanne Bos, dinsdag 24 november 2026 om 10.30 uur: “Mag de AI-hub',
  )

  await sanne.presses(agree)
  expect(chat.last()).toContain('al voorbij')
  await sanne.says('lijst')
  expect(chat.last()).toContain(reference)
  const after = chat.heard().length
  await teams.omar.says(`vraag ${reference}: hoeveel foto’s hebt u?`)
  await expect.poll(() => hub.mails().join()).toContain('question')
  expect(chat.heard().length).toBe(after)
})

it('staff leave off filling in, and nothing is filed', async () => {
  const clock = { now: MORNING }
  const teams = await aTeamsHub({ now: () => clock.now })
  const { sanne } = teams
  const chat = aTeamsChat(sanne, teams.connector)
  await sanne.says('nieuw')
  expect(chat.last()).toContain('Waar kan AI uw organisatie mee helpen?')
  await sanne.says('Wij willen lasfouten herkennen op foto’s.')
  await sanne.presses({ say: 'lijst' })
  expect(chat.last()).toContain('Er staat niets in deze lijst')
  await sanne.says('stop invullen')
  expect(chat.last()).toContain('Er is niets ingediend')
  await sanne.says('lijst')
  expect(chat.last()).toContain('Er staat niets in deze lijst')

  await sanne.says('nieuw: Wij willen minder weggooien in onze bakkerij.')
  clock.now = new Date(MORNING.getTime() + 3 * 60 * 60_000)
  await sanne.says('lijst')
  expect(chat.last()).toContain('Er staat niets in deze lijst')
})
