import { matchesOn, type PlainLine, sentenceAround, wordsPattern } from '../reading/plain-line.ts'
import type { Found } from './found.ts'

/** How far the asker is: an idea, finding out, trying it, using it. */
export type Stage = 'idea' | 'exploring' | 'pilot' | 'in-use'

const trial =
  '(?:pilot|pilots|pilotproject|proef|proefproject|prototype|prototypes|poc|proof of concept|demo|testversie|mvp|trial)'
const already = '(?:al|reeds|nu|net|inmiddels|already|now|just|volledig|fully)'
const some = `(?: (?:${already}|ook|een|eerste|succesvolle|werkend|a|an|the|first|successful|working|small|kleine|nieuw|goed|new|good|vaag))*`
const have = '(?:heb|hebben|hadden|have|had|have got)'
const tried = `(?:${have}|draaien|doen|deden|bouwden|are running|run|built|did|have done|have built|have run|are doing)`
const inUse = '(?:in gebruik|in use|live|operationeel|operational|ingevoerd|uitgerold|deployed)'

/** What tells a stage, on a plain line; the furthest stands first. */
type Saying = {
  stage: Stage
  pattern: RegExp
  /** Anybody may use it: it counts only where the asker speaks of itself. */
  isOwn?: true
  confidence: number
}

const sayings: Saying[] = [
  {
    stage: 'in-use',
    pattern: wordsPattern(
      `(?:is|zijn|staat|are|${already})(?: ${already})* ${inUse}|(?:draait|draaien) ${already}`,
    ),
    confidence: 0.8,
  },
  {
    stage: 'in-use',
    pattern: wordsPattern(
      `(?:gebruiken|werken|use|run)(?: (?:het|dit|it|this))? ${already}|already (?:use|using|run|running|work with)`,
    ),
    isOwn: true,
    confidence: 0.8,
  },
  {
    stage: 'pilot',
    pattern: wordsPattern(
      `${tried}${some} ${trial}|er (?:loopt|draait|is|liep)${some} ${trial}|` +
        `${trial}(?: \\S+)? (?:loopt|draait|werkt|works|is klaar|is afgerond|is gedaan|is gelukt|is running|is done|is finished|was successful|afgerond|gebouwd|gedaan|done|built)|` +
        `(?:bezig|aan de slag|busy|working) (?:met|with|on) (?:een|de|a|the|onze|our) (?:\\S+ )?${trial}|in (?:de|the|een|a) (?:pilotfase|testfase|pilot stage|pilot phase|test phase)`,
    ),
    confidence: 0.8,
  },
  {
    stage: 'exploring',
    pattern: wordsPattern(
      '(?:orienteren|verkennen|uitzoeken) (?:ons|wij|we|nog|of|wat|welke)|(?:ons|mij|me) (?:aan het |nog |te )?(?:orienteren|verkennen)|aan het (?:orienteren|verkennen|uitzoeken|kijken|onderzoeken)|' +
        '(?:in|zitten in|fase van) (?:de )?(?:orientatie|orientatiefase|verkenningsfase|verkennende fase)|kijken naar de mogelijkheden|(?:are|am|still|were|re) (?:exploring|orienting|looking into|finding out)|in the (?:exploratory|orientation) (?:phase|stage)',
    ),
    confidence: 0.7,
  },
  {
    stage: 'idea',
    pattern: wordsPattern(
      `${have}${some} (?:idee|idea)|(?:is|still|nog) (?:nog )?(?:maar|slechts|only|just|still)? ?(?:een|an) (?:idee|idea)|ideefase|idea (?:phase|stage)|only an idea|plan op papier`,
    ),
    confidence: 0.7,
  },
]
/** What takes it back or makes a wish of it: "nog geen pilot", "we want to have it in use". */
const undone = wordsPattern(
  'geen|niet|zonder|no|not|without|havent|hasnt|dont|never|nooit|wil|wilt|willen|graag|want|wants|would|zou|zouden|kunnen|could|moet|moeten|must|zoek|zoeken|seek|looking for|als|if|zodra|once|when|hoe|how|mag|mogen|jullie|you|u',
)
const speakers = wordsPattern('wij|we|ik|i|ons|onze|our|us')
const close = 40

const isIn = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0

/** How far the asker says to be; the furthest of several. What is only wished for is no stage. */
export function stageOf(plain: PlainLine): Found<Stage> | undefined {
  for (const { stage, pattern, isOwn, confidence } of sayings) {
    const match = matchesOn(plain, pattern).find((one) => {
      const { before, after } = sentenceAround(plain, one)
      const said = plain.line.slice(one.start, one.end)
      if (isOwn && !isIn(speakers, `${before} ${after}`)) return false
      return !isIn(undone, `${before.slice(-close)} ${said} ${after.slice(0, close / 2)}`)
    })
    if (match) return { value: stage, words: [match.words], confidence }
  }
  return undefined
}
