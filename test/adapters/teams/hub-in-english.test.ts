import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { copyOf } from '../../builders/a-folder.ts'
import { aTeamsHub } from '../../builders/a-teams-hub.ts'
import { SANNE } from '../../builders/a-teams-user.ts'
import { fileByChat } from '../../builders/file-by-chat.ts'
import { has } from '../../builders/has.ts'

const SHIPPED = join(import.meta.dirname, '../../../knowledge/zuid-holland')

function inEnglish(): string {
  const folder = copyOf(SHIPPED)
  const path = join(folder, 'hub.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('"language": "nl"', '"language": "en"'))
  return folder
}

it('staff of a hub that works in English read cards and the morning round in it', async () => {
  const clock = { ahead: Date.parse('2026-11-24T09:30:00.000Z') - Date.now() }
  const now = () => new Date(Date.now() + clock.ahead)
  const { client, connector } = await aTeamsHub({ now, knowledge: inEnglish() })
  const { reference } = await fileByChat(client, 'anna@dehoop.example')
  const card = await connector.when(({ body }) => has(body, reference))
  expect(has(card.body, 'With a partner')).toBe(true)
  expect(has(card.body, 'Bij een partner')).toBe(false)
  clock.ahead += 60 * 60 * 60_000
  await connector.when(({ body }) => has(body, 'Today') && has(body, reference))
})

it('and are answered in it where their Teams is in neither Dutch nor English', async () => {
  const { connector, user } = await aTeamsHub({ knowledge: inEnglish() })
  await user(SANNE, 'de-DE').says('help')
  await connector.when(({ body }) => has(body, 'This is what you can type'))
})
