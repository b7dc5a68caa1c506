import { hasWord, type WordTable } from './word-table.ts'

/** What a compound may be made of. */
export type CompoundParts = {
  /** Plain words of the lexicon. */
  words: WordTable
  /** Plain words that Dutch joins to any subject ("bedrijf", "software"). */
  general: WordTable
}

// "haven" is not in "luchthaven" the way it is in "zeehaven", "zorg" not in "zorgvuldig".
const wholeWords = new Set(
  `luchthaven jachthaven zorgvuldig zorgeloos zorgzaam zorgelijk zorgwekkend verzorging verzorgen
  verzorgd bezorging bezorgen bezorgd bezorger ontzorgen ontzorgt voorzorg zitbank werkbank databank
  powerbank toonbank bankstel netwerk netwerken netwerkt internet intranet rechtstreeks rechtdoor
  rechthoek rechthoekig rechtop rechtsaf rechterkant rechtszaak oprecht terecht gerecht energiek
  startup startups website websites platform transport rapport support paspoort export import
  voorbeeld voorbeelden onderwerp voordeel nadeel overzicht inzicht toepassing toepassingen
  ondersteuning ondersteunen verkoop inkoop gebouw opbouw landbouw tuinbouw akkerbouw scheepsbouw
  metropoolregio waterstof grondstof brandstof kunststof afstand toestand bestand voorraad digitaal automatisch
  automatisering systematisch handhaven handhaving overtreder lening leningen port mit ouder ander open kant spel stel
  doelstelling vaststelling instelling tentoonstelling voorstelling opstelling begeleiding aanleiding opleiding
  kantoor kantoren wetenschapper wetenschappers verstrekker particulier particulieren woongebied woonplaats
  woonstichting kopie tegelijkertijd objecten leeromgeving keurmerk aanmerkelijk leerlijn besparen bespaard
  beslist beslissen stuurt sturen bestanden achterstanden aangesloten afgesloten gesloten bedrijven`.split(
    /\s+/,
  ),
)
const prefixes = new Set(
  `aan af be bij boven door er ge her in mede mis na om on onder ont op over
  samen tegen terug uit ver voor voort vooruit weg`.split(/\s+/),
)
// What looks like a second part but only makes another form of the first.
const suffix =
  /^s?(eren|eert|eerd|erend|atie|iteit|iser|isat|olog|isch|ing|end|aar|eur|ig|e?lijk|ering|king$|matig|loos|vol|gen|heid|schap|baar|ers?$|ster)/
const shortest = { part: 3, ours: 4, unknown: 4, plain: 6 }
// Short words that stand at the end of many compounds.
const oftenLast = new Set(
  `afval bouw boot boten drone drones haven havens kraan kranen robot robots schip schepen stroom
  warmte water werf zorg`.split(/\s+/),
)

/** A part as it stands or without one of some endings, where that is known. */
function knownForm(
  part: string,
  endings: readonly string[],
  known: (form: string) => boolean,
): string | undefined {
  if (known(part)) return part
  const ending = endings.find(
    (letters) =>
      part.endsWith(letters) &&
      part.length - letters.length >= shortest.part &&
      known(part.slice(0, -letters.length)),
  )
  return ending === undefined ? undefined : part.slice(0, -ending.length)
}

/** The letters that join a part to the next: "lading-s-plan", "schip-en-tal". */
const joints = ['en', 's', 'e', 'n']
const plurals = ['en', 's', 'e']

function isLast(right: string, { words }: CompoundParts): boolean {
  const form = knownForm(right, plurals, (one) => hasWord(words, one))
  return form !== undefined && !wholeWords.has(form)
}

/** Two parts that are both known: "haven-logistiek", "metaal-bedrijf". */
function bothParts(left: string, right: string, parts: CompoundParts): string[] | undefined {
  const { words, general } = parts
  const first = knownForm(left, joints, (form) => hasWord(words, form) || hasWord(general, form))
  if (first === undefined) return undefined
  return hasWord(general, right) || isLast(right, parts) ? [first, right] : undefined
}

/** One part that is ours beside one nobody knows: "hersen-scans", "metaal-draaierij". */
function oneOfOurs(left: string, right: string, parts: CompoundParts): string[] | undefined {
  if (left.length < shortest.unknown || right.length < shortest.unknown) return undefined
  const isPlain = right.length >= shortest.plain || oftenLast.has(right)
  if (isPlain && isLast(right, parts)) return [left, right]
  const isOurs = (form: string): boolean =>
    form.length > shortest.ours && hasWord(parts.words, form)
  const first = knownForm(left, joints, isOurs)
  return first === undefined ? undefined : [first, right]
}

function firstSplit(plain: string, parts: CompoundParts, split: typeof bothParts) {
  // The first part as long as it can be: "drinkwater-leidingen", not "drink-waterleidingen".
  for (let at = plain.length - shortest.part; at >= shortest.part; at -= 1) {
    const left = plain.slice(0, at)
    const right = plain.slice(at)
    if (prefixes.has(left) || suffix.test(right)) continue
    const found = split(left, right, parts)
    if (found) return found
  }
  return undefined
}

/**
 * The parts of a Dutch compound in plain form ("havenlogistiek" is "haven" and "logistiek"), split
 * as far as it goes; a word that is no compound of what we know comes back alone.
 */
export function compoundParts(plain: string, parts: CompoundParts): string[] {
  if (plain.length < 2 * shortest.part) return [plain]
  if (knownForm(plain, plurals, (form) => wholeWords.has(form)) !== undefined) return [plain]
  const split = firstSplit(plain, parts, bothParts)
  if (split) return split.flatMap((part) => compoundParts(part, parts))
  if (isLast(plain, parts)) return [plain]
  return firstSplit(plain, parts, oneOfOurs) ?? [plain]
}
