import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Brain } from '../../dialogs/brain.ts'
import { Conversation } from '../../dialogs/conversation.ts'
import { Enquiry } from '../../enquiries/enquiry.ts'
import { aBrain } from '../builders/a-brain.ts'
import { aConversation } from '../builders/a-conversation.ts'
import { aDialog } from '../builders/a-dialog.ts'
import { aKnowledge, anEnquiry } from '../builders/an-enquiry.ts'
import { atQuestion } from '../builders/at-question.ts'
import { follow } from '../builders/follow.ts'

/** Data folders that servers of before left, each with a visitor midway and one who has filed. */
const VERSIONS = [
  // It did not ask how many people work there, and did not take it from the need either.
  [
    'first',
    'Wilt u nog iets toevoegen?\n> [Aantal medewerkers]\nHoeveel mensen werken er in uw organisatie?\n> 60',
  ],
  ['with-all-answers', 'Wilt u nog iets toevoegen?'],
  ['with-a-follow-up', 'Wilt u nog iets toevoegen?'],
] as const

describe.each(VERSIONS)('what was stored by an earlier version: %s', (version, asked) => {
  const stored = join(import.meta.dirname, 'stored', version)

  it('goes on where the visitor was, and is asked what is asked now', async () => {
    const visit = await aConversation({ stored })
    await follow(
      visit,
      `
      > Leiderdorp
      Gewijzigd: plaats. Was “Gorinchem”, is nu “Leiderdorp”.
      ${asked}
      > [Nee, verder]
      Dit heb ik opgeschreven. Klopt alles?
      Aantal medewerkers: 60
      > ja
      > ja
      > ja
      Uw aanvraag is ingediend.
      `,
    )
  })

  it('still has the enquiry that was filed, to be changed and withdrawn', async () => {
    const visit = await aConversation({ stored })
    visit.beginsElsewhere()
    await follow(
      visit,
      `
      > hoe staat het ermee?
      Stand: Aangeboden aan de partner
      > wijzig plaats in Delft
      Dat is aangepast in uw aanvraag.
      > aanvraag intrekken
      > ja
      Stand: Ingetrokken
      `,
    )
  })
})

it('a question that is gone is not asked, and an answer it no longer knows is open', () => {
  const { conversation } = atQuestion('check', 'nl')
  const answers = { ...conversation.answers, kind: 'guild', skipped: ['colour'] }
  const read = Conversation.parse({ ...conversation, answers, changing: 'colour' })
  expect(read.changing).toBeUndefined()
  expect(read.answers.kind).toBeUndefined()
  expect(aDialog('nl', read).says('herhaal')).toContain('Dit heb ik opgeschreven. Klopt alles?')
})

it('a partner that has left since is not consented to: the visitor chooses again', () => {
  const { conversation } = atQuestion('consent', 'nl')
  const partners = aKnowledge.partners.filter(({ id }) => id !== conversation.answers.partner)
  const brain: Brain = { ...aBrain, knowledge: { ...aKnowledge, partners } }
  const dialog = aDialog('nl', { ...conversation, brain })
  expect(dialog.says('herhaal')).toContain('Wie mag uw vraag als eerste krijgen?')
  expect(dialog.enquiries).toEqual([])
})

it('an area that is gone is asked again, with everything else kept', () => {
  const { conversation } = atQuestion('check', 'nl')
  const answers = { ...conversation.answers, focusAreas: ['fishery'] }
  const dialog = aDialog('nl', { ...conversation, answers })
  expect(dialog.says('herhaal')).toContain('Bij welk onderwerp hoort uw vraag het meest?')
  expect(dialog.conversation.answers.organisation).toBe('Scheepswerf De Hoop')
})

it('what a need was about most is no longer asked: what was answered loads without it', () => {
  const theme = { nl: 'lastechniek', en: 'welding' }
  const { conversation } = atQuestion('check', 'nl')
  const answers = { ...conversation.answers, theme, skipped: ['theme'] }
  const read = Conversation.parse({ ...conversation, answers, changing: 'theme' })
  expect(aDialog('nl', read).says('herhaal')).toContain('Dit heb ik opgeschreven. Klopt alles?')
  const filed = anEnquiry()
  expect(Enquiry.parse({ ...filed, need: { ...filed.need, theme } })).toEqual(filed)
})

it('a way of working that is gone counts as not said', () => {
  const { conversation } = atQuestion('check', 'nl')
  const answers = { ...conversation.answers, partnerRole: 'juggling' }
  const dialog = aDialog('nl', { ...conversation, answers })
  dialog.says('herhaal')
  expect(dialog.conversation.answers.partnerRole).toBeUndefined()
})
