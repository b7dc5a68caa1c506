import { expect, it } from 'vitest'
import { intakeAssistant } from '../../bot/intake-assistant.ts'
import { staffSays } from '../../bot/talk-moves.ts'
import { talkingAssistant } from '../../bot/talking-assistant.ts'
import { makeTurns } from '../../bot/turns.ts'
import { fillInOpening } from '../../dialogs/opening.ts'
import { consent } from '../../dialogs/questions/consent.ts'
import { FILL_IN } from '../../dialogs/wording/fill-in.ts'
import { TALK } from '../../dialogs/wording/talk.ts'
import { type Language, languages } from '../../knowledge/language.ts'
import { aLowdbStore } from '../adapters/storage/lowdb/a-lowdb-store.ts'
import { aBrain } from '../builders/a-brain.ts'
import { aDialog } from '../builders/a-dialog.ts'
import { aReference } from '../builders/an-enquiry.ts'
import { atQuestion } from '../builders/at-question.ts'

const STAFF = { id: 'staff-1', name: 'Bram Visser' }
const [TUESDAY, SUNDAY] = ['2026-11-24T09:30:00.000Z', '2026-11-29T09:30:00.000Z']

/** A conversation with the assistant of a hub whose staff can be asked to talk. */
async function aConversation(language: Language, now: string) {
  const { store } = await aLowdbStore()
  const intake = { brain: aBrain, site: () => 'https://hub.example' }
  const assistant = talkingAssistant({ assistant: intakeAssistant(intake), ...intake })
  const turns = makeTurns({
    ...{ store, assistant, now: () => new Date(now) },
    newReference: () => aReference,
  })
  return {
    async says(text: string) {
      const activity = { type: 'message', text, from: { id: 'visitor' } }
      await turns.take({ conversation: 'one', language, activity })
    },
    async hearsStaff(text: string) {
      const answer = { staff: STAFF, text, language, key: text }
      await store.transact('one', (dossier) => staffSays(dossier, answer, now))
    },
    heard: async () => (await store.read('one')).log.map(({ text = '' }) => text).join('\n'),
  }
}

it.each(languages)('everything around a talk with a person is said, in %s', async (language) => {
  const words = TALK[language]
  const atWork = await aConversation(language, TUESDAY)
  await atWork.says(language === 'nl' ? 'ik wil een mens spreken' : 'I want a person')
  await atWork.hearsStaff('Waarmee kan ik u helpen?')
  await atWork.says(language === 'nl' ? 'terug naar de assistent' : 'back to the assistant')
  const heard = await atWork.heard()
  const said = [words.begins(STAFF.name), words.says(STAFF.name, 'Waarmee kan ik u helpen?')]
  for (const sentence of [words.asked, ...said, words.over]) expect(heard).toContain(sentence)
  const onSunday = await aConversation(language, SUNDAY)
  await onSunday.says(language === 'nl' ? 'ik wil een mens spreken' : 'I want a person')
  expect(await onSunday.heard()).toContain(words.askedAfterHours)
})

it.each(languages)('everything around filling in for a caller is said, in %s', (language) => {
  const words = FILL_IN[language]
  const opening = JSON.stringify(fillInOpening(language, aBrain, STAFF))
  expect(opening).toContain(
    JSON.stringify(words.opening(STAFF.name, aBrain.knowledge.hub.name[language])).slice(1, -1),
  )
  expect(opening).toContain(JSON.stringify(words.ends).slice(1, -1))
  const { answers } = atQuestion('consent', language).conversation
  const aloud = () => aDialog(language, { answers, filledInBy: STAFF })
  const asked = aloud()
  asked.says(language === 'nl' ? 'herhaal' : 'repeat')
  expect(asked.text).toContain(words.readAloud)
  for (const [choice, sentence] of [
    ['first', words.given],
    ['no', words.refused],
  ] as const) {
    const dialog = aloud()
    dialog.says('repeat')
    const button = dialog.buttons.find(({ value }) => value.choice === choice)
    if (!button) throw new Error(`there is no choice ${choice} at ${consent.id}`)
    dialog.pressesButton(button)
    const [before = '', between = ''] = sentence(STAFF.name, '…', '…').split('…')
    const text = dialog.enquiries.at(-1)?.consent.text ?? ''
    expect(text).toContain(before)
    expect(text).toContain(between)
  }
})
