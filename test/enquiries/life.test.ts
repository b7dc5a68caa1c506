import { describe, expect, it } from 'vitest'
import { acceptOffer, declineOffer, pickMoment, reportContact } from '../../enquiries/answering.ts'
import { answerQuestion, askInformation } from '../../enquiries/asking.ts'
import {
  answerContactCheck,
  askContact,
  closeEnquiry,
  rateEnquiry,
} from '../../enquiries/closing.ts'
import { correctEnquiry } from '../../enquiries/correcting.ts'
import { Enquiry, EnquiryState } from '../../enquiries/enquiry.ts'
import { type Moved, mayMove, openOffer, partnerOf } from '../../enquiries/life.ts'
import { expireOffer, fileEnquiry, offerTo } from '../../enquiries/offering.ts'
import { answerProposal, proposePartner } from '../../enquiries/proposing.ts'
import type { Terms } from '../../enquiries/terms.ts'
import { eraseEnquiry, withdrawEnquiry } from '../../enquiries/withdrawing.ts'
import { aDraft, aFiledEnquiry, lettersOf, made } from '../builders/a-life.ts'
import { aKnowledge, anAcceptedEnquiry, anEnquiry } from '../builders/an-enquiry.ts'

const TUESDAY = '2026-11-24T09:30:00.000Z'
const WEDNESDAY = '2026-11-25T09:30:00.000Z'
const DAY_AFTER_DUE = '2026-11-27T09:30:00.000Z'
const DECLINED = { reason: 'not-our-field' } as const
const NO_CONSENT = { ...anEnquiry().consent, given: false, partners: [] }

const decline = (enquiry: Enquiry, partner: string, more = {}) =>
  made(declineOffer(enquiry, partner, { ...DECLINED, ...more }, WEDNESDAY, aKnowledge))
const accept = (enquiry: Enquiry, partner = 'tudelft', moments: string[] = []) =>
  made(acceptOffer(enquiry, partner, WEDNESDAY, aKnowledge, moments)).enquiry

describe('filing', () => {
  it('offers to the first partner that the consent names', () => {
    const filed = fileEnquiry(aDraft(), TUESDAY, aKnowledge)
    expect(filed.enquiry).toMatchObject({ state: 'offered', version: 1 })
    expect(openOffer(filed.enquiry)).toMatchObject({
      partner: 'tudelft',
      respondBy: '2026-11-26T09:30:00.000Z',
    })
    expect(lettersOf(filed)).toEqual([
      'offer>tudelft',
      'offer-expires>assistant',
      'confirmation>company',
      'hub-copy>hub',
    ])
  })

  it('goes to staff when consent is withheld', () => {
    const filed = fileEnquiry(aDraft({ consent: NO_CONSENT }), TUESDAY, aKnowledge)
    expect(filed.enquiry).toMatchObject({ state: 'triage', offers: [] })
    expect(lettersOf(filed)).toEqual(['confirmation>company', 'hub-copy>hub'])
  })

  it('passes over a partner that the hub has no mailbox of', () => {
    const partners = aKnowledge.partners.map((card) =>
      card.id === 'tudelft' ? { ...card, email: null } : card,
    )
    const { enquiry } = fileEnquiry(aDraft(), TUESDAY, { ...aKnowledge, partners })
    expect(partnerOf(enquiry)).toBe('tno')
  })
})

describe('a partner without room', () => {
  const withCard = (id: string, card: object) => ({
    ...aKnowledge,
    partners: aKnowledge.partners.map((one) => (one.id === id ? { ...one, ...card } : one)),
  })
  const askedFirst = (terms: Terms) => partnerOf(fileEnquiry(aDraft(), TUESDAY, terms).enquiry)

  it('is passed over until the day it has room again', () => {
    expect(askedFirst(withCard('tudelft', { fullUntil: '2026-11-25' }))).toBe('tno')
    expect(askedFirst(withCard('tudelft', { fullUntil: '2026-11-24' }))).toBe('tudelft')
  })

  it('is passed over while it has as many open as it wants', () => {
    const terms = withCard('tudelft', { maxOpen: 3 })
    expect(askedFirst({ ...terms, open: { tudelft: 2 } })).toBe('tudelft')
    expect(askedFirst({ ...terms, open: { tudelft: 3 } })).toBe('tno')
  })

  it('can still be asked by staff', () => {
    const full = withCard('tudelft', { fullUntil: '2027-01-01' })
    const triage = { ...aFiledEnquiry(), state: 'triage' as const, offers: [] }
    const offered = offerTo(triage, 'tudelft', { part: 'hub' }, TUESDAY, full)
    expect(made(offered).enquiry.state).toBe('offered')
  })
})

describe('a declined offer', () => {
  it('goes to the next in rank at once, and the company hears it', () => {
    const declined = decline(aFiledEnquiry(), 'tudelft', { note: 'Geen lassers.' })
    expect(declined.enquiry.offers).toMatchObject([
      { partner: 'tudelft', state: 'declined', reason: 'not-our-field', note: 'Geen lassers.' },
      { partner: 'tno', state: 'open', respondBy: '2026-11-27T09:30:00.000Z' },
    ])
    expect(declined.enquiry.history.map(({ what }) => what)).toEqual([
      'filed',
      'offered',
      'declined',
      'offered',
    ])
    expect(lettersOf(declined)).toEqual([
      'offer>tno',
      'offer-expires>assistant',
      'passed-on>company',
    ])
  })

  it('goes to staff after three, and when the consent names no other', () => {
    const consent = { ...aDraft().consent, partners: ['tudelft', 'tno', 'hr', 'lumc'] }
    const second = decline(aFiledEnquiry({ consent }), 'tudelft').enquiry
    const third = decline(decline(second, 'tno').enquiry, 'hr')
    expect(third.enquiry.state).toBe('triage')
    expect(lettersOf(third)).toEqual(['triage>hub', 'passed-on>company'])
    const only = { ...aDraft().consent, partners: ['tudelft'] }
    expect(decline(aFiledEnquiry({ consent: only }), 'tudelft').enquiry.state).toBe('triage')
  })

  it('that names a partner outside the consent makes the company be asked about it', () => {
    const consent = { ...aDraft().consent, partners: ['tudelft'] }
    const declined = decline(aFiledEnquiry({ consent }), 'tudelft', { suggested: 'lumc' })
    expect(declined.enquiry).toMatchObject({ state: 'triage', proposed: { partner: 'lumc' } })
    expect(lettersOf(declined)).toEqual(['triage>hub', 'proposal>company'])
    const agreed = answerProposal(
      declined.enquiry,
      { agreed: true, text: 'Ja, LUMC mag het zien.' },
      WEDNESDAY,
      aKnowledge,
    )
    expect(made(agreed).enquiry).toMatchObject({
      state: 'offered',
      consent: { text: 'Ja, LUMC mag het zien.', partners: ['tudelft', 'lumc'] },
    })
    expect(made(agreed).enquiry.proposed).toBeUndefined()
  })
})

describe('an offer that was not answered', () => {
  it('counts one working day longer than promised, and then goes on', () => {
    const filed = aFiledEnquiry()
    expect(expireOffer(filed, '2026-11-27T09:29:59.999Z', aKnowledge)).toBeUndefined()
    const expired = made(expireOffer(filed, DAY_AFTER_DUE, aKnowledge))
    expect(expired.enquiry.offers).toMatchObject([{ state: 'expired' }, { state: 'open' }])
    expect(lettersOf(expired)).toEqual([
      'taken-back>tudelft',
      'offer>tno',
      'offer-expires>assistant',
      'passed-on>company',
    ])
  })

  it('does not expire while the company is asked something, nor once answered', () => {
    const asked = made(askInformation(aFiledEnquiry(), 'tudelft', 'Hoeveel foto’s?', WEDNESDAY))
    expect(expireOffer(asked.enquiry, DAY_AFTER_DUE, aKnowledge)).toBeUndefined()
    expect(expireOffer(accept(aFiledEnquiry()), DAY_AFTER_DUE, aKnowledge)).toBeUndefined()
  })
})

describe('a question of the partner', () => {
  const asked = made(askInformation(aFiledEnquiry(), 'tudelft', 'Hoeveel foto’s?', WEDNESDAY))

  it('reaches the company, and its answer the partner', () => {
    expect(asked.enquiry.state).toBe('needs-information')
    expect(lettersOf(asked)).toEqual(['question>company'])
    const answered = made(answerQuestion(asked.enquiry, 'Duizend.', WEDNESDAY, aKnowledge))
    expect(answered.enquiry).toMatchObject({
      state: 'offered',
      information: [{ question: 'Hoeveel foto’s?', answer: 'Duizend.' }],
    })
    expect(lettersOf(answered)).toEqual(['answer>tudelft', 'offer-expires>assistant'])
  })

  it.each([
    ['within the day', '2026-11-25T12:30:00.000Z', '2026-11-26T12:30:00.000Z'],
    ['a working day later', '2026-11-26T09:30:00.000Z', '2026-11-27T09:30:00.000Z'],
    ['in the evening', '2026-11-25T20:00:00.000Z', '2026-11-26T16:00:00.000Z'],
    ['after a weekend', '2026-11-30T09:30:00.000Z', '2026-12-01T09:30:00.000Z'],
  ])('lets the clock stand still until the answer, %s', (_, answeredAt, respondBy) => {
    const answered = made(answerQuestion(asked.enquiry, 'Duizend.', answeredAt, aKnowledge))
    expect(openOffer(answered.enquiry)?.respondBy).toBe(respondBy)
  })

  it('may be asked again, but not while one is open, nor by another partner', () => {
    const { enquiry } = asked
    expect(askInformation(enquiry, 'tudelft', 'En nog iets?', WEDNESDAY)).toBeUndefined()
    expect(askInformation(aFiledEnquiry(), 'tno', 'Wie?', WEDNESDAY)).toBeUndefined()
    const answered = made(answerQuestion(enquiry, 'Duizend.', WEDNESDAY, aKnowledge)).enquiry
    const again = made(askInformation(answered, 'tudelft', 'In kleur?', WEDNESDAY)).enquiry
    expect(again.information).toMatchObject([{ answer: 'Duizend.' }, { question: 'In kleur?' }])
  })

  it('does not keep the partner from accepting', () => {
    expect(accept(asked.enquiry).state).toBe('accepted')
  })
})

describe('an accepted enquiry', () => {
  const moments = ['2026-12-02T13:00:00.000Z', '2026-12-01T09:00:00.000Z', TUESDAY]

  it('tells everybody, and offers the moments that are still to come', () => {
    const accepted = made(acceptOffer(aFiledEnquiry(), 'tudelft', WEDNESDAY, aKnowledge, moments))
    expect(accepted.enquiry.offers).toMatchObject([{ moments: [moments[1], moments[0]] }])
    expect(lettersOf(accepted)).toEqual([
      'accepted-company>company',
      'accepted-partner>tudelft',
      'accepted-hub>hub',
      'ask-contact>assistant',
    ])
  })

  it('gives one of the moments to both, once', () => {
    const [moment = ''] = moments
    const picked = made(pickMoment(accept(aFiledEnquiry(), 'tudelft', moments), moment, WEDNESDAY))
    expect(lettersOf(picked)).toEqual(['moment-company>company', 'moment-partner>tudelft'])
    expect(pickMoment(picked.enquiry, moment, WEDNESDAY)).toBeUndefined()
    expect(pickMoment(accept(aFiledEnquiry()), moment, WEDNESDAY)).toBeUndefined()
  })

  it('asks the company after ten days, on the morning of a working day', () => {
    const { deliveries } = made(
      acceptOffer(aFiledEnquiry(), 'tudelft', '2026-11-26T09:30:00.000Z', aKnowledge),
    )
    expect(deliveries.at(-1)).toMatchObject({
      letter: 'ask-contact',
      dueAt: '2026-12-07T08:00:00.000Z',
    })
  })

  it('opens again for staff when there was no contact', () => {
    const asked = made(askContact(accept(aFiledEnquiry()), '2026-12-07T08:00:00.000Z'))
    expect(lettersOf(asked)).toEqual(['contact-check>company'])
    const no = made(answerContactCheck(asked.enquiry, false, '2026-12-07T09:00:00.000Z'))
    expect(no.enquiry).toMatchObject({ state: 'triage', contactChecks: [{ contacted: false }] })
    expect(lettersOf(no)).toEqual(['triage>hub', 'taken-back>tudelft'])
    expect(partnerOf(no.enquiry)).toBeUndefined()
    const yes = made(answerContactCheck(asked.enquiry, true, '2026-12-07T09:00:00.000Z'))
    expect(yes.enquiry.state).toBe('in-contact')
    expect(answerContactCheck(yes.enquiry, false, '2026-12-07T10:00:00.000Z')).toBeUndefined()
  })

  it('is not asked about contact before the question was put', () => {
    expect(answerContactCheck(accept(aFiledEnquiry()), false, WEDNESDAY)).toBeUndefined()
  })

  it('closes with an outcome, and asks both sides once how content they are', () => {
    const contact = made(reportContact(accept(aFiledEnquiry()), 'tudelft', WEDNESDAY)).enquiry
    const closed = made(closeEnquiry(contact, 'tudelft', { kind: 'advised' }, WEDNESDAY))
    expect(closed.enquiry).toMatchObject({ state: 'closed', outcome: { kind: 'advised' } })
    expect(lettersOf(closed)).toEqual(['rate-company>company', 'rate-partner>tudelft'])
    const rated = made(rateEnquiry(closed.enquiry, 'company', { score: 5 }, WEDNESDAY)).enquiry
    expect(rateEnquiry(rated, 'company', { score: 1 }, WEDNESDAY)).toBeUndefined()
    expect(
      made(rateEnquiry(rated, 'partner', { score: 4 }, WEDNESDAY)).enquiry.ratings,
    ).toMatchObject({
      company: { score: 5 },
      partner: { score: 4 },
    })
  })
})

describe('a change by the company', () => {
  it('tells the partner exactly what changed', () => {
    const changed = made(
      correctEnquiry(
        aFiledEnquiry(),
        { email: 'anna@werf.example', name: 'Johanna de Vries' },
        WEDNESDAY,
      ),
    )
    expect(changed.enquiry.contact.email).toBe('anna@werf.example')
    expect(changed.enquiry.corrections).toEqual([
      {
        at: WEDNESDAY,
        field: 'email',
        was: 'j.devries@verhoevenschepen.example',
        is: 'anna@werf.example',
      },
    ])
    expect(lettersOf(changed)).toEqual(['corrected>tudelft'])
  })

  it('that changes nothing is none', () => {
    expect(
      correctEnquiry(aFiledEnquiry(), { name: ' Johanna de Vries ' }, WEDNESDAY),
    ).toBeUndefined()
    expect(correctEnquiry(anEnquiry({ state: 'closed' }), { name: 'X' }, WEDNESDAY)).toBeUndefined()
  })

  it('names the need anew when its text changes', () => {
    const { enquiry } = made(
      correctEnquiry(aFiledEnquiry(), { need: 'Roest zien. Snel.' }, WEDNESDAY),
    )
    expect(enquiry.need).toMatchObject({ text: 'Roest zien. Snel.', title: 'Roest zien.' })
  })

  it('withdraws it, and whoever has it is told', () => {
    const withdrawn = made(withdrawEnquiry(accept(aFiledEnquiry()), WEDNESDAY))
    expect(withdrawn.enquiry).toMatchObject({
      state: 'withdrawn',
      offers: [{ state: 'withdrawn' }],
    })
    expect(lettersOf(withdrawn)).toEqual(['withdrawn>company', 'taken-back>tudelft'])
    expect(withdrawEnquiry(withdrawn.enquiry, WEDNESDAY)).toBeUndefined()
  })
})

describe('erasure', () => {
  it('leaves nothing that anybody wrote, and tells the partner that has it', () => {
    const asked = made(askInformation(aFiledEnquiry(), 'tudelft', 'Brandnetel?', TUESDAY)).enquiry
    const answered = made(answerQuestion(asked, 'Brandnetel.', TUESDAY, aKnowledge)).enquiry
    const corrected = made(correctEnquiry(answered, { need: 'Brandnetel' }, TUESDAY)).enquiry
    const declined = decline(corrected, 'tudelft', { note: 'Brandnetel' }).enquiry
    const closed = made(
      closeEnquiry(
        accept(declined, 'tno'),
        'tno',
        { kind: 'advised', note: 'Brandnetel' },
        WEDNESDAY,
      ),
    ).enquiry
    const rated = made(rateEnquiry(closed, 'company', { score: 3, note: 'Brandnetel' }, WEDNESDAY))
    const erased = eraseEnquiry(rated.enquiry, WEDNESDAY)
    expect(JSON.stringify(erased.enquiry)).not.toMatch(/brandnetel|Verhoeven|Johanna/i)
    expect(lettersOf(erased)).toEqual(['taken-back>tno'])
    expect(Enquiry.parse(erased.enquiry)).toEqual(erased.enquiry)
  })
})

describe('staff', () => {
  const hub = { part: 'hub' as const }

  it('offer to a partner within the consent, and propose one outside it', () => {
    const triage = { ...aFiledEnquiry(), state: 'triage' as const, offers: [] }
    expect(made(offerTo(triage, 'hr', hub, WEDNESDAY, aKnowledge)).enquiry.state).toBe('offered')
    expect(offerTo(triage, 'lumc', hub, WEDNESDAY, aKnowledge)).toBeUndefined()
    const proposed = made(proposePartner(triage, 'lumc', hub, WEDNESDAY, aKnowledge)).enquiry
    const refused = made(
      answerProposal(proposed, { agreed: false, text: 'Nee' }, WEDNESDAY, aKnowledge),
    )
    expect(refused.enquiry).toMatchObject({ state: 'triage' })
    expect(lettersOf(refused)).toEqual(['triage>hub'])
  })
})

/** Each move, as it would be made by who may make it on an offered or accepted enquiry. */
const MOVES: Record<string, (enquiry: Enquiry) => Moved | undefined> = {
  accept: (enquiry) => acceptOffer(enquiry, 'tudelft', WEDNESDAY, aKnowledge),
  decline: (enquiry) => declineOffer(enquiry, 'tudelft', DECLINED, WEDNESDAY, aKnowledge),
  ask: (enquiry) => askInformation(enquiry, 'tudelft', 'Hoe?', WEDNESDAY),
  contact: (enquiry) => reportContact(enquiry, 'tudelft', WEDNESDAY),
  close: (enquiry) => closeEnquiry(enquiry, 'tudelft', { kind: 'advised' }, WEDNESDAY),
  expire: (enquiry) => expireOffer(enquiry, DAY_AFTER_DUE, aKnowledge),
  withdraw: (enquiry) => withdrawEnquiry(enquiry, WEDNESDAY),
}

describe.each(EnquiryState.options)('when it is %s', (state) => {
  it.each(Object.entries(MOVES))('%s goes only where the life allows', (_, move) => {
    for (const before of [anEnquiry({ state }), anAcceptedEnquiry({ state })]) {
      const moved = move(before)
      if (!moved) continue
      const path = moved.enquiry.history.slice(before.history.length).map(({ what }) => what)
      const states = [state, ...path].map((what) => EnquiryState.parse(what))
      const illegal = states.slice(1).filter((to, at) => !mayMove(states[at] ?? state, to))
      expect(illegal).toEqual([])
      expect(moved.enquiry.version).toBe(before.version + path.length)
    }
  })

  it('no other partner can answer', () => {
    for (const before of [anEnquiry({ state }), anAcceptedEnquiry({ state })]) {
      expect(acceptOffer(before, 'tno', WEDNESDAY, aKnowledge)).toBeUndefined()
      expect(declineOffer(before, 'tno', DECLINED, WEDNESDAY, aKnowledge)).toBeUndefined()
      expect(closeEnquiry(before, 'tno', { kind: 'advised' }, WEDNESDAY)).toBeUndefined()
    }
  })
})
