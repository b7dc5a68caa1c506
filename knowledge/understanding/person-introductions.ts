import { wordsPattern } from '../reading/plain-line.ts'

/** Words before a person's name. */
export type PersonIntroduction = {
  pattern: RegExp
  /** What must stand between it and the name. */
  between: RegExp
  /** It can only be followed by a name, also in small letters. */
  sure?: true
  /** The name ends the line. */
  closes?: true
  /** How sure it is with a family name and without. */
  confidence: { full: number; single: number }
}

const anything = /^[\s,.:;!-]{0,4}$/
const space = /^ $/
const closings =
  '(?:groeten|groet|groetjes)(?: van)?|mvg|m v g|gr|vr gr|(?:kind |best |warm )?regards|best wishes|cheers|(?:yours )?(?:sincerely|faithfully|truly)|hoogachtend'
const thanks =
  'bedankt|dank(?: u| je)?(?: wel)?|(?:alvast|bij voorbaat) dank|bvd|thanks(?: in advance)?|thank you|best|yours'
const contact =
  '(?:vraag|vragen|mail)(?: naar| aan)|(?:bel|spreek|contact|neem contact op|contact opnemen)(?: met)|bel|ask for|call|contact|get in touch with|(?:contactpersoon|aanspreekpunt|contact person) is'

/** Ways to say who writes, the surest first. */
export const personIntroductions: readonly PersonIntroduction[] = [
  {
    pattern: wordsPattern('mijn naam is|ik heet|my name is|(?:u )?spreekt met|speaking with'),
    between: anything,
    sure: true,
    confidence: { full: 0.95, single: 0.85 },
  },
  {
    pattern: wordsPattern(
      'naam|name|contactpersoon|contact person|contact|aanspreekpunt|ondergetekende|t a v|tav|attn',
    ),
    between: /^\.?\s?[:=]\s{0,2}$/,
    sure: true,
    confidence: { full: 0.95, single: 0.8 },
  },
  {
    pattern: wordsPattern('ik ben|i am|im|ik'),
    between: /^,? $/,
    confidence: { full: 0.9, single: 0.6 },
  },
  {
    pattern: wordsPattern(closings),
    between: /^[\s,.:;!-]{1,6}$/,
    closes: true,
    confidence: { full: 0.9, single: 0.7 },
  },
  {
    pattern: wordsPattern(thanks),
    between: /^[,.!]?\s*\n\s*$|^, $/,
    closes: true,
    confidence: { full: 0.8, single: 0.6 },
  },
  {
    pattern: wordsPattern('this is|dit is'),
    between: space,
    confidence: { full: 0.85, single: 0 },
  },
  { pattern: /^met(?!\S)/gu, between: space, confidence: { full: 0.85, single: 0 } },
  { pattern: wordsPattern(contact), between: space, confidence: { full: 0.75, single: 0 } },
]
