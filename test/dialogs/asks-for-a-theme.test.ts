import { describe, expect, it } from 'vitest'
import type { Answers } from '../../dialogs/conversation.ts'
import { currentQuestion } from '../../dialogs/position.ts'
import { wordingIn } from '../../dialogs/wording/wording.ts'
import type { Language } from '../../knowledge/language.ts'
import { aBrain } from '../builders/a-brain.ts'
import { aScript, letFile } from '../builders/a-cooperative-visitor.ts'
import { aDialog, type Dialog } from '../builders/a-dialog.ts'
import { someRequests } from '../builders/some-requests.ts'

const requests = someRequests(5)

/** A visitor whose request leaves the partners close together. */
function atTheme(language: Language): Dialog {
  for (const { request, language: spoken } of requests) {
    const { text: need, focusAreas, needType } = request
    const asked: Answers = { need, focusAreas, needType, subject: true }
    const answers: Answers = { ...asked, organisation: 'De Hoop', place: 'Delft' }
    const dialog = aDialog(language, { languageChosen: true, answers })
    if (spoken === language && questionAt(dialog) === 'theme') return dialog
  }
  throw new Error('no request is asked for its theme')
}

function questionAt({ conversation }: Dialog) {
  return currentQuestion(conversation, { brain: aBrain })?.id
}

describe.each<Language>(['nl', 'en'])(
  'who is asked what the need is about most, in %s',
  (language) => {
    const { questions, labels } = wordingIn(language)
    const asked = () => {
      const dialog = atTheme(language)
      dialog.says('herhaal')
      const [first, second] = dialog.buttons.map(({ title }) => title)
      return { dialog, first: first ?? '', second: second ?? '' }
    }

    it('chooses by button, sees it before filing, and the partner gets it with the letter', () => {
      const { dialog, second } = asked()
      dialog.presses(second)
      expect(questionAt(dialog)).toBe('name')
      const chosen = dialog.conversation.answers.theme?.[language]
      expect(chosen?.toLowerCase()).toBe(second.toLowerCase())
      dialog.says(aScript.name)
      dialog.says('nee')
      expect(dialog.text.toLowerCase()).toContain(`${labels.theme}: ${chosen}`.toLowerCase())
      letFile(dialog, aScript)
      expect(dialog.enquiries[0]?.need.theme?.[language]).toBe(chosen)
      expect(
        dialog.enquiries[0]?.match.ranked[0]?.reasons.some(({ kind }) => kind === 'theme'),
      ).toBe(true)
    })

    it('types the title or a number as well', () => {
      for (const said of [(titles: string[]) => titles[1], () => '2']) {
        const { dialog, first, second } = asked()
        dialog.says(said([first, second]) ?? '')
        const chosen = dialog.conversation.answers.theme?.[language] ?? ''
        expect(chosen.toLowerCase()).toBe(second.toLowerCase())
      }
    })

    it('says it in own words, and changes it before filing', () => {
      const { dialog, first } = asked()
      dialog.says('draadloos water meten')
      expect(dialog.conversation.answers.theme?.[language]).toBe('draadloos water meten')
      dialog.says(language === 'nl' ? 'wijzig thema' : 'change theme')
      dialog.presses(first)
      const chosen = dialog.conversation.answers.theme?.[language] ?? ''
      expect(chosen.toLowerCase()).toBe(first.toLowerCase())
    })

    it('finds none of them right, and is not asked again', () => {
      const { dialog } = asked()
      dialog.presses(questions.theme.none)
      expect(questionAt(dialog)).toBe('name')
      expect(dialog.conversation.answers.theme).toBeUndefined()
    })

    it('gives its address instead, which is noted and is no theme', () => {
      const { dialog } = asked()
      dialog.says('jan@vandam.example')
      expect(dialog.conversation.answers).toMatchObject({ email: 'jan@vandam.example' })
      expect(questionAt(dialog)).toBe('theme')
    })

    it('is asked it anew for a new need', () => {
      const { dialog, first } = asked()
      dialog.presses(first)
      dialog.says('wijzig mijn vraag')
      dialog.says(aScript.need)
      expect(dialog.conversation.answers.theme).toBeUndefined()
    })
  },
)
