import { describe, expect, it } from 'vitest'
import type { Html } from '../../../../adapters/http/html.ts'
import { faultPage } from '../../../../adapters/http/pages/fault.ts'
import { homePage } from '../../../../adapters/http/pages/home.ts'
import { notFoundPage } from '../../../../adapters/http/pages/not-found.ts'
import { partnerCardPage } from '../../../../adapters/http/pages/partner-card.ts'
import { partnerPage } from '../../../../adapters/http/pages/partner-page.ts'
import { privacyPage } from '../../../../adapters/http/pages/privacy.ts'
import { sayOpeningHours } from '../../../../adapters/http/pages/say-opening-hours.ts'
import { type Language, languages } from '../../../../knowledge/language.ts'
import type { Partner } from '../../../../knowledge/schema.ts'
import { aKnowledge, anEnquiry, aPartner } from '../../../builders/an-enquiry.ts'

const { hub, partners } = aKnowledge
function cardOf(partnerId: string): Partner {
  const card = partners.find(({ id }) => id === partnerId)
  if (card === undefined) throw new Error(`${partnerId} has no card`)
  return card
}
const partner = cardOf('tudelft')
const open = { kind: 'open', enquiry: anEnquiry(), partner, path: '/partner/x' } as const

const PAGES: Record<string, (language: Language) => Html> = {
  home: (language) => homePage({ language, knowledge: aKnowledge }),
  privacy: (language) => privacyPage({ language, hub }),
  'partner’s card': (language) => partnerCardPage(partner, { language, knowledge: aKnowledge }),
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
  it.each(languages)('mounts the chat in %s, and says how else to ask', (language) => {
    const page = String(PAGES.home?.(language))
    expect(page).toContain('<div id="aihub-chat" data-aihub-chat>')
    expect(page).toContain(`<script src="/widget/loader.js" async data-language="${language}">`)
    expect(page).toMatch(new RegExp(`<noscript>[^]*mailto:${hub.email}[^]*</noscript>`))
  })

  it('names the five areas and the partners, but no unit and no outsider', () => {
    const page = String(PAGES.home?.('nl'))
    for (const { name } of aKnowledge.focusAreas) expect(page).toContain(name.nl)
    expect(page).toContain('href="/partners/tudelft">Technische Universiteit Delft<')
    expect(String(PAGES.home?.('en'))).toContain('href="/partners/tudelft?language=en">')
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

describe('the page of a partner’s card', () => {
  const pageOf = (card: Partner, language: Language = 'nl') =>
    String(partnerCardPage(card, { language, knowledge: aKnowledge }))

  it.each(languages)('says everything an asker wants to know in %s', (language) => {
    const { name, does, helps, bring, duration } = partner
    const page = pageOf(partner, language)
    expect(page).toContain(`>${name[language]}</h1>`)
    for (const line of [...helps[language], ...bring[language]]) {
      expect(page).toContain(`>${line}</li>`)
    }
    expect(page).toContain(does[language])
    expect(page).toContain(duration[language])
    expect(page).toContain('href="https://tudelft.nl">tudelft.nl<')
  })

  it('leads from an example question to the chat, with the question to begin with', () => {
    const hrefs = [...pageOf(partner, 'en').matchAll(/href="(\/\?[^"]+question=[^"]+)"/g)]
    const asked = hrefs.map(([, href = '']) => {
      const { searchParams } = new URL(href.replaceAll('&amp;', '&'), 'https://hub.example')
      return Object.fromEntries(searchParams)
    })
    expect(asked).toEqual(partner.questions.en.map((question) => ({ language: 'en', question })))
  })

  it('leads to the partner that does what this one does not, and not to itself', () => {
    expect(pageOf(cardOf('leiden'))).toMatch(
      />De Universiteit Leiden bouwt [^<]*<a [^>]*href="\/partners\/tudelft">TU Delft</,
    )
  })

  it('names the parent of a unit, and the units of a parent', () => {
    expect(pageOf(cardOf('reaihl'), 'en')).toContain(
      'href="/partners/erasmusmc?language=en">Erasmus MC</a>',
    )
    expect(pageOf(cardOf('erasmusmc'))).toContain('href="/partners/reaihl">REAiHL</a>')
    expect(pageOf(cardOf('tno'))).not.toContain('Onderdeel van')
  })

  it('puts the area it is strongest in first, and leaves out those it does nothing in', () => {
    const themes = { nl: ['boot'], en: ['boat'] }
    const focusAreas = {
      'peace-justice-security': { strength: 1, themes },
      'port-maritime': { strength: 3, themes },
      'health-care': { strength: 0, themes },
    }
    const page = pageOf(aPartner({ focusAreas }), 'en')
    const named = [...page.matchAll(/<strong>([^<]+)<\/strong><br>boat</g)]
    expect(named.map(([, area]) => area)).toEqual([
      'Port and maritime',
      'Peace, justice and security',
    ])
    expect(pageOf(aPartner({ focusAreas: {} }))).not.toContain('>Onderwerpen<')
  })

  it('says where it is in the language of the page', () => {
    expect(pageOf(cardOf('inholland'))).toContain('>Haarlem, Delft, Den Haag, ')
    expect(pageOf(cardOf('inholland'), 'en')).toContain('>Haarlem, Delft, The Hague, ')
    expect(pageOf(cardOf('dsih'), 'en')).toContain('>The Hague, nationwide<')
    expect(pageOf(cardOf('edih-zh'), 'en')).toContain('>the region of South Holland<')
  })

  it('links a source that is an address, and names one that is not', () => {
    const sources = ['icai.ai/reaihl', 'skipr.nl 2018-03']
    const page = pageOf(aPartner({ sources }))
    expect(page).toContain('href="https://icai.ai/reaihl">icai.ai/reaihl<')
    expect(page).toContain('<li class="utrecht-unordered-list__item">skipr.nl 2018-03</li>')
  })

  it('says so when no source could confirm the card', () => {
    const unchecked = 'Wij konden niet alles in een bron nagaan.'
    expect(pageOf(aPartner({ checked: false, sources: [] }))).toContain(unchecked)
    expect(pageOf(aPartner({ checked: true }))).not.toContain(unchecked)
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
