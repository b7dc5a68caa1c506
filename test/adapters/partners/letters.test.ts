import { describe, expect, it } from 'vitest'
import { digestLetter } from '../../../adapters/partners/letters/digest-letter.ts'
import { letterOf } from '../../../adapters/partners/letters/letter-of.ts'
import { missedByStaff } from '../../../adapters/partners/letters/missed-letter.ts'
import { emptyDossier } from '../../../bot/dossier.ts'
import { Letter, type Recipient } from '../../../enquiries/delivery.ts'
import type { Enquiry } from '../../../enquiries/enquiry.ts'
import { summaryOf } from '../../../enquiries/summary.ts'
import {
  aKnowledge,
  anAcceptedEnquiry,
  anEnquiry,
  aPartner,
  aReference,
} from '../../builders/an-enquiry.ts'

const LINK = 'https://hub.example/partner/abc'
const TO_COMPANY: Letter[] = [
  'confirmation',
  'accepted-company',
  'passed-on',
  'question',
  'proposal',
  'withdrawn',
  'moment-company',
  'contact-check',
  'rate-company',
  'status-code',
]
const TO_HUB: Letter[] = ['hub-copy', 'accepted-hub', 'triage']
/** Those about no single enquiry, only for a partner's own system, or for Teams. */
const ELSEWHERE: Letter[] = [
  ...(['reminders', 'overview', 'digest', 'reminded', 'missed'] as const),
  ...(['card', 'said', 'talk', 'told'] as const),
]
const ABOUT_ONE = Letter.options.filter((letter) => !ELSEWHERE.includes(letter))

function toOf(letter: Letter): Recipient {
  if (TO_COMPANY.includes(letter)) return { part: 'company' }
  return TO_HUB.includes(letter) ? { part: 'hub' } : { part: 'partner', id: 'tudelft' }
}

function write(letter: Letter, enquiry: Enquiry, knowledge = aKnowledge) {
  const written = letterOf({ letter, to: toOf(letter) }, enquiry, knowledge, LINK)
  if (written === undefined) throw new Error('no letter')
  const { subject, text, html } = written.letter
  return { to: written.to, subject, text, html, everything: `${subject}\n${text}\n${html}` }
}
const inEnglish = {
  ...aKnowledge,
  hub: { ...aKnowledge.hub, language: 'en' as const },
  partners: aKnowledge.partners.map((card) => ({ ...card, language: 'en' as const })),
}

describe('a letter to the hub', () => {
  it.each([...TO_HUB, 'hub-answer'] as const)('%s leads to the enquiry on the desk', (letter) => {
    const { text, html } = write(letter, anAcceptedEnquiry())
    expect(text).toContain(LINK)
    expect(html).toContain(`href="${LINK}"`)
  })
})

describe('letters to a hub whose staff read English', () => {
  const letters = [...TO_HUB, 'hub-answer'] as const

  it.each(letters)('%s is in English, and quotes what was written as it is', (letter) => {
    const { text, html } = write(letter, anAcceptedEnquiry({ language: 'nl' }), inEnglish)
    expect(html).toMatch(/<html lang="en">/)
    expect(text).toContain('Open the enquiry on the desk')
    expect(text).toContain('willen lasfouten herkennen op foto’s')
    expect(text).not.toMatch(/aanvraag:|Ingediend|Soort hulp|Voorstel|De stand/)
  })

  it('hub-answer quotes what was asked and answered as it was written', () => {
    const round = {
      partner: 'hub',
      question: 'Hoeveel foto’s zijn er?',
      askedAt: '2026-11-24T09:00:00.000Z',
    }
    const information = [{ ...round, answer: 'Duizend.', answeredAt: '2026-11-24T10:00:00.000Z' }]
    const { text, html } = write('hub-answer', anEnquiry({ information }), inEnglish)
    expect(text).toContain('You asked:\n\n> Hoeveel foto’s zijn er?\n\nThe answer:\n\n> Duizend.')
    expect(html).toContain('<blockquote class="quote" lang="nl"')
  })

  it('the morning mail says what is to be done', () => {
    const summary = summaryOf(anEnquiry())
    const attention = {
      triage: [],
      overdue: [summary],
      unanswered: [],
      deadLetters: [],
      isQuiet: false,
    }
    const { subject, text } = digestLetter({ attention, knowledge: inEnglish, link: LINK })
    expect(subject).toBe('To do today: 1')
    expect(text).toContain(`${aReference}: TU Delft, promised by Thursday 26 November 2026`)
  })

  it('tell of a visitor who waits for a person, with what was said', () => {
    const said = { type: 'message', id: '1', text: 'Mag ik een mens spreken?' }
    const askedAt = '2026-11-24T09:00:00.000Z'
    const counts = { version: 1, told: 0, arrived: 0, read: 0 }
    const waiting = { state: 'waiting' as const, askedAt, ...counts }
    const letter = missedByStaff({ ...emptyDossier('c'), talk: waiting, log: [said] }, inEnglish)
    expect(letter?.subject).toBe('A visitor would like to talk to a person')
    expect(letter?.text).toContain('> Visitor: Mag ik een mens spreken?')
  })

  it('tell what is to be done, by whom and by when', () => {
    const filed = write('hub-copy', anEnquiry(), inEnglish)
    expect(filed.subject).toBe(`[${aReference}] New enquiry: Lasfouten herkennen op foto’s`)
    expect(filed.text).toContain('Proposal 1: TU Delft (score 3.00)')
    expect(filed.text).toContain('Answer of TU Delft: by Thursday 26 November 2026')
    const accepted = write('accepted-hub', anAcceptedEnquiry(), inEnglish)
    expect(accepted.text).toContain('TU Delft accepted the enquiry on Wednesday 25 November 2026')
    const open = anEnquiry({ state: 'triage' })
    expect(write('triage', open, inEnglish).subject).toContain('Choose a partner')
  })
})

describe('every letter', () => {
  const letters = ABOUT_ONE
  it.each(letters)('%s carries the reference once in its subject', (letter) => {
    const { subject } = write(letter, anAcceptedEnquiry())
    expect(subject.startsWith(`[${aReference}] `)).toBe(true)
    expect(subject.split(aReference)).toHaveLength(2)
  })

  it.each(letters)('%s says the same in plain text and in HTML', (letter) => {
    const { text, html } = write(letter, anAcceptedEnquiry())
    const words = (raw: string) => raw.match(/[\p{L}\d▮]{2,}/gu) ?? []
    const inHtml = new Set(words(html.replaceAll(/<[^>]+>/g, ' ').replaceAll('&#39;', "'")))
    const links = new Set(words(LINK))
    expect(words(text).filter((word) => !inHtml.has(word) && !links.has(word))).toEqual([])
  })

  it.each(letters)('%s stays whole when what was typed is hostile', (letter) => {
    const plain = anAcceptedEnquiry()
    const hostile = '<img src=x onerror=alert(1)> "\'&\r\nBcc: x@y.example'
    const { subject, html } = write(letter, {
      ...plain,
      organisation: { ...plain.organisation, name: hostile },
      contact: { ...plain.contact, name: hostile },
      need: { ...plain.need, text: hostile, title: hostile },
    })
    expect(html).not.toContain('<img')
    expect(subject).not.toMatch(/[\r\n]/)
  })
})

describe('the offer to a partner', () => {
  it('goes to its mailbox in the language of its card, with need, reasons, moment and link', () => {
    const { to, subject, text, html } = write('offer', anEnquiry())
    expect(to).toBe('ai-intake@tudelft.example')
    expect(subject).toBe(`[${aReference}] Nieuwe AI-vraag voor TU Delft`)
    expect(text).toContain('> Wij zijn Scheepswerf ▮▮▮ in Gorinchem en willen lasfouten herkennen')
    expect(text).toContain('- Gebied: Haven en maritiem; Technische industrie')
    expect(text).toContain('- Soort vraag: Proof of concept of pilot')
    expect(text).toContain('- Gemeente: Gorinchem')
    expect(text).toContain('- “lasfouten” en “foto’s” passen bij de onderwerpen van TU Delft.')
    expect(text).toContain('- Is sterk in haven en maritiem; dat past bij “scheepswerf”.')
    expect(text).toContain('vóór donderdag 26 november 2026 om 10.30 uur')
    expect(text).toContain(LINK)
    expect(html.split(`href="${LINK}"`)).toHaveLength(2)
    expect(html).toMatch(/<html lang="nl">/)
  })

  it('is in English for a card in English, with the need as it was written', () => {
    const { subject, text, html } = write('offer', anEnquiry(), inEnglish)
    expect(subject).toBe(`[${aReference}] New AI enquiry for TU Delft`)
    expect(text).toContain('by Thursday 26 November 2026 at 10:30')
    expect(html).toMatch(/<html lang="en">/)
    expect(html).toContain('<blockquote class="quote" lang="nl"')
  })

  it('tells nothing of who asks, neither in the need nor in a reason', () => {
    const plain = anEnquiry()
    const [first] = plain.match.ranked
    const reasons = [
      { kind: 'theme' as const, contribution: 1, words: ['Verhoeven', 'lasfouten'] },
      { kind: 'organisation' as const, contribution: 1, words: ['Verhoeven'] },
    ]
    const { everything } = write('offer', {
      ...plain,
      match: { ...plain.match, ranked: first ? [{ ...first, reasons }] : [] },
    })
    expect(everything).not.toMatch(/verhoeven|johanna|vries|06-?12345678/i)
    expect(everything).toContain('“lasfouten” past bij')
  })

  it('has the heart of a long text too, when it was asked for', () => {
    const { need } = anEnquiry()
    const { text } = write('offer', anEnquiry({ need: { ...need, core: 'Verhoeven last.' } }))
    expect(text).toContain('> ▮▮▮ last.')
  })

  it('says how the asker likes to work, when that was asked', () => {
    const need = { ...anEnquiry().need, partnerRole: 'student-projects' }
    expect(write('offer', anEnquiry({ need })).text).toContain('Werkt het liefst: Met studenten')
    const english = write('offer', anEnquiry({ need }), inEnglish)
    expect(english.text).toContain('Prefers to work: With students')
    expect(write('offer', anEnquiry()).text).not.toContain('Werkt het liefst')
  })

  it('is not written for a partner without a mailbox', () => {
    const knowledge = { ...aKnowledge, partners: [aPartner({ id: 'tudelft', email: null })] }
    expect(
      letterOf({ letter: 'offer', to: toOf('offer') }, anEnquiry(), knowledge, LINK),
    ).toBeUndefined()
  })
})

describe('the confirmation to the company', () => {
  it('tells what was asked, who sees it, what happens by when and how to change it', () => {
    const { to, subject, text } = write('confirmation', anEnquiry())
    expect(to).toBe('j.devries@verhoevenschepen.example')
    expect(subject).toBe(`[${aReference}] Uw aanvraag is ontvangen`)
    expect(text).toContain('Beste Johanna de Vries')
    expect(text).toContain('TU Delft antwoordt vóór donderdag 26 november 2026 om 10.30 uur.')
    expect(text).toContain('Scheepswerf Verhoeven B.V.')
    expect(text).toContain('Beantwoord dan deze mail')
    expect(text).toContain('verwijder mijn gegevens')
    expect(text).toContain(LINK)
  })

  it('names the partners that come after the first', () => {
    const { consent } = anEnquiry()
    const partners = ['tudelft', 'tno', 'hr']
    const { text } = write('confirmation', anEnquiry({ consent: { ...consent, partners } }))
    expect(text).toContain('Dan vragen wij TNO en daarna Hogeschool Rotterdam.')
  })

  it('promises an answer of staff when no partner was asked', () => {
    const { text } = write('confirmation', anEnquiry({ state: 'triage', offers: [] }))
    expect(text).toContain('U hoort van ons vóór donderdag 26 november 2026 om 10.30 uur.')
  })

  it('speaks English to who asked in English', () => {
    const { subject, html } = write('confirmation', anEnquiry({ language: 'en' }))
    expect(subject).toBe(`[${aReference}] We have received your enquiry`)
    expect(html).toMatch(/<html lang="en">/)
  })

  it('sent late, tells how the enquiry stands now', () => {
    expect(write('confirmation', anAcceptedEnquiry()).text).toContain(
      'TU Delft heeft uw vraag aangenomen',
    )
    expect(write('confirmation', anEnquiry({ state: 'withdrawn' })).text).toContain(
      'loopt niet meer',
    )
  })
})

describe('letters to the hub and of acceptance', () => {
  it('give staff everything, with the ranking and its reasons', () => {
    const { to, subject, text } = write('hub-copy', anEnquiry({ language: 'en' }))
    expect(to).toBe(aKnowledge.hub.email)
    expect(subject).toBe(`[${aReference}] Nieuwe aanvraag: Lasfouten herkennen op foto’s`)
    for (const fact of [
      'Johanna de Vries',
      'j.devries@',
      '06-12345678',
      'Voorstel 1: TU Delft (score 3.00)',
      'Ja, deel mijn aanvraag',
      'Is sterk in haven',
    ]) {
      expect(text).toContain(fact)
    }
  })

  it('ask staff to choose when no partner was asked', () => {
    expect(write('hub-copy', anEnquiry({ state: 'triage', offers: [] })).text).toContain(
      'Geen partner is gevraagd',
    )
  })

  it('tell the company who takes it up and how they will reach out', () => {
    const { text, subject } = write('accepted-company', anAcceptedEnquiry())
    expect(subject).toBe(`[${aReference}] TU Delft pakt uw vraag op`)
    expect(text).toContain('neemt zelf contact met u op via j.devries@verhoevenschepen.example')
    expect(text).toContain('ai-intake@tudelft.example')
  })

  it('tell the partner what the company added, changed and took out', () => {
    const made = { at: '2026-11-25T10:00:00.000Z', field: 'phone' as const }
    const corrections = [
      { ...made, was: '', is: '+31641972530' },
      { ...made, was: '+31641972530', is: '' },
    ]
    const { text } = write('corrected', { ...anAcceptedEnquiry(), corrections })
    expect(text).toContain('- Telefoonnummer: is nu: +31641972530')
    expect(text).toMatch(/- Telefoonnummer:\s+was: \+31641972530\s+staat er niet meer/)
  })

  it('tell the hub when it was taken up', () => {
    const { text, subject } = write('accepted-hub', anAcceptedEnquiry())
    expect(subject).toBe(`[${aReference}] Aangenomen door TU Delft`)
    expect(text).toContain('aangenomen op woensdag 25 november 2026 om 9.00 uur')
  })
})
