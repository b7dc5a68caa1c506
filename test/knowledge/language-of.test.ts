import { describe, expect, it } from 'vitest'
import { languageOf } from '../../knowledge/language-of.ts'

describe('the language of a text', () => {
  it.each([
    ['nl', 'Wij willen predictive maintenance met machine learning en een digital twin'],
    ['nl', 'Onze kranen vallen vaak uit'],
    ['nl', 'Geen idee, wij willen iets met AI'],
    ['en', 'Our hospital in Den Haag wants to join a study'],
    ['en', 'Predictive maintenance for our ships'],
    ['other', 'Hallo'],
    ['other', 'Predictive maintenance'],
    ['other', ''],
    ['other', 'Wir möchten KI in unserer Produktion einsetzen und suchen einen Partner'],
    ['other', 'Nous sommes une entreprise et nous cherchons un partenaire'],
  ])('is %s for "%s"', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })
})
