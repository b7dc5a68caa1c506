import { expect, it } from 'vitest'
import { read } from '../../knowledge/reading/reading.ts'
import { lexicon } from './understanding/shipped-lexicon.ts'

const placesIn = (text: string): string[] => {
  const { terms, places } = read(text, lexicon.known)
  return [...places].map((at) => terms[at]?.written ?? '')
}

it.each([
  ['Onze werf in Gorinchem', ['Gorinchem']],
  ['tussen den haag en hoek van holland', ['den', 'haag', 'hoek', 'van', 'holland']],
  ['The Hague, and Rotterdam too', ['The', 'Hague', 'Rotterdam']],
  ['Managers leiden teams in Leiden', ['Leiden']],
  ['Wij bekijken elk monster', []],
])('"%s" names places by %j', (text, places) => {
  expect(placesIn(text)).toEqual(places)
})
