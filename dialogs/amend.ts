import { CorrectableField } from '../enquiries/aftermath.ts'
import { type Corrected, correctEnquiry } from '../enquiries/correcting.ts'
import type { Enquiry } from '../enquiries/enquiry.ts'
import type { Moved } from '../enquiries/life.ts'
import { choiceAt, choiceNamed } from './choice-named.ts'
import type { Amending, Answers, Conversation } from './conversation.ts'
import { labelOf } from './label-of.ts'
import { situationOf } from './position.ts'
import { withButtons } from './prompt.ts'
import type { Choice, Situation } from './question.ts'
import { questionOf } from './questions/questions.ts'
import type { Part } from './reply.ts'
import { say } from './say.ts'
import type { Given, Outcome } from './turn.ts'
import { isNo } from './yes-no.ts'

/** What came of an answer to "what do you want to change?". */
export type Amended =
  | { kind: 'moved'; moved: Moved; answers: Answers }
  | { kind: 'asks'; amending: Amending; say?: string }
  | { kind: 'nothing' }

type Said = { text: string; choice: string | undefined }

const TAKE_OUT = 'take-out'

/** Asks what is to be changed or added after filing, or what should stand there. */
export function askAmendment(
  conversation: Conversation,
  amending: Amending,
  given: Given,
  before: Part[] = [],
): Outcome {
  const situation = situationOf(conversation, given)
  const { asks } = situation.wording.amend
  const parts = [
    ...before,
    ...say(amending === 'choose' ? asks.choose : asked(amending, situation)),
  ]
  return withButtons({ ...conversation, amending }, 'filed', {
    parts,
    choices: amendChoices(amending, situation),
  })
}

/** Reads what is to be changed, or what should stand there. */
export function readAmendment(
  amending: Amending,
  said: Said,
  enquiry: Enquiry,
  situation: Situation,
): Amended {
  const choices = amendChoices(amending, situation)
  const choice = said.choice ?? choiceAt(said.text, choices) ?? choiceNamed(said.text, choices)
  if (choice === TAKE_OUT) return corrected({ phone: '' }, { phone: undefined }, enquiry, situation)
  if (choice === 'nothing' || isNo(said.text)) return { kind: 'nothing' }
  if (amending === 'choose') return chosen(choice)
  if (amending === 'addition')
    return corrected(
      { need: `${enquiry.need.text}\n\n${said.text.trim()}` },
      {},
      enquiry,
      situation,
    )
  return replaced(amending, said.text, enquiry, situation)
}

/** Puts a value in the place of what was filed, read as its question would. */
export function replaced(
  field: CorrectableField,
  text: string,
  enquiry: Enquiry,
  situation: Situation,
): Amended {
  const { amend, questions } = situation.wording
  const reading = questionOf(field).read(text, undefined, situation)
  if (reading.kind === 'wrong') return { kind: 'asks', amending: field, say: reading.say }
  const is = reading.kind === 'answer' ? reading.set[field] : undefined
  if (reading.kind !== 'answer' || is === undefined)
    return { kind: 'asks', amending: field, say: questions[field].again }
  const done = corrected({ [field]: is }, reading.set, enquiry, situation)
  return done.kind === 'nothing' ? { kind: 'asks', amending: 'choose', say: amend.same } : done
}

function corrected(
  change: Corrected,
  answers: Answers,
  enquiry: Enquiry,
  { now }: Situation,
): Amended {
  const moved = correctEnquiry(enquiry, change, now)
  return moved ? { kind: 'moved', moved, answers } : { kind: 'nothing' }
}

function chosen(choice: string | undefined): Amended {
  const field = CorrectableField.safeParse(choice).data
  if (field) return { kind: 'asks', amending: field }
  return { kind: 'asks', amending: choice === 'addition' ? 'addition' : 'choose' }
}

function asked(amending: Exclude<Amending, 'choose'>, { wording }: Situation): string {
  const { asks } = wording.amend
  return amending === 'addition' ? asks.addition : asks.field(wording.labels[amending])
}

function amendChoices(amending: Amending, { wording }: Situation): Choice[] {
  const nothing = { title: wording.amend.nothing, choice: 'nothing' }
  if (amending === 'phone') return [{ title: wording.amend.takeOut, choice: TAKE_OUT }, nothing]
  if (amending !== 'choose') return [nothing]
  const fields = CorrectableField.options.map((id) => ({ title: labelOf(id, wording), choice: id }))
  return [{ title: wording.amend.add, choice: 'addition' }, ...fields, nothing]
}
