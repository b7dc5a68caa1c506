import type { Reading } from '../reading/reading.ts'

// How many words back the asker may have begun to say where it works.
const reach = 14
// What tells that somebody else is spoken of: "als docent zoek ik een onderzoeker bij TNO".
const others =
  'zoek|zoeken|zoekt|looking|look|seek|seeking|need|want|met|with|ik|wij|we|i|die|who|dat|that|klant|client|partner|partners|contact'
const words = (most: number): string => `(?: (?!(?:${others}) )\\S+){0,${most}}?`
const posts =
  'hoogleraar|lector|docent|onderzoeker|professor|lecturer|researcher|promovendus|promovenda|postdoc|decaan|dean|directeur|director|manager|coordinator|adviseur|advisor|medewerker|hoofd|head|arts|specialist|chirurg|radioloog|verpleegkundige|surgeon|radiologist|nurse|engineer|projectleider|programmaleider|phd|phd student|phd candidate'
const groups =
  'groep|afdeling|faculteit|lectoraat|leerstoel|sectie|opleiding|lab|laboratorium|polikliniek|group|department|faculty|lectorate|chair|unit|ward|team|institute|instituut|section'
const article = '(?: (?:de|het|the))?$'

const signs = [
  `(?:wij|we|ik) (?:zijn|ben|werk|werken)(?: (?:van|bij|voor|namens))?${article}`,
  `(?:we|i) (?:are|am|work)(?: (?:at|for|from|with))?${article}`,
  `(?:namens|on behalf of)${article}`,
  `(?:ik ben|i am|im|als|as)(?: \\S+){0,2}? \\S*(?:${posts})${words(9)} (?:aan|bij|van|at|of|from|for|voor|[(,])${article}`,
  `(?:i|ik) (?:hold|lead|run|head|leid|bekleed)${words(7)} (?:aan|bij|van|at|of)${article}`,
  `(?:onze|ons|our|mijn|my)${words(2)} \\S*(?:${groups})${words(4)} (?:aan|bij|van|at|of|in|within|binnen|[(])${article}`,
].map((sign) => new RegExp(`(?:^| )${sign}`))

/** The last words before a name in its sentence, with the brackets and commas that open before them. */
function lineBefore({ terms, text }: Reading, to: number): string {
  const gap = (at: number): string => text.slice(terms[at - 1]?.end ?? 0, terms[at]?.start)
  let line = ''
  for (let at = Math.max(0, to - reach); at <= to; at += 1) {
    if (/[.!?\n]/.test(gap(at))) line = ''
    const mark = /[(,]/.exec(gap(at))?.[0]
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
