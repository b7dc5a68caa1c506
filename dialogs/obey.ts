import type { Command } from './commands.ts'
import { confirmed, leaveIt } from './confirm.ts'
import type { Confirming, Conversation } from './conversation.ts'
import type { Named } from './line-named.ts'
import { linesOf, overview } from './overview.ts'
import { currentQuestion, situationOf } from './position.ts'
import { commandChoice, promptFor } from './prompt.ts'
import type { Choice } from './question.ts'
import { questionOf, questions } from './questions/questions.ts'
import { reachHub } from './reach-hub.ts'
import type { Part } from './reply.ts'
import { say } from './say.ts'
import { opened, takeAnswer, takeCorrection } from './take-answer.ts'
import type { Given, Outcome } from './turn.ts'
import type { Wording } from './wording/wording.ts'

/** Does what a command asks; then the current question comes back, neutrally. */
export function obey(command: Command, conversation: Conversation, given: Given): Outcome {
  const situation = situationOf(conversation, given)
  const { wording } = situation
  const tell = (...parts: Part[]) => promptFor(conversation, given, parts, { brief: true })
  switch (command.name) {
    case 'help':
      return promptFor(
        conversation,
        given,
        [...say(wording.help), { kind: 'list', items: wording.helpList }],
        { brief: true, more: helpChoices(wording) },
      )
    case 'repeat':
      return promptFor(conversation, given)
    case 'why':
      return tell(...say(reasonOf(conversation, given)))
    case 'where':
      return tell(...whereYouAre(conversation, given))
    case 'person':
      return tell(...reachHub(situation))
    case 'privacy':
      return tell(...say(wording.privacy(given.brain.knowledge.hub.controller)), {
        kind: 'link',
        text: wording.privacyLink,
        href: `${given.site}/privacy?language=${conversation.language}`,
      })
    case 'language': {
      const spoken = { ...conversation, language: command.to, languageChosen: true }
      return promptFor(spoken, given, say(situationOf(spoken, given).wording.languageNow))
    }
    case 'back':
      return conversation.confirming ? leaveIt(conversation, given) : goBack(conversation, given)
    case 'skip':
      return conversation.confirming ? leaveIt(conversation, given) : skip(conversation, given)
    case 'restart':
    case 'stop':
    case 'erase':
      return askFirst(command.name, conversation, given)
  }
}

/** Opens an answer again, or puts there at once what was said with it. */
export function change(
  asked: Named | 'something',
  conversation: Conversation,
  given: Given,
): Outcome {
  if (asked === 'something') return promptFor(opened(conversation, 'change'), given)
  const question = questionOf(asked.question)
  const at = opened(conversation, question.id)
  if (asked.value === undefined) return promptFor(at, given)
  const reading = question.read(asked.value, undefined, situationOf(conversation, given))
  if (reading.kind === 'unclear') return promptFor(at, given)
  const isAsked = currentQuestion(conversation, given)?.id === question.id
  return reading.kind === 'answer' && !isAsked
    ? takeCorrection(conversation, reading, given)
    : takeAnswer(at, question, reading, given)
}

/** Things that take something away are done only after a yes; saying it twice is one. */
function askFirst(what: Confirming, conversation: Conversation, given: Given): Outcome {
  return conversation.confirming === what
    ? confirmed(what, conversation, given)
    : promptFor({ ...conversation, confirming: what }, given)
}

function reasonOf(conversation: Conversation, given: Given): string {
  const { wording } = situationOf(conversation, given)
  const question = currentQuestion(conversation, given)
  return question ? wording.questions[question.id].why : wording.alreadyFiled
}

function goBack(conversation: Conversation, given: Given): Outcome {
  const { answers, changing, goingBack } = conversation
  const { wording } = situationOf(conversation, given)
  const current = currentQuestion(conversation, given)
  if (!current) return promptFor(conversation, given, say(wording.alreadyFiled))
  if (changing && !goingBack) {
    const { changing: _closed, ...rest } = conversation
    return promptFor({ ...rest, misses: 0 }, given)
  }
  const previous = questions
    .slice(0, questions.indexOf(current))
    .findLast(
      ({ fills, isOpen }) =>
        fills.some((answer) => answers[answer] !== undefined) && !isOpen(answers, given.brain),
    )
  if (!previous) return promptFor(conversation, given, say(wording.nothingBefore))
  return promptFor({ ...opened(conversation, previous.id), goingBack: true }, given)
}

/** Leaves a question open, or the answer as it stands. */
function skip(conversation: Conversation, given: Given): Outcome {
  const { answers, changing } = conversation
  const { wording } = situationOf(conversation, given)
  const question = currentQuestion(conversation, given)
  if (!question) return promptFor(conversation, given)
  const isAnswered = question.fills.some((answer) => answers[answer] !== undefined)
  if (changing && (isAnswered || question.fills.length === 0)) {
    const { changing: _kept, goingBack: _there, ...rest } = conversation
    return promptFor({ ...rest, misses: 0 }, given, say(wording.goingOn))
  }
  if (!question.skip)
    return promptFor(conversation, given, say(wording.skipNot(reasonOf(conversation, given))), {
      brief: true,
    })
  const reading = { kind: 'answer' as const, set: question.skip(answers), say: wording.skipped }
  return takeAnswer(conversation, question, reading, given)
}

function whereYouAre(conversation: Conversation, given: Given): Part[] {
  const situation = situationOf(conversation, given)
  const { wording, answers, brain } = situation
  if (linesOf(situation).length === 0) return say(wording.nothingSaid)
  const open = questions.filter(({ isOpen }) => isOpen(answers, brain))
  const left = conversation.reference ? undefined : wording.stepsLeft(open.length)
  return [{ kind: 'facts', title: wording.whereTitle, facts: overview(situation) }, ...say(left)]
}

/** Buttons of what can be done at any moment; each says itself. */
function helpChoices({ buttons }: Wording): Choice[] {
  const { back, why, where, person, otherLanguage } = buttons
  return [back, why, where, person, otherLanguage].map(commandChoice)
}
