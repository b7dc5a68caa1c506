import type { QuestionId } from '../../dialogs/conversation.ts'
import { currentQuestion } from '../../dialogs/position.ts'
import { aBrain } from './a-brain.ts'
import type { Dialog } from './a-dialog.ts'

/** What a visitor says to each question it may be asked. */
export type Script = Partial<Record<QuestionId, string>>

/** Answers every question in one go, and agrees. */
export const aScript = {
  need: 'Wij willen storingen aan onze kranen in de haven voorspellen.',
  core: 'Storingen aan kranen voorspellen.',
  problem: 'Onze kranen in de haven vallen vaak uit.',
  area: 'Haven en maritiem',
  needType: 'Proof of concept of pilot',
  subject: 'ja',
  organisation: 'Kraanbedrijf Van Dam, Schiedam',
  place: 'Schiedam',
  kind: 'bedrijf',
  size: '40',
  sector: 'sla over',
  partnerRole: 'geen voorkeur',
  name: 'Jan van Dam, jan@vandam.example',
  email: 'jan@vandam.example',
  details: 'nee',
  desiredDate: 'voor de zomer',
  stage: 'sla over',
  data: 'nee',
  role: 'directeur',
  phone: '010 1234567',
  kvk: '12345678',
  check: 'ja',
  change: 'niets',
  partner: 'ja',
  consent: 'ja',
} satisfies Record<QuestionId, string>

/** Lets a visitor answer what is asked now, if anything is. */
export function letAnswer(dialog: Dialog, script: Script): void {
  const { conversation } = dialog
  const question = currentQuestion(conversation, { brain: aBrain })
  if (conversation.confirming) dialog.says('nee')
  else if (question) dialog.says(script[question.id] ?? '')
}

/** Lets a visitor answer until the enquiry is filed; returns in how many turns, at most `most`. */
export function letFile(dialog: Dialog, script: Script, most = 20): number {
  for (let turns = 0; turns <= most; turns += 1) {
    if (dialog.conversation.reference) return turns
    letAnswer(dialog, script)
  }
  throw new Error(`not filed within ${most} turns; the last reply was: ${dialog.text}`)
}
