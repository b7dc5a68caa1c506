import fc from 'fast-check'
import { aScript, letAnswer } from '../builders/a-cooperative-visitor.ts'
import type { Dialog } from '../builders/a-dialog.ts'

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
  ...['wijzig plaats', 'change e-mail', 'iets wijzigen', 'wijzig naam in Piet'],
  ...['nee, wij zitten in Delft', 'wijzig mijn vraag', 'change sector', 'intrekken', 'geen'],
  ...['de sector is zorg', 'niet TNO', 'liever de hogeschool', 'laat de AI-hub kiezen'],
  ...['🙂🙂', '<b>hoi</b>', '', '   ', '???', 'x'.repeat(4_000), 'שלום עולם', 'anna@', '@', '12'],
  ...[
    'KvK 1234567',
    '+32 470 12 34 56',
    'Zwolle',
    'gemeente',
    '250',
    'K7Q-M2X-R4B',
    'ZH-0000-0000',
  ],
  ...['Wij sind ein Krankenhaus und suchen Hilfe mit Daten', 'Wij willen iets met AI'],
  ...['Mijn wachtwoord is Geheim123', 'help ons met het stoppen van lekkages', 'Wat kost het?'],
  ...['verder op mijn telefoon', 'Is er een formulier?', 'Ik zoek een baan', 'AAAA-BBBB'],
]

/** What a visitor does next: answers, types something, or presses a button, maybe an old one. */
export type Step = 'answers' | { says: string } | { presses: number } | { pressesOld: number }

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Step>('answers') },
  { weight: 4, arbitrary: fc.constantFrom(...SENTENCES).map((says) => ({ says })) },
  { weight: 3, arbitrary: fc.nat(30).map((presses) => ({ presses })) },
  { weight: 1, arbitrary: fc.nat(100).map((pressesOld) => ({ pressesOld })) },
)

/** Lets a visitor take a step. @param past the buttons that were ever shown. */
export function take(dialog: Dialog, past: Dialog['buttons'], next: Step): void {
  if (next === 'answers') letAnswer(dialog, aScript)
  else if ('says' in next) dialog.says(next.says)
  else {
    const buttons = 'presses' in next ? dialog.buttons : past
    const at = 'presses' in next ? next.presses : next.pressesOld
    const button = buttons[at % Math.max(1, buttons.length)]
    if (button) dialog.pressesButton(button)
  }
}
