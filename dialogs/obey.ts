import type { Command } from './commands.ts'
import type { Conversation, QuestionId } from './conversation.ts'
import { currentQuestion, situationOf } from './position.ts'
import { promptFor, withButtons } from './prompt.ts'
import type { Choice } from './question.ts'
import { overviewLines } from './questions/check.ts'
import { questions } from './questions/questions.ts'
import { reachHub } from './reach-hub.ts'
import type { Part } from './reply.ts'
import type { Given, Outcome } from './respond.ts'
import { say } from './say.ts'
import type { Wording } from './wording/wording.ts'
import { choiceNamed } from './yes-no.ts'

/** Does what a command asks; then the current question comes back, neutrally. */
export function obey(command: Command, conversation: Conversation, given: Given): Outcome {
  const situation = situationOf(conversation, given.brain)
  const { wording } = situation
  const tell = (...parts: Part[]) => promptFor(conversation, given, parts)
  switch (command.name) {
    case 'help':
      return tell(...say(wording.help), { kind: 'list', items: wording.helpList })
    case 'repeat':
      return tell()
    case 'why':
      return tell(...say(currentQuestion(conversation)?.why(wording) ?? wording.help))
    case 'where':
      return tell(whereYouAre(conversation, given), ...say(left(conversation, given)))
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
      const { wording: theirs } = situationOf(spoken, given.brain)
      return promptFor(spoken, given, say(theirs.languageNow))
    }
    case 'back':
      return goBack(conversation, given)
    case 'change':
      return change(command.what, conversation, given)
    case 'restart':
    case 'stop':
    case 'erase':
      return askFirst(command.name, conversation, given)
  }
}

/** Things that take something away are done only after a yes. */
export function askFirst(
  what: 'restart' | 'stop' | 'erase',
  conversation: Conversation,
  given: Given,
): Outcome {
  const { wording } = situationOf(conversation, given.brain)
  const confirming = { ...conversation, confirming: what }
  return withButtons(confirming, what, say(wording.confirmAsk[what]), yesAndNo(what, wording))
}

export function yesAndNo(what: 'restart' | 'stop' | 'erase', wording: Wording): Choice[] {
  return [
    { title: wording.confirmYes[what], choice: 'yes' },
    { title: wording.confirmNo, choice: 'no' },
  ]
}

function goBack(conversation: Conversation, given: Given): Outcome {
  const { wording } = situationOf(conversation, given.brain)
  const current = currentQuestion(conversation)
  const before = questions.slice(0, current ? questions.indexOf(current) : 0)
  const previous = before.findLast(
    ({ fills, isOpen }) =>
      fills.some((answer) => conversation.answers[answer] !== undefined) &&
      !isOpen(conversation.answers),
  )
  if (!previous)
    return promptFor(
      conversation,
      given,
      say(current ? wording.nothingBefore : wording.alreadyFiled),
    )
  return promptFor({ ...conversation, changing: previous.id, misses: 0 }, given)
}

function change(what: string, conversation: Conversation, given: Given): Outcome {
  const situation = situationOf(conversation, given.brain)
  const { wording } = situation
  if (conversation.reference) return promptFor(conversation, given, say(wording.alreadyFiled))
  const lines = overviewLines(situation).filter(({ value }) => value !== '' && value !== '-')
  const named = choiceNamed(
    what,
    lines.map(({ question, label }) => ({ title: label, choice: question })),
  )
  const line = lines.find(({ question }) => question === named)
  if (!line) return promptFor(conversation, given, say(wording.changeWhat))
  const changing: QuestionId = line.question
  return promptFor({ ...conversation, changing, misses: 0 }, given)
}

function whereYouAre(conversation: Conversation, given: Given): Part {
  const { wording } = situationOf(conversation, given.brain)
  const facts = overviewLines(situationOf(conversation, given.brain)).filter(
    ({ question, value }) => value !== '' && value !== '-' && isAnswered(question, conversation),
  )
  return {
    kind: 'facts',
    title: wording.whereTitle,
    facts: facts.map(({ label, value }) => ({ label, value })),
  }
}

function isAnswered(question: QuestionId, { answers }: Conversation): boolean {
  return questions.some(({ id, isOpen }) => id === question && !isOpen(answers))
}

function left(conversation: Conversation, given: Given): string | undefined {
  if (conversation.reference) return undefined
  const { wording } = situationOf(conversation, given.brain)
  const open = questions.filter(({ isOpen }) => isOpen(conversation.answers))
  return wording.stepsLeft(open.length)
}
