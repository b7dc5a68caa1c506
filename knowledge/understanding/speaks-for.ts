import type { Reading } from '../reading/reading.ts'
import { titles } from './name-words.ts'

// How many words back the asker may have begun to say where it works.
const reach = 14
// What tells that something is done with a name, or somebody else's: "als docent zoek ik iemand bij TNO".
const others =
  `zoek|zoeken|zoekt|looking|look|seek|seeking|nodig|need|needs|want|wants|wil|willen|wilt|would|like|
  met|with|ik|wij|we|i|die|who|dat|that|but|maar|heb|heeft|hebben|have|has|had|got|kreeg|krijgt|krijgen|is|are|was|
  were|zijn|volgt|knows|hulp|help|helped|advies|advice|subsidie|workshop|training|pilot|bedrijf|company|werf|
  shipyard|klant|client|customer|partner|partners|contact|startup|start-up|spinoff|spin-off|naast|near|next|
  interested|benieuwd`.replaceAll(/\s/g, '')
const prepositions = 'aan|bij|van|at|of|from'

/** At most so many words before the name, none of them of another, nor one of `without`. */
const atMost = (most: number, without = ''): string =>
  `(?: (?!(?:${others}${without && `|${without}`})(?: |$))\\S+){0,${most}}?`

const posts =
  `(?:\\S*(?:hoogleraar|lector|docent|onderzoeker|promovendus|promovenda|directeur|coordinator|adviseur|
  medewerker|hoofd|verpleegkundige|chirurg|radioloog|leider|specialist|analist)|arts|decaan|postdoc|phd|professor|
  lecturer|researcher|scientist|analyst|dean|director|manager|advisor|officer|owner|surgeon|radiologist|nurse|
  engineer|head)(?:s|en)?`.replaceAll(/\s/g, '')
const groups =
  `(?:(?!doelgroep|werkgroep)\\S*(?:groep|afdeling|faculteit|lectoraat|leerstoel|sectie|opleiding|
  laboratorium|polikliniek)|lab|group|department|faculty|lectorate|chair|unit|ward|team|institute|instituut|
  section)`.replaceAll(/\s/g, '')
const name = '(?: (?:de|het|the))?$'
const one = `(?:ik ben|i am|im|als(?! (?:een|de|het) )|(?<!well )as(?! well ))${atMost(5)}`
const several = '(?:wij|we)(?: (?:zijn|are)(?: (?:een|an?|de|the|het))?(?: \\S+)?| ,)?'

const signs = [
  `(?:wij|we|ik) (?:zijn|ben|werk|werken)(?: (?:van|bij|voor|namens))?${name}`,
  `(?:we|i) (?:(?:are|am)(?: (?:at|for|from|with))?|work(?: (?:at|for))?)${name}`,
  `(?:namens|on behalf of)${name}`,
  `(?:${one}|${several}) (?:${posts}|${groups})${atMost(9)} (?:${prepositions}|in)${name}`,
  `(?:${one}|${several}) ${posts}${atMost(9, prepositions)} [(,]${name}`,
  `(?:i|ik) (?:hold|lead|run|head|leid|bekleed)${atMost(7)} (?:${prepositions})${name}`,
  `(?:onze|ons|our|mijn|my)${atMost(2)} ${groups}${atMost(4)} (?:${prepositions}|in|within|binnen)${name}`,
  `(?:onze|ons|our|mijn|my)${atMost(2)} ${groups}${atMost(4, prepositions)} [(]${name}`,
].map((sign) => new RegExp(`(?:^| )${sign}`))

/** Whether a sentence ends in what parts a word from the one before; "dr." and an initial end none. */
function endsSentence(gap: string, before: string): boolean {
  return /[!?\n;]/.test(gap) || (gap.includes('.') && before.length > 1 && !titles.has(before))
}

/** The last words before a name in its sentence, with the brackets and commas that open before them. */
function lineBefore({ terms, text }: Reading, to: number): string {
  let line = ''
  for (let at = Math.max(0, to - reach); at <= to; at += 1) {
    const previous = terms[at - 1]
    const gap = text.slice(previous?.end ?? 0, terms[at]?.start)
    if (endsSentence(gap, previous?.plain ?? '')) line = ''
    const mark = /[(,]/.exec(gap)?.[0]
    if (mark) line += ` ${mark}`
    if (at < to) line += ` ${terms[at]?.plain ?? ''}`
  }
  return line
}

/**
 * Whether the words before a name say that the asker speaks for who has it: "wij zijn TNO", "als
 * hoogleraar Robotica aan de TU Delft", "onze afdeling Radiologie (LUMC)".
 */
export function speaksFor(reading: Reading, from: number): boolean {
  const line = lineBefore(reading, from)
  return signs.some((sign) => sign.test(line))
}
