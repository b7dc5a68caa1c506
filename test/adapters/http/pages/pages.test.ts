import { describe, expect, it } from 'vitest'
import type { Html } from '../../../../adapters/http/html.ts'
import { faultPage } from '../../../../adapters/http/pages/fault.ts'
import { homePage } from '../../../../adapters/http/pages/home.ts'
import { notFoundPage } from '../../../../adapters/http/pages/not-found.ts'
import { partnerPage } from '../../../../adapters/http/pages/partner-page.ts'
import { privacyPage } from '../../../../adapters/http/pages/privacy.ts'
import { sayOpeningHours } from '../../../../adapters/http/pages/say-opening-hours.ts'
import type { Language } from '../../../../knowledge/language.ts'
import { aKnowledge, anEnquiry } from '../../../builders/an-enquiry.ts'

const { hub, partners } = aKnowledge
const partner = partners.find(({ id }) => id === 'tudelft')
if (partner === undefined) throw new Error('TU Delft has no card')
const open = { kind: 'open', enquiry: anEnquiry(), partner, path: '/partner/x' } as const

const PAGES: Record<string, (language: Language) => Html> = {
  home: (language) => homePage({ language, knowledge: aKnowledge }),
  privacy: (language) => privacyPage({ language, hub }),
  'not found': (language) => notFoundPage({ language, hub }),
  fault: (language) => faultPage({ language, hub }),
  offer: (language) => partnerPage(open, { language, knowledge: aKnowledge }),
  expired: (language) => partnerPage({ kind: 'expired' }, { language, knowledge: aKnowledge }),
}

describe.each(Object.entries(PAGES))('the %s page', (_, pageIn) => {
  it.each([
    ['nl', 'en', 'English'],
    ['en', 'nl', 'Nederlands'],
  ] as const)('says its language %s and leads to the other', (language, other, name) => {
    const page = String(pageIn(language))
    expect(page).toMatch(new RegExp(`<html class="[^"]+" lang="${language}">`))
    expect(page).toContain(`href="?language=${other}" lang="${other}" hreflang="${other}">${name}<`)
  })

  it('has one heading of the first level, a title, a skip link and a way to a person', () => {
    const page = String(pageIn('nl'))
    expect(page.match(/<h1/g)).toHaveLength(1)
    expect(page).toMatch(/<title>[^<]+ - AI-hub Zuid-Holland<\/title>/)
    expect(page).toContain('href="#content"')
    expect(page).toContain(`href="mailto:${hub.email}"`)
  })

  it('holds no style or script of its own, which the content security policy would refuse', () => {
    const page = String(pageIn('nl'))
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?! src=)/)
  })
})

describe('the home page', () => {
  it.each(['nl', 'en'] as const)('mounts the chat in %s, and says how else to ask', (language) => {
    const page = String(PAGES.home?.(language))
    expect(page).toContain('<div id="aihub-chat" data-aihub-chat>')
    expect(page).toContain(`<script src="/widget/loader.js" async data-language="${language}">`)
    expect(page).toMatch(new RegExp(`<noscript>[^]*mailto:${hub.email}[^]*</noscript>`))
  })

  it('names the five areas and the partners, but no unit and no outsider', () => {
    const page = String(PAGES.home?.('nl'))
    for (const { name } of aKnowledge.focusAreas) expect(page).toContain(name.nl)
    expect(page).toContain('href="https://tudelft.nl">Technische Universiteit Delft<')
    const hidden = partners.filter(({ parent, tier }) => parent !== null || tier === 'external')
    expect(hidden.length).toBeGreaterThan(0)
    for (const { name } of hidden) expect(page).not.toContain(`>${name.nl}<`)
  })

  it('gives the phone number when the hub has one', () => {
    const knowledge = { ...aKnowledge, hub: { ...hub, phone: '+31 15 000 00 00' } }
    const page = String(homePage({ language: 'nl', knowledge }))
    expect(page).toContain('href="tel:+31150000000">+31 15 000 00 00<')
  })
})

describe('the privacy page', () => {
  it('names who is responsible and how to have everything erased', () => {
    const page = String(PAGES.privacy?.('nl'))
    expect(page).toContain(hub.controller)
    expect(page).toContain(hub.privacyEmail)
    expect(page).toContain('verwijder mijn gegevens')
    expect(String(PAGES.privacy?.('en'))).toContain('delete my data')
  })
})

describe('opening hours are said', () => {
  it.each([
    [
      [1, 2, 3, 4, 5],
      'maandag tot en met vrijdag van 9.00 tot 17.00 uur',
      'Monday to Friday from 09:00 to 17:00',
    ],
    [
      [4, 2],
      'dinsdag en donderdag van 9.00 tot 17.00 uur',
      'Tuesday and Thursday from 09:00 to 17:00',
    ],
    [[3], 'woensdag van 9.00 tot 17.00 uur', 'Wednesday from 09:00 to 17:00'],
  ])('for days %j', (days, nl, en) => {
    const openingHours = { days, from: '09:00', to: '17:00' }
    expect(sayOpeningHours({ openingHours }, 'nl')).toBe(nl)
    expect(sayOpeningHours({ openingHours }, 'en')).toBe(en)
  })
})
