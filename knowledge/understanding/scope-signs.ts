import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import { wordSet } from '../reading/word-set.ts'
import type { Field } from '../vocabulary/field.ts'
import { hintOf, organisationSign } from '../vocabulary/scope-field.ts'
import { type ScopeKind, scopeKinds } from '../vocabulary/scope-words.ts'
import { type Evidence, weigh } from '../vocabulary/weigh.ts'
import { headCount } from './head-count.ts'
import type { Told } from './learned-leanings.ts'

// Signs enough for a message that also speaks of a request, and for one that says nothing of it; and
// what signs count beside what was learned.
const enough = { request: 0.8, nothing: 0.5 }
const sharpness = 3
// What a hint counts beside a sure sign, in a message of no more words than this.
const hint = 0.4
const hintsWithin = 18

/** Who speaks for several. */
export const severalSpeak = wordSet('wij we ons onze us our')
// Who speaks, and to whom.
const speakers = {
  one: wordSet('ik mij mijn me mezelf i my im myself'),
  // "We're" without its apostrophe.
  many: new Set([...severalSpeak, 'were']),
  you: wordSet('u uw jullie jij je jou jouw you your youre'),
}

type Share = { one: number; many: number; you: number; organisation: number }

// What it adds to the signs of a kind that one person speaks, several do, somebody is addressed, or
// an organisation is at work: an employee may swear or be hacked, a seller is an organisation too.
const shares: Readonly<Record<ScopeKind, Share>> = {
  'job-seeker': { one: 0.25, many: -0.3, you: 0.2, organisation: -0.7 },
  'student-internship': { one: 0.25, many: -0.2, you: 0.15, organisation: -0.7 },
  journalist: { one: 0.05, many: 0, you: 0.15, organisation: -0.5 },
  seller: { one: 0, many: 0, you: 0.25, organisation: -0.2 },
  'private-person': { one: 0.3, many: -0.5, you: 0, organisation: -0.8 },
  'off-topic': { one: 0, many: -0.2, you: 0, organisation: -0.4 },
  emergency: { one: 0, many: 0, you: 0, organisation: -0.2 },
  abuse: { one: 0, many: 0, you: 0.3, organisation: 0 },
  injection: { one: 0, many: 0, you: 0.2, organisation: 0 },
  gibberish: { one: 0, many: 0, you: 0, organisation: 0 },
  greeting: { one: 0, many: 0, you: 0, organisation: 0 },
}

/** What rules find for one kind: how strongly, in which words, and whether any is unmistakable. */
export type Sign = { kind: ScopeKind; score: number; words: string[]; isSure: boolean }

/** What a text gives as the words of somebody else, between quotation marks. */
const quotation = /(?<=^|[\s(:])['‘’"“”„«]([^"“”„«»]+?)['’"”»](?=$|[\s.,;:!?)])/gu

const quotedIn = ({ text }: Reading): string =>
  [...text.matchAll(quotation)].map(([quoted]) => quoted).join(' ')

type Said = {
  evidence: ReadonlyMap<string, Evidence>
  quoted: string
  hintShare: number
  shareOf: (kind: ScopeKind) => number
}

/** What the speaker of a message adds to each kind. */
function speakerShares({ terms }: Reading, organisation: number): (kind: ScopeKind) => number {
  const speaks = (words: ReadonlySet<string>): number =>
    Number(terms.some(({ plain }) => words.has(plain)))
  const [one, many, you] = [speaks(speakers.one), speaks(speakers.many), speaks(speakers.you)]
  return (kind) => {
    const share = shares[kind]
    const told = one * share.one + many * share.many + you * share.you
    return told + organisation * share.organisation
  }
}

const technology = new Set(
  'ai algoritme algoritmes algorithm algorithms chatgpt data machine model modellen models robot robots'.split(
    ' ',
  ),
)

/** Between 0 and 1: how far a message is a request for help, whoever sends it. */
function requestSigns(reading: Reading, lexicon: Lexicon): number {
  const strongest = (field: Field): number => weigh(reading, field)[0]?.score ?? 0
  const isTechnical = reading.terms.some(({ plain }) => technology.has(plain))
  const many = reading.terms.some(({ plain }) => speakers.many.has(plain))
  const isAbout = Math.min(1, strongest(lexicon.areas) + strongest(lexicon.sectors))
  const asks = Math.min(1, strongest(lexicon.needs))
  return Math.min(1, 0.3 * Number(isTechnical) + 0.3 * Number(many) + 0.3 * isAbout + 0.2 * asks)
}

/** What speaks for a kind. Hints add up in a short message; a long one has some of anything. */
function signOf(kind: ScopeKind, said: Said): Sign {
  const sure = said.evidence.get(kind)
  const hints = said.evidence.get(hintOf(kind))
  const isSaid = sure?.words.some((word) => !said.quoted.includes(word)) ?? false
  const score = (isSaid ? (sure?.score ?? 0) : 0) + said.hintShare * (hints?.score ?? 0)
  const share = said.shareOf(kind)
  // Who speaks tells nothing by itself; it only speaks against.
  const all = sure || hints ? score + share : Math.min(0, share)
  const words = [...new Set([...(sure?.words ?? []), ...(hints?.words ?? [])])]
  return { kind, score: all, words, isSure: isSaid }
}

/** What speaks for each kind of message that is no request, by rules alone. */
export function scopeSigns(reading: Reading, lexicon: Lexicon): Sign[] {
  const evidence = new Map(weigh(reading, lexicon.scopes).map((one) => [one.id, one]))
  const hintShare = hint * Math.min(1, hintsWithin / reading.terms.length)
  const people = headCount(reading) === undefined ? 0 : 1
  const organisation = (evidence.get(organisationSign)?.score ?? 0) + people
  const said = {
    evidence,
    quoted: quotedIn(reading),
    hintShare,
    shareOf: speakerShares(reading, organisation),
  }
  return scopeKinds.map((kind) => signOf(kind, said))
}

/** What stands among the kinds for a message at the right counter. */
export const atTheCounter = 'request'

/** And for a question about the hub itself, which is no request and belongs here as well. */
export const aboutTheHub = 'about-the-hub'

/** What rules say for each kind, and for a message at the right counter. */
export function toldScopes(signs: readonly Sign[], reading: Reading, lexicon: Lexicon): Told {
  const { nothing, request } = enough
  const least = nothing + (request - nothing) * requestSigns(reading, lexicon)
  return new Map<string, number>([
    ...signs.map(({ kind, score }) => [kind, sharpness * score] as const),
    [atTheCounter, sharpness * least],
  ])
}
