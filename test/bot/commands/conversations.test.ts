import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { conversationsPage } from '../../../bot/commands/visitors/conversations-page.ts'
import { medianOf, turnsByWay } from '../../../bot/commands/visitors/turns-to-file.ts'
import { MEDIAN_ANSWERS } from '../../../dialogs/median-answers.ts'
import { aBrain } from '../../builders/a-brain.ts'

it('the conversations in docs are as they run (else: npm run conversations)', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/conversations.md'), 'utf8')
  expect(page).toBe(await conversationsPage(aBrain))
})

it('the opening names the median number of messages that was measured (npm run turns)', () => {
  expect(medianOf(turnsByWay(aBrain).all)).toBe(MEDIAN_ANSWERS)
})
