import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Answers, Conversation } from '../../dialogs/conversation.ts'
import type { Enquiry } from '../../enquiries/enquiry.ts'
import type { Language } from '../../knowledge/language.ts'
import { aScript, letFile } from '../builders/a-cooperative-visitor.ts'
import { aDialog, type Dialog } from '../builders/a-dialog.ts'
import { type Step, step, take } from './steps.ts'

/** Once given, only the visitor's own "start over", "delete" or next enquiry takes these away. */
const KEPT = ['need', 'organisation', 'place', 'name', 'email'] satisfies (keyof Answers)[]

export type Walked = { turns: number; filings: number; longestToFile: number }

/**
 * Lets visitors do anything in any order, and fails where something breaks, nothing is said, an
 * answer is lost, something is filed unasked, or filing is more than 20 answers away.
 * @param filesFrom how many of the states visited are filed from: 1 for each, 10 for one in ten.
 */
export function walk(visits: number, filesFrom: number, seed: number): Walked {
  const walked: Walked = { turns: 0, filings: 0, longestToFile: 0 }
  const property = fc.property(
    fc.constantFrom<Language>('nl', 'en'),
    fc.array(step, { minLength: 10, maxLength: 50, size: 'max' }),
    (language, steps) => visit(language, steps, filesFrom, walked),
  )
  fc.assert(property, { seed, numRuns: visits })
  return walked
}

function visit(language: Language, steps: Step[], filesFrom: number, walked: Walked): void {
  const dialog = aDialog(language)
  const past = [...dialog.buttons]
  for (const next of steps) {
    const { conversation: before, enquiries } = dialog
    take(dialog, past, next)
    walked.turns += 1
    assert.notEqual(dialog.text.trim(), '', 'something is said')
    assertKept(before, dialog.conversation)
    if (dialog.enquiries.length > enquiries.length) {
      walked.filings += 1
      assertAgreed(before, dialog.conversation, dialog.enquiries.at(-1))
    }
    if (walked.turns % filesFrom === 0) {
      walked.longestToFile = Math.max(walked.longestToFile, answersToFile(dialog, language))
    }
    past.push(...dialog.buttons)
  }
}

/** How many answers another visitor, who takes over here and cooperates, needs to file. */
function answersToFile({ conversation, enquiries }: Dialog, language: Language): number {
  return letFile(aDialog(language, { ...conversation, enquiries }), aScript)
}

/** Nothing given is lost, unless the visitor has just been asked whether to empty or file it all. */
function assertKept(before: Conversation, after: Conversation): void {
  if (before.confirming || before.reference) return
  const lost = KEPT.filter(
    (answer) => before.answers[answer] !== undefined && after.answers[answer] === undefined,
  )
  assert.deepEqual(lost, [], 'every answer is kept')
}

/** Filed only after everything was checked, and offered only to whom the consent names. */
function assertAgreed(before: Conversation, after: Conversation, filed: Enquiry | undefined): void {
  assert.equal(before.answers.check, true, 'everything was checked')
  assert.equal(before.answers.consent, undefined, 'consent is asked last')
  assert.equal(filed?.consent.given, after.answers.consent !== 'no', 'filed as agreed')
  const agreed = new Set(filed?.consent.partners)
  const others = filed?.offers.filter(({ partner }) => !agreed.has(partner))
  assert.deepEqual(others, [], 'offered to nobody else')
}
