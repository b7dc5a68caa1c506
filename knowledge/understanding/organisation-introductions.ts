import { wordsPattern } from '../reading/plain-line.ts'

/** How sure a name is after words such as these; `plain` when its own words show what it is. */
export type OrganisationIntroduction = {
  pattern: RegExp
  between: RegExp
  /** How its last word must be written, where another word reads the same: "we're" and "were". */
  written?: RegExp
  plain: number
  /** Nothing where a bare name would be a guess. */
  bare?: number
  /** Only a name can follow, also in small letters. */
  names?: true
}

const space = /^ {1,2}['’`]?$/
const board =
  '(?: (?:het bestuur van|de directie van|het team van|the board of|the team of|mijn werkgever|my employer))?'
/** Ways to say which organisation asks, the surest first. */
export const organisationIntroductions: readonly OrganisationIntroduction[] = [
  {
    pattern: wordsPattern(`(?:namens|on behalf of)${board}`),
    between: /^,? $/,
    plain: 0.9,
    bare: 0.8,
  },
  {
    pattern: wordsPattern(
      '(?:ik werk|wij werken|we werken)(?: al| nu| als \\S+)? bij|ik werk(?: als \\S+)? voor|werkzaam bij|(?:i|we) work(?: as an? \\S+)? (?:at|for)|employed (?:at|by)|ik vertegenwoordig|i represent',
    ),
    between: space,
    plain: 0.9,
    bare: 0.85,
  },
  {
    pattern: wordsPattern(
      '(?:naam )?(?:bedrijf|bedrijfsnaam|organisatie|organisatienaam|werkgever|company|company name|organisation|organization|organisation name|employer)',
    ),
    between: /^\s?[:=]\s{0,2}$/,
    plain: 0.95,
    bare: 0.9,
  },
  {
    pattern: wordsPattern(
      '(?:ons|onze|our|mijn|my) (?:bedrijf|organisatie|company|organisation|organization) is',
    ),
    between: space,
    plain: 0.9,
    bare: 0.85,
  },
  {
    pattern: wordsPattern(
      '(?:ons|onze|our|mijn|my|the) \\S+ (?:heet|heten|is called|is named)|wij heten|we are called',
    ),
    between: space,
    plain: 0.9,
    bare: 0.85,
    names: true,
  },
  {
    pattern: wordsPattern('(?:wij|we) zijn|we are|ik ben van|(?:i am|im) (?:from|with)'),
    between: space,
    plain: 0.9,
    bare: 0.65,
  },
  { pattern: wordsPattern('were'), between: space, written: /['’]/, plain: 0.9, bare: 0.65 },
  {
    pattern: wordsPattern('(?:wij|we) (?:van|bij|at|from)|(?:hier|here)(?: van| bij| from| at)?'),
    between: space,
    plain: 0.85,
    bare: 0.6,
  },
  { pattern: wordsPattern('(?:i|ik) (?:run|own|manage|lead|leid)'), between: space, plain: 0.85 },
  {
    pattern: wordsPattern(
      '(?:i|ik|we|wij) (?:work|teach|lead|manage|head|coordinate|run|werk|werken|geef|leid|doe|beheer|stuur)(?: \\S+){1,6}? (?:at|bij|van|for|voor|of|from)',
    ),
    between: space,
    plain: 0.85,
    bare: 0.7,
  },
  { pattern: wordsPattern('van|from'), between: /^: {0,2}$/, plain: 0.9, bare: 0.6 },
  {
    pattern: wordsPattern('even voorstellen|introducing ourselves|wie wij zijn|about us'),
    between: /^[:,.] {1,2}$/,
    plain: 0.9,
    bare: 0.8,
  },
  { pattern: wordsPattern('wij|we'), between: /^, $/, plain: 0.85 },
]
