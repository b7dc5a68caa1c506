import { describe, expect, it } from 'vitest'
import { QuestionId } from '../../dialogs/conversation.ts'
import { questionOf } from '../../dialogs/questions/questions.ts'
import type { Wording } from '../../dialogs/wording/wording.ts'
import { wordingIn } from '../../dialogs/wording/wording.ts'
import { type Language, languages } from '../../knowledge/language.ts'
import { languageOf } from '../../knowledge/language-of.ts'
import { aBrain } from '../builders/a-brain.ts'
import { aKnowledge } from '../builders/an-enquiry.ts'
import { atQuestion } from '../builders/at-question.ts'

/** What is said for a command in either language; whatever is spoken, both are understood. */
const SAID = {
  help: ['help', 'hulp', 'wat kan ik zeggen?', 'What can I say?', '?'],
  repeat: ['herhaal', 'Kunt u de vraag herhalen', 'repeat the question', 'once more please'],
  why: ['waarom?', 'Waarom vraagt u dat?', 'why', 'Why do you ask that?'],
  where: ['waar ben ik', 'Hoe ver ben ik?', 'where am I', 'overview'],
  person: ['een mens', 'Ik wil graag een medewerker spreken', 'a person please', 'talk to a human'],
  privacy: ['privacy', 'Wat gebeurt er met mijn gegevens?', 'what happens to my data'],
  restart: ['opnieuw beginnen', 'start over'],
  stop: ['stop', 'Ik wil stoppen', 'quit'],
  erase: ['verwijder mijn gegevens', 'Delete all my data please'],
  skip: ['sla over', 'weet ik niet', 'skip this question', "I don't know"],
  back: ['terug', 'vorige vraag', 'go back', 'previous question'],
  nl: ['Nederlands', 'Dutch please', 'in het Nederlands'],
  en: ['English', 'in het Engels', 'English please'],
  place: ['wijzig plaats', 'Ik wil de plaats aanpassen', 'change place', 'the place is wrong'],
}

const SKIPPED: readonly QuestionId[] = [
  ...(['core', 'problem', 'needType', 'kind', 'size', 'sector', 'partnerRole'] as const),
  ...(['details', 'partner'] as const),
  ...(['desiredDate', 'stage', 'data', 'role', 'phone', 'kvk'] as const),
]

/** The question that "back" leads to. */
const BEFORE: Record<QuestionId, QuestionId> = {
  need: 'need',
  core: 'need',
  problem: 'need',
  area: 'core',
  needType: 'area',
  subject: 'needType',
  organisation: 'subject',
  place: 'organisation',
  kind: 'name',
  size: 'name',
  sector: 'name',
  partnerRole: 'name',
  name: 'size',
  email: 'name',
  details: 'email',
  desiredDate: 'details',
  stage: 'details',
  data: 'details',
  role: 'details',
  phone: 'details',
  kvk: 'details',
  check: 'details',
  change: 'check',
  partner: 'check',
  consent: 'partner',
}

const cells = languages.flatMap((language) =>
  QuestionId.options.map((question) => ({ language, question })),
)

describe.each(cells)('at the question $question in $language', ({ language, question }) => {
  const { email, controller } = aKnowledge.hub
  /** The first words decide the language, also when they are a command. */
  const wordingFor = (phrase: string) => wordingIn(spokenIn(phrase))
  const spokenIn = (phrase: string): Language => {
    const spoken = question === 'need' ? languageOf(phrase) : 'other'
    return spoken === 'other' ? language : spoken
  }
  const asked = (spoken: Language, id = question) => lastSentence(id, question, spoken)

  it.each<[string, string[], (wording: Wording) => string]>([
    ['help', SAID.help, (wording) => wording.help],
    ['repeat', SAID.repeat, () => ''],
    ['why', SAID.why, (wording) => wording.questions[question].why],
    [
      'where am I',
      SAID.where,
      (wording) => (question === 'need' ? wording.nothingSaid : wording.whereTitle),
    ],
    ['a person', SAID.person, (wording) => wording.mailTo(email)],
    ['privacy', SAID.privacy, (wording) => wording.privacy(controller)],
    ['my own language', SAID[language], () => wordingIn(language).languageNow],
  ])('%s is answered, and the question comes back', (command, phrases, answer) => {
    for (const phrase of phrases) {
      const dialog = atQuestion(question, language)
      const before = dialog.conversation.answers
      const reply = dialog.says(phrase)
      const spoken = command === 'my own language' ? language : spokenIn(phrase)
      expect(reply, phrase).toContain(answer(wordingIn(spoken)))
      expect(reply, phrase).toContain(asked(spoken))
      expect(dialog.conversation.answers).toEqual(before)
    }
  })

  it.each(['restart', 'stop', 'erase'] as const)('%s is done only after a yes', (command) => {
    for (const phrase of SAID[command]) {
      const dialog = atQuestion(question, language)
      const wording = wordingFor(phrase)
      expect(dialog.says(phrase), phrase).toContain(wording.confirmAsk[command])
      const reply = dialog.presses(wording.confirmNo)
      expect(reply).toContain(wording.goingOn)
      expect(reply).toContain(asked(spokenIn(phrase)))
      dialog.says(phrase)
      const done = { restart: 'restarted', stop: 'stopped', erase: 'erased' } as const
      expect(dialog.presses(wording.confirmYes[command])).toContain(wording[done[command]])
    }
  })

  it('the other language goes on with the same question', () => {
    const other = language === 'nl' ? 'en' : 'nl'
    for (const phrase of SAID[other]) {
      const dialog = atQuestion(question, language)
      const before = dialog.conversation.answers
      const reply = dialog.says(phrase)
      expect(reply, phrase).toContain(wordingIn(other).languageNow)
      expect(reply, phrase).toContain(asked(other))
      expect(dialog.conversation.answers).toEqual(before)
    }
  })

  it('skip leaves it open where that may be, and says why where not', () => {
    for (const phrase of SAID.skip) {
      const { skipped, goingOn, skipNot, questions } = wordingFor(phrase)
      const answer = question === 'change' ? goingOn : skipNot(questions[question].why)
      expect(atQuestion(question, language).says(phrase), phrase).toContain(
        SKIPPED.includes(question) ? skipped : answer,
      )
    }
  })

  it('back leads to the question before', () => {
    for (const phrase of SAID.back) {
      const reply = atQuestion(question, language).says(phrase)
      expect(reply, phrase).toContain(asked(spokenIn(phrase), BEFORE[question]))
      if (question === 'need') expect(reply).toContain(wordingFor(phrase).nothingBefore)
    }
  })

  it('change opens what it names', () => {
    for (const phrase of SAID.place) {
      const reply = atQuestion(question, language).says(phrase)
      expect(reply, phrase).toContain(asked(spokenIn(phrase), 'place'))
    }
  })

  it('what cannot be made out is asked again in other words', () => {
    const reply = atQuestion(question, language).says('🤖')
    expect(reply).toContain(wordingIn(language).questions[question].again)
  })
})

/** The sentence that puts a question, as it is asked at a place in the conversation. */
function lastSentence(id: QuestionId, place: QuestionId, language: Language): string {
  const { answers } = atQuestion(place, language).conversation
  const wording = wordingIn(language)
  const now = '2026-11-24T09:30:00.000Z'
  const situation = { answers, language, wording, brain: aBrain, now }
  const question = questionOf(id)
  const parts = question.brief?.(situation) ?? question.ask(situation).parts
  const texts = parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []))
  return texts.at(-1) ?? ''
}
