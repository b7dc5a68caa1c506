import { describe, expect, it } from 'vitest'
import type { Answers } from '../../dialogs/conversation.ts'
import { currentQuestion } from '../../dialogs/position.ts'
import { wordingIn } from '../../dialogs/wording/wording.ts'
import { type Language, languages } from '../../knowledge/language.ts'
import { aBrain } from '../builders/a-brain.ts'
import { aScript, letFile } from '../builders/a-cooperative-visitor.ts'
import { aDialog, type Dialog } from '../builders/a-dialog.ts'
import { someRequests } from '../builders/some-requests.ts'

const requests = someRequests(1)
const { roles } = aBrain.knowledge

/** A visitor whose request leaves partners of several kinds close together. */
function atRole(language: Language): Dialog {
  for (const { request, language: spoken } of requests) {
    const { text: need, focusAreas, needType } = request
    const asked: Answers = { need, focusAreas, needType, subject: true }
    const answers: Answers = { ...asked, organisation: 'De Hoop', place: 'Delft' }
    const dialog = aDialog(language, { languageChosen: true, answers })
    if (spoken === language && questionAt(dialog) === 'partnerRole') return dialog
  }
  throw new Error('nobody is asked how they like to work')
}

function questionAt({ conversation }: Dialog) {
  return currentQuestion(conversation, { brain: aBrain })?.id
}

const choiceOf = (role: string | undefined, language: Language) =>
  roles.find(({ id }) => id === role)?.choice[language]

const SAID = {
  nl: {
    students: 'liefst met studenten',
    none: ['Het maakt ons niet uit.', 'allebei', 'kies zelf maar'],
  },
  en: { students: 'students, if possible', none: ["We don't mind.", 'both', 'either is fine'] },
}
const SCHOOL = {
  nl: 'Wij zijn een hogeschool met 400 medewerkers.',
  en: 'We are a university with 400 employees.',
}
const PERSON = {
  nl: 'Mevrouw Anna de Vries, anna@vlijt.example',
  en: 'Mrs Anna de Vries, anna@vlijt.example',
}

describe.each(languages)('who is asked how they like to work, in %s', (language) => {
  const { questions, labels, noted, answer } = wordingIn(language)
  const students = choiceOf('student-projects', language) ?? ''
  const asked = () => {
    const dialog = atRole(language)
    dialog.says('herhaal')
    const [first, second] = dialog.buttons.map(({ title }) => title)
    return { dialog, first: first ?? '', second: second ?? '' }
  }
  const chosenIn = ({ conversation }: Dialog) =>
    choiceOf(conversation.answers.partnerRole, language)

  it('chooses by button, sees it before filing, and it goes along with the enquiry', () => {
    const { dialog, second } = asked()
    dialog.presses(second)
    expect(questionAt(dialog)).toBe('name')
    expect(chosenIn(dialog)).toBe(second)
    dialog.says(aScript.name)
    dialog.says('nee')
    expect(dialog.text.toLowerCase()).toContain(`${labels.partnerRole}: ${second}`.toLowerCase())
    letFile(dialog, aScript)
    const [enquiry] = dialog.enquiries
    expect(choiceOf(enquiry?.need.partnerRole, language)).toBe(second)
    expect(enquiry?.match.ranked[0]?.reasons.some(({ kind }) => kind === 'wish')).toBe(true)
  })

  it('types the title or a number as well', () => {
    for (const said of [(title: string) => title.toUpperCase(), () => '2']) {
      const { dialog, second } = asked()
      dialog.says(said(second))
      expect(chosenIn(dialog)).toBe(second)
    }
  })

  it('says it in own words, reads what was made of them, and changes it before filing', () => {
    const { dialog, first } = asked()
    expect(dialog.says(SAID[language].students)).toContain(
      noted(answer(labels.partnerRole, students)),
    )
    expect(chosenIn(dialog)).toBe(students)
    dialog.says(language === 'nl' ? 'wijzig manier van werken' : 'change way of working')
    expect(dialog.text).toContain(questions.partnerRole.ask)
    dialog.presses(first)
    expect(chosenIn(dialog)).toBe(first)
  })

  it('has no preference, by button or in words, and is not asked again', () => {
    for (const none of [questions.partnerRole.none, ...SAID[language].none]) {
      const { dialog } = asked()
      dialog.says(none)
      expect(questionAt(dialog)).toBe('name')
      expect(dialog.conversation.answers.partnerRole).toBeUndefined()
    }
  })

  it('asks back, or says something else, and is asked again with an example', () => {
    const { dialog } = asked()
    expect(dialog.says('blauw met stippen')).toContain(questions.partnerRole.again)
    dialog.says(language === 'nl' ? 'Komen er studenten bij?' : 'Will there be students?')
    expect(dialog.conversation.answers.partnerRole).toBeUndefined()
  })

  it('gives name and address instead: noted as written, and no way of working', () => {
    const { dialog } = asked()
    const [name = ''] = PERSON[language].split(',')
    expect(dialog.says(PERSON[language])).toContain(`“${name}”`)
    expect(dialog.conversation.answers).toMatchObject({ name, email: 'anna@vlijt.example' })
    expect(questionAt(dialog)).toBe('partnerRole')
  })

  it('tells who asks instead: a school is then no way of working', () => {
    const { dialog } = asked()
    dialog.says(SCHOOL[language])
    expect(dialog.conversation.answers.people).toBe(400)
    expect(dialog.conversation.answers.partnerRole).toBeUndefined()
  })

  it('is asked it anew for a new need', () => {
    const { dialog, first } = asked()
    dialog.presses(first)
    dialog.says('wijzig mijn vraag')
    dialog.says(aScript.need)
    expect(dialog.conversation.answers.partnerRole).toBeUndefined()
  })
})
