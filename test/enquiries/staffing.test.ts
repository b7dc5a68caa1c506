import { describe, expect, it } from 'vitest'
import { acceptOffer } from '../../enquiries/answering.ts'
import { answerQuestion, askByStaff, openQuestion } from '../../enquiries/asking.ts'
import { Enquiry } from '../../enquiries/enquiry.ts'
import { openOffer, partnerOf } from '../../enquiries/life.ts'
import { promisedBy, urgencyAt } from '../../enquiries/promised-by.ts'
import { answerProposal } from '../../enquiries/proposing.ts'
import {
  addNote,
  assignPartner,
  closeByStaff,
  releaseEnquiry,
  takeEnquiry,
} from '../../enquiries/staffing.ts'
import { eraseEnquiry } from '../../enquiries/withdrawing.ts'
import { aFiledEnquiry, lettersOf, made } from '../builders/a-life.ts'
import { aKnowledge, anEnquiry } from '../builders/an-enquiry.ts'

const WEDNESDAY = '2026-11-25T09:30:00.000Z'
const THURSDAY = '2026-11-26T09:30:00.000Z'
const SANNE = { id: 'aad-sanne', name: 'Sanne Bos' }
const OMAR = { id: 'aad-omar', name: 'Omar Aydin' }

const inTriage = () => {
  const consent = { ...anEnquiry().consent, given: false, partners: [] }
  return aFiledEnquiry({ consent })
}
const assign = (enquiry: Enquiry, partner: string) =>
  assignPartner(enquiry, partner, SANNE, WEDNESDAY, aKnowledge)

describe('who looks after an enquiry', () => {
  it('is the member of staff who took it last, until it is released', () => {
    const taken = made(takeEnquiry(aFiledEnquiry(), SANNE, WEDNESDAY)).enquiry
    expect(taken).toMatchObject({ holder: { ...SANNE, since: WEDNESDAY }, version: 2 })
    expect(takeEnquiry(taken, SANNE, THURSDAY)).toBeUndefined()
    const over = made(takeEnquiry(taken, OMAR, THURSDAY)).enquiry
    expect(over.holder?.name).toBe('Omar Aydin')
    const free = made(releaseEnquiry(over, SANNE, THURSDAY)).enquiry
    expect(free.holder).toBeUndefined()
    expect(free.history.map(({ what, who }) => `${what} ${who.id ?? ''}`)).toEqual([
      'filed ',
      'offered ',
      'taken aad-sanne',
      'taken aad-omar',
      'released aad-sanne',
    ])
    expect(Enquiry.parse(over)).toEqual(over)
  })

  it('is nobody once it is erased, and no note is left', () => {
    const taken = made(takeEnquiry(aFiledEnquiry({ filledInBy: SANNE }), SANNE, WEDNESDAY)).enquiry
    const noted = made(addNote(taken, 'Belde, is haast bij.', SANNE, WEDNESDAY)).enquiry
    expect(noted.notes).toEqual([{ at: WEDNESDAY, by: SANNE, text: 'Belde, is haast bij.' }])
    const erased = eraseEnquiry(noted, THURSDAY).enquiry
    expect(JSON.stringify(erased)).not.toMatch(/Sanne|haast/)
    expect(addNote(erased, 'Nog iets', SANNE, THURSDAY)).toBeUndefined()
    expect(takeEnquiry(erased, SANNE, THURSDAY)).toBeUndefined()
  })
})

describe('offering to the partner that staff choose', () => {
  it('takes it back from the partner that had it, and tells the company', () => {
    const other = made(assign(aFiledEnquiry(), 'tno'))
    expect(other.enquiry.offers).toMatchObject([
      { partner: 'tudelft', state: 'withdrawn' },
      { partner: 'tno', state: 'open' },
    ])
    expect(lettersOf(other)).toEqual([
      'taken-back>tudelft',
      'offer>tno',
      'offer-expires>assistant',
      'passed-on>company',
    ])
    expect(assign(other.enquiry, 'tno')).toBeUndefined()
  })

  it('also takes it back from a partner that accepted', () => {
    const accepted = made(acceptOffer(aFiledEnquiry(), 'tudelft', WEDNESDAY, aKnowledge)).enquiry
    const other = made(assign(accepted, 'hr'))
    expect(partnerOf(other.enquiry)).toBe('hr')
    expect(lettersOf(other)).toContain('taken-back>tudelft')
  })

  it('outside the consent asks the company first', () => {
    const proposed = made(assign(inTriage(), 'lumc'))
    expect(proposed.enquiry).toMatchObject({ state: 'triage', proposed: { partner: 'lumc' } })
    expect(lettersOf(proposed)).toEqual(['proposal>company'])
    const yes = { agreed: true, text: 'Ja, naar LUMC.' }
    const agreed = made(answerProposal(proposed.enquiry, yes, THURSDAY, aKnowledge))
    expect(openOffer(agreed.enquiry)?.partner).toBe('lumc')
  })

  it('is refused for a partner that is not there, and once it is over', () => {
    expect(assign(aFiledEnquiry(), 'nobody')).toBeUndefined()
    const closed = made(closeByStaff(aFiledEnquiry(), { kind: 'no-fit' }, SANNE, WEDNESDAY))
    expect(assign(closed.enquiry, 'tno')).toBeUndefined()
  })
})

describe('a question of staff', () => {
  it('before a partner is chosen comes back to staff with its answer', () => {
    const asked = made(askByStaff(inTriage(), 'Hoeveel foto’s hebt u?', SANNE, WEDNESDAY))
    expect(asked.enquiry.state).toBe('needs-information')
    expect(openQuestion(asked.enquiry)).toMatchObject({ partner: 'hub' })
    expect(lettersOf(asked)).toEqual(['question>company'])
    const answered = made(answerQuestion(asked.enquiry, 'Duizend.', THURSDAY, aKnowledge))
    expect(answered.enquiry.state).toBe('triage')
    expect(lettersOf(answered)).toEqual(['hub-answer>hub'])
  })

  it('while a partner looks at it leaves the partner as much time as it had', () => {
    const asked = made(askByStaff(aFiledEnquiry(), 'Haast?', SANNE, WEDNESDAY)).enquiry
    const answered = made(answerQuestion(asked, 'Nee.', THURSDAY, aKnowledge))
    expect(answered.enquiry.state).toBe('offered')
    expect(openOffer(answered.enquiry)?.respondBy).toBe('2026-11-27T09:30:00.000Z')
    expect(lettersOf(answered)).toEqual(['hub-answer>hub', 'offer-expires>assistant'])
  })
})

describe('closing by staff', () => {
  it('tells the partner that had it before it, and asks the company how content it is', () => {
    const closed = made(closeByStaff(aFiledEnquiry(), { kind: 'referred' }, SANNE, WEDNESDAY))
    expect(closed.enquiry).toMatchObject({ state: 'closed', outcome: { kind: 'referred' } })
    expect(lettersOf(closed)).toEqual(['taken-back>tudelft', 'rate-company>company'])
    expect(closeByStaff(closed.enquiry, { kind: 'advised' }, SANNE, THURSDAY)).toBeUndefined()
  })
})

describe('what is promised', () => {
  it('is the partner’s answer, or that of staff since they have it', () => {
    expect(promisedBy(aFiledEnquiry(), aKnowledge)).toBe('2026-11-26T09:30:00.000Z')
    expect(promisedBy(inTriage(), aKnowledge)).toBe('2026-11-26T09:30:00.000Z')
    const proposed = made(assign(inTriage(), 'lumc')).enquiry
    expect(promisedBy(proposed, aKnowledge)).toBeUndefined()
  })

  it('is on time, soon or overdue', () => {
    expect(urgencyAt('2026-11-27T09:30:00.000Z', WEDNESDAY)).toBe('on-time')
    expect(urgencyAt('2026-11-26T09:29:00.000Z', WEDNESDAY)).toBe('soon')
    expect(urgencyAt('2026-11-25T09:29:00.000Z', WEDNESDAY)).toBe('overdue')
  })
})
