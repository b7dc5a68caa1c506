import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Answers, Conversation } from '../../dialogs/conversation.ts'
import type { Enquiry } from '../../enquiries/enquiry.ts'
import { aScript, letAnswer, letFile } from '../builders/a-cooperative-visitor.ts'
import { aDialog, type Dialog } from '../builders/a-dialog.ts'

const SENTENCES = [
  ...Object.values(aScript),
  ...['help', 'terug', 'back', 'sla over', 'skip', 'waarom', 'herhaal', 'waar ben ik', 'a person'],
  ...['stop', 'opnieuw beginnen', 'delete my data', 'privacy', 'English', 'Nederlands'],
  ...[
    'ja',
    'nee',
    'yes',
    'no',
    'klopt niet',
    'weet ik niet',
    'hallo',
    'dank u',
    'verder',
    '1',
    '3',
  ],
  ...[
    'wijzig plaats',
    'change e-mail',
    'iets wijzigen',
    'wijzig naam in Piet',
    'nee, wij zitten in Delft',
  ],
  ...['de sector is zorg', 'niet TNO', 'liever de hogeschool', 'laat de AI-hub kiezen', 'geen'],
  ...['🙂🙂', '<b>hoi</b>', '', '   ', '???', 'x'.repeat(4_000), 'שלום עולם', 'anna@', '@', '12'],
  ...[
    'KvK 1234567',
    '+32 470 12 34 56',
    'Zwolle',
    'Wij sind ein Krankenhaus und suchen Hilfe mit Daten',
  ],
  ...['Mijn wachtwoord is Geheim123', 'help ons met het stoppen van lekkages', 'gemeente', '250'],
]
/** Once given, only the visitor's own "start over", "delete" or next enquiry takes these away. */
const KEPT = ['need', 'organisation', 'place', 'name', 'email'] satisfies (keyof Answers)[]

type Step = 'answers' | { says: string } | { presses: number } | { pressesOld: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Step>('answers') },
  { weight: 4, arbitrary: fc.constantFrom(...SENTENCES).map((says) => ({ says })) },
  { weight: 3, arbitrary: fc.nat(30).map((presses) => ({ presses })) },
  { weight: 1, arbitrary: fc.nat(100).map((pressesOld) => ({ pressesOld })) },
)

function take(dialog: Dialog, past: Dialog['buttons'], next: Step): void {
  if (next === 'answers') letAnswer(dialog, aScript)
  else if ('says' in next) dialog.says(next.says)
  else {
    const buttons = 'presses' in next ? dialog.buttons : past
    const at = 'presses' in next ? next.presses : next.pressesOld
    const button = buttons[at % Math.max(1, buttons.length)]
    if (button) dialog.pressesButton(button)
  }
}

/** Nothing given is lost, unless the visitor has just been asked whether to empty or file it all. */
function expectKept(before: Conversation, after: Conversation): void {
  if (before.confirming || before.reference) return
  const lost = KEPT.filter(
    (answer) => before.answers[answer] !== undefined && after.answers[answer] === undefined,
  )
  expect(lost).toEqual([])
}

/** Filed only after everything was checked, and offered only to whom the consent names. */
function expectAgreed(before: Conversation, after: Conversation, filed: Enquiry | undefined): void {
  expect(before.answers).toMatchObject({ check: true })
  expect(before.answers.consent).toBeUndefined()
  expect(filed?.consent.given).toBe(after.answers.consent !== 'no')
  const offered = filed?.offers.map(({ partner }) => partner)
  expect(filed?.consent.partners).toEqual(expect.arrayContaining(offered ?? []))
}

it('whatever a visitor does, nothing breaks, is lost or is filed unasked, and filing stays near', () => {
  let turns = 0
  let filings = 0
  const walk = fc.property(
    fc.array(step, { minLength: 10, maxLength: 50, size: 'max' }),
    (steps) => {
      const dialog = aDialog()
      const past = [...dialog.buttons]
      for (const next of steps) {
        const { conversation: before, enquiries } = dialog
        take(dialog, past, next)
        turns += 1
        expect(dialog.text.trim()).not.toBe('')
        expectKept(before, dialog.conversation)
        if (dialog.enquiries.length > enquiries.length) {
          filings += 1
          expectAgreed(before, dialog.conversation, dialog.enquiries.at(-1))
        }
        past.push(...dialog.buttons)
      }
      letFile(dialog, aScript)
    },
  )
  fc.assert(walk, { seed: 20261124, numRuns: 80 })
  expect(turns).toBeGreaterThan(2_000)
  expect(filings).toBeGreaterThan(30)
}, 120_000)
