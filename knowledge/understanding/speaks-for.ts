import type { Hit } from '../reading/find-phrases.ts'
import type { Reading } from '../reading/reading.ts'
import { titles } from './name-words.ts'

// How many words before a name the asker may have begun to say where it works, and after it to speak.
const reach = { before: 14, after: 3 }

const listed = (words: string): string => words.trim().split(/\s+/).join('|')

// What tells that something is done with a name, or somebody else's: "als docent zoek ik iemand bij TNO".
const others = listed(`
  zoek zoeken zoekt looking look seek seeking nodig need needs want wants wil willen wilt would like met with
  ik wij we i die who dat that but maar heb heeft hebben have has had got kreeg krijgt krijgen is are was were
  zijn volgt knows hulp help helped advies advice subsidie workshop training pilot bedrijf bureau company werf
  shipyard klant client customer partner partners contact startup start-up spinoff spin-off spin-out naast near
  next buurt interested benieuwd gebruikt gebruiken uses used vragen questions alumni studenten students
  leverancier toeleverancier supplier winkel webshop shop`)
const possessives = 'van|of|from'
const places = 'aan|bij|at'
const prepositions = `${possessives}|${places}|in|for|voor|to|naar|near|over|op|on`

/** At most so many words before the name, none of another, nor one of `without`. */
const atMost = (most: number, without = ''): string =>
  `(?: (?!(?:${others}${without && `|${without}`})(?: |$))\\S+){0,${most}}?`

const dutchPosts =
  listed(`hoogleraar lector docent onderzoeker promovendus promovenda directeur coordinator
  adviseur medewerker hoofd verpleegkundige chirurg radioloog leider specialist analist manager engineer`)
const posts = `(?:\\S*(?:${dutchPosts})|${listed(`arts decaan postdoc phd professor lecturer researcher scientist
  analyst dean director advisor officer owner surgeon radiologist nurse head`)})`
const groups = `(?:(?!doelgroep|werkgroep)\\S*(?:${listed(`groep afdeling faculteit lectoraat leerstoel sectie
  opleiding laboratorium polikliniek team`)})|${listed(`lab group department faculty lectorate chair unit ward
  institute instituut section`)})`
const name = '(?: (?:de|het|the))?$'
const ours = 'onze|ons|our|mijn|my'
const one = `(?:ik ben|i am|im|als(?! (?:een|de|het|${ours}) )|(?<!well )as(?! (?:well|${ours}) ))${atMost(5)}`
const several = '(?:wij|we)(?: (?:zijn|are)(?: (?:een|an?|de|the|het))?(?: \\S+)?| ,)?'
const post = `(?:${one} ${posts}|${several} ${posts}(?:s|en)?)`
const group = `(?:${several}|(?:${ours})${atMost(2)}) ${groups}`

// "Hoofd van de afdeling data bij TNO", but not "directeur van een leverancier van TNO".
const signs = [
  `(?:wij|we|ik) (?:(?:zijn|ben)(?: van)?|werk(?:en)?(?: (?:bij|namens))?|werk voor|zit(?:ten)? bij|van)${name}`,
  `(?:we|i) (?:(?:are|am)(?: (?:at|for|from|with))?|work(?: (?:at|for))?)${name}`,
  `(?:namens|on behalf of)${name}`,
  `${post}${atMost(9, prepositions)} (?:${possessives}|in)${name}`,
  `${post}${atMost(9, places)} (?:${places})${name}`,
  `${group}${atMost(1)} (?:${possessives}|${places}|in|within|binnen)${name}`,
  `(?:i|ik) (?:hold|lead|run|head|leid|bekleed)${atMost(7, places)} (?:${places})${name}`,
  `(?:mijn|my) (?:promotie\\S*|phd)${atMost(1)} (?:${places})${name}`,
]
/** These count where the name ends what they began. */
const closed = [
  `${post}${atMost(9, `${possessives}|${places}`)} [(,]${name}`,
  `${group}${atMost(2, prepositions)} [(]${name}`,
]
/** And this where the asker speaks right after: "vanuit het LUMC willen wij". */
const spoken = [`vanuit${name}`]

const patternsOf = (sources: readonly string[]): RegExp[] =>
  sources.map((source) => new RegExp(`(?:^| )${source}`))
const patterns = {
  signs: patternsOf(signs),
  closed: patternsOf(closed),
  spoken: patternsOf(spoken),
}

/** Whether a sentence ends in what parts a word from the one before; "dr." and an initial end none. */
function endsSentence(gap: string, before: string): boolean {
  return /[!?\n;]/.test(gap) || (gap.includes('.') && before.length > 1 && !titles.has(before))
}

/** The last words before a name in its sentence, with the brackets and commas that open before them. */
function lineBefore({ terms, text }: Reading, to: number): string {
  let line = ''
  for (let at = Math.max(0, to - reach.before); at <= to; at += 1) {
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
 * Whether what stands around a name says that the asker speaks for who has it: "wij zijn TNO", "als
 * hoogleraar Robotica aan de TU Delft", "onze afdeling Radiologie (LUMC)".
 */
export function speaksFor(reading: Reading, { from, to }: Pick<Hit<unknown>, 'from' | 'to'>) {
  const { terms, text } = reading
  const line = lineBefore(reading, from)
  const isSaid = (some: readonly RegExp[]): boolean => some.some((sign) => sign.test(line))
  const isClosed = /^\s*(?:[),.]|$)/.test(text.slice(terms[to - 1]?.end))
  const after = terms.slice(to, to + reach.after).map(({ plain }) => plain)
  const asks = after.some((plain) => plain === 'wij' || plain === 'we' || plain === 'ik')
  return (
    isSaid(patterns.signs) ||
    (isClosed && isSaid(patterns.closed)) ||
    (asks && isSaid(patterns.spoken))
  )
}
