import { isFunctionWord } from '../../reading/function-words.ts'
import type { SaidTime } from './said-time.ts'

const words = (source: string): RegExp => new RegExp(String.raw`(?<!\S)(?:${source})(?!\S)`, 'u')

/** What one wants by a date: to start, to be ready, to have a result. */
const goal = words(
  `klaar|gereed|af hebben|afronden|afgerond|live|starten|start|gestart|beginnen|begonnen|opstarten|opleveren|
  opgeleverd|oplevering|invoeren|ingevoerd|operationeel|operational|lanceren|lancering|launch|launched|
  ready|finish|finished|done|completed|delivered|implementeren|geimplementeerd|implement|implemented|
  in gebruik|realiseren|gerealiseerd|antwoord|aan de slag|up and running|in place|get going|begin|sluiten|close|
  deadline|besluiten|beslissen|decide|resultaat|resultaten|results|kickoff|indienen|ingediend|submission|submit|
  gebeurd|gunnen|award|the answer`.replace(/\s*\n\s*/g, ''),
)
const wish = words(
  'willen|wil|wilt|graag|want|wants|would like|hope|hopen|zouden|zou|moeten|moet|must|liefst|ideally|preferably|streven|aim|please|zoeken|zoek|zoekt|seek|seeks|looking for|need|needs|vraagt|vragen|eist|asks',
)
/** What has to happen within some time is mostly part of the work. */
const ownWish = words(
  '(?:wij|we|ik|i)(?: \\S+){0,2} (?:willen|wil|want|would like|hope|hopen|zoeken|zoek|seek|need)|(?:willen|wil|zoeken|zoek|hopen) (?:wij|we|ik)|graag|liefst|preferably|ideally|please',
)
const label = words(
  '(?:deadline|datum|startdatum|einddatum|streefdatum|date|planning|timing|tijdlijn|timeline|wanneer|when|termijn|gewenst)(?: (?:is|,|ligt|staat))* ?$',
)
const preference = words('(?:liefst|graag|bij voorkeur|preferably|ideally) ?$')
/** The time belongs to what goes on there, not to what is asked. */
const habit = words(
  '(?:elke?|iedere?|every|each|sinds|since|afgelopen|vorige?|last|past|previous|laatste|jaarlijks|data|cijfers|gegevens)(?: (?:de|het|the|van|uit|over|from|of))* ?$',
)
/** What is asked for takes place then: "a trial in 2027", "two afternoons in January". */
const event = words(
  'pilot|proef|proefje|trial|training|cursus|course|workshop|middag|middagen|afternoons?|dagdeel|avonden|evenings|stagiairs?|interns?|derdejaars|third years|afvaardiging|delegation|groepjes|groups|(?:een|twee|drie|paar|a|two|three|few) (?:weken?|weeks?|dagen|days)|half a day',
)
const forecast = /voorspel|forecast|predict|verwacht|expect/
const demand = /drukte|seizoen|season|piek|peak|oogst|harvest|rooster|roster/

/** What may stand beside a time that is the whole answer. */
const filler = words(
  'ergens|ongeveer|circa|hopelijk|misschien|denk|liever|het liefst|please|maybe|perhaps|about|roughly|sometime|hopefully|ja|yes|nog|ok|prima|lukt',
)

/** The plain words of a time and those of its sentence around it. */
type Sentence = { before: string; said: string; after: string }

const certain = { alone: 0.95, goal: 0.9, bound: 0.75, wish: 0.65, told: 0.6 }
const setsBound = new Set(['before', 'by', 'from', 'after'])

const isFiller = (word: string): boolean =>
  isFunctionWord(word) || filler.test(word) || wish.test(word) || goal.test(word)

/** The time is the whole answer: "uiterlijk 1 maart graag". */
function isAlone({ relation, clear }: SaidTime, others: readonly string[]): boolean {
  return others.length === 0 || ((clear || relation !== 'none') && others.every(isFiller))
}

/** Of a time beside a wish, or one that sets a bound by itself: "voor 1 maart". */
function sureOfWish({ relation, clear, isSpan }: SaidTime, sentence: string): number {
  if (forecast.test(sentence) || (!clear && demand.test(sentence))) return 0
  const isBound = setsBound.has(relation)
  if (!(isSpan ? ownWish : wish).test(sentence)) {
    return isBound && clear && !isSpan ? certain.told : 0
  }
  if (isBound) return clear ? certain.bound : certain.wish
  return clear ? certain.wish : 0
}

/** How sure it is that a time is when the asker wants it, between 0 and 1. */
export function howSure(
  time: SaidTime,
  { before, said, after }: Sentence,
  isWholeText: boolean,
): number {
  const others = `${before} ${after}`.match(/[^\s.,]+/g) ?? []
  const sentence = others.join(' ')
  if (habit.test(before)) return 0
  if (isWholeText && isAlone(time, others)) return certain.alone
  if (time.relation === 'none' && !time.clear) return 0
  const isEvent = time.relation === 'during' && !time.isSpan && event.test(sentence)
  const isLabelled = label.test(before) || said.startsWith('deadline')
  const isGoal = isLabelled || goal.test(sentence) || preference.test(before)
  if (isGoal) return certain.goal
  return Math.max(
    sureOfWish(time, sentence),
    isEvent && !forecast.test(sentence) ? certain.told : 0,
  )
}
