import { describe, expect, it } from 'vitest'
import { newConversation } from '../../dialogs/conversation.ts'
import type { ButtonValue } from '../../dialogs/reply.ts'
import { respond } from '../../dialogs/respond.ts'
import { acceptOffer, declineOffer } from '../../enquiries/answering.ts'
import { askInformation } from '../../enquiries/asking.ts'
import { askContact } from '../../enquiries/closing.ts'
import type { Enquiry } from '../../enquiries/enquiry.ts'
import { aBrain } from '../builders/a-brain.ts'
import { aDraft, aFiledEnquiry, lettersOf, made } from '../builders/a-life.ts'
import { aKnowledge, aReference } from '../builders/an-enquiry.ts'

const AT = '2026-11-24T10:00:00.000Z'
const MOMENTS = ['2026-11-27T09:00:00.000Z', '2026-11-30T13:00:00.000Z']
const accepted = () =>
  made(acceptOffer(aFiledEnquiry(), 'tudelft', AT, aKnowledge, MOMENTS)).enquiry

/** What the visitor says or presses in the conversation in which this enquiry was filed. */
function said(enquiry: Enquiry, text: string, choice?: string) {
  const filed = { ...newConversation('conversation-1', AT, 'nl'), reference: aReference, prompt: 1 }
  const button: ButtonValue | undefined =
    choice === undefined ? undefined : { prompt: 1, question: 'filed', choice }
  const message = { text, files: 0, masked: [], again: false, ...(button ? { button } : {}) }
  const given = {
    ...{ brain: aBrain, now: AT, reference: aReference, site: 'https://hub.example' },
    enquiries: [enquiry],
  }
  const outcome = respond(filed, message, given)
  const [reply] = outcome.replies
  const texts = (reply?.parts ?? []).map((part) => ('text' in part ? part.text : ''))
  return {
    ...outcome,
    text: texts.join('\n'),
    buttons: (reply?.buttons ?? []).map(({ title }) => title),
  }
}

describe('in the chat after filing', () => {
  const asked = () =>
    made(askInformation(aFiledEnquiry(), 'tudelft', 'Hoeveel foto’s?', AT)).enquiry

  it('a question of the partner is put, and any text answers it', () => {
    expect(said(asked(), 'waar ben ik').text).toContain('“Hoeveel foto’s?”')
    const { enquiries, deliveries, text } = said(asked(), 'Duizend, in kleur.')
    expect(enquiries).toMatchObject([
      { state: 'offered', information: [{ answer: 'Duizend, in kleur.' }] },
    ])
    expect(deliveries.map(({ letter }) => letter)).toEqual(['answer', 'offer-expires'])
    expect(text).toContain('Uw antwoord is naar de partner gestuurd')
  })

  it('a command stays a command while a question waits', () => {
    const { enquiries } = said(asked(), 'een mens')
    expect(enquiries).toEqual([])
  })

  it('a moment is picked by its button', () => {
    const { buttons } = said(accepted(), 'overzicht')
    expect(buttons).toEqual(
      expect.arrayContaining([
        'vrijdag 27 november 2026 om 10.00 uur',
        'maandag 30 november 2026 om 14.00 uur',
      ]),
    )
    const { enquiries, text } = said(accepted(), '', MOMENTS[1])
    expect(enquiries[0]?.offers[0]?.picked).toBe(MOMENTS[1])
    expect(text).toContain('Uw gesprek is op maandag 30 november 2026 om 14.00 uur')
  })

  it('a no to “has there been contact” brings it back to staff', () => {
    const checked = made(askContact(accepted(), AT)).enquiry
    const { enquiries, deliveries, text } = said(checked, 'nee')
    expect(enquiries[0]?.state).toBe('triage')
    expect(deliveries.map(({ letter }) => letter)).toContain('triage')
    expect(text).toContain('Een medewerker van de AI-hub gaat voor u verder')
  })

  it('another partner is asked only after a yes', () => {
    const consent = { ...aDraft().consent, partners: ['tudelft'] }
    const refusal = { reason: 'not-our-field', suggested: 'lumc' } as const
    const declined = declineOffer(aFiledEnquiry({ consent }), 'tudelft', refusal, AT, aKnowledge)
    const proposed = made(declined).enquiry
    expect(said(proposed, 'overzicht').text).toContain('Mag de AI-hub uw aanvraag aan LUMC sturen?')
    const { enquiries, deliveries } = said(proposed, 'ja')
    expect(enquiries[0]?.consent.partners).toEqual(['tudelft', 'lumc'])
    expect(lettersOf({ enquiry: proposed, deliveries })).toContain('offer>lumc')
    expect(said(proposed, 'nee').enquiries[0]?.state).toBe('triage')
  })
})
