import { wordingIn } from '../../dialogs/wording/wording.ts'
import type { Bilingual, Language } from '../../knowledge/language.ts'
import type { Lexicon } from '../../knowledge/lexicon.ts'
import {
  type Ask,
  askFor,
  type MatchRequest,
  match,
  whatWouldChange,
} from '../../knowledge/match.ts'
import type { RankedPartner, Reason } from '../../knowledge/reason.ts'
import type { Knowledge } from '../../knowledge/schema.ts'
import type { Understanding } from '../../knowledge/understand.ts'
import { understoodLines } from './understood-lines.ts'

const wording = {
  understood: { nl: 'Begrepen', en: 'Understood' },
  partners: { nl: 'Partners', en: 'Partners' },
  none: { nl: 'Geen partner gevonden.', en: 'No partner found.' },
  sure: { nl: 'De eerste ligt duidelijk voor.', en: 'The first is clearly ahead.' },
  unsure: { nl: 'De eerste ligt niet duidelijk voor.', en: 'The first is not clearly ahead.' },
  ask: { nl: 'Wat de assistent nog zou vragen', en: 'What the assistant would still ask' },
  changes: { nl: 'Wat een andere eerste partner geeft', en: 'What makes another partner first' },
} satisfies Record<string, Bilingual>

const reasonNames: Record<Reason['kind'], Bilingual> = {
  role: { nl: 'rol', en: 'role' },
  area: { nl: 'aandachtsgebied', en: 'focus area' },
  wish: { nl: 'wens', en: 'wish' },
  theme: { nl: 'onderwerpen', en: 'subjects' },
  project: { nl: 'projecten', en: 'projects' },
  sector: { nl: 'sector', en: 'sector' },
  organisation: { nl: 'past bij de organisatie', en: 'suits the organisation' },
  place: { nl: 'plaats', en: 'place' },
  name: { nl: 'met name genoemd', en: 'called by name' },
  practice: { nl: 'gebruikelijk', en: 'usual' },
  balance: { nl: 'evenwicht', en: 'balance' },
  capacity: { nl: 'geen ruimte', en: 'no room' },
  review: { nl: 'kaart niet nagekeken', en: 'card past its review' },
}

/** Names things of the knowledge in one language; an id it does not know stays an id. */
function namesIn(language: Language, knowledge: Knowledge): (id: string) => string {
  const { focusAreas, needTypes, roles, sectors } = knowledge
  const names = new Map(
    [...focusAreas, ...needTypes, ...roles, ...sectors].map(({ id, name }) => [id, name[language]]),
  )
  for (const { id, shortName } of knowledge.partners) names.set(id, shortName[language])
  return (id) => names.get(id) ?? id
}

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ')

function partnerLines(
  ranked: RankedPartner,
  place: number,
  language: Language,
  name: (id: string) => string,
): string[] {
  const reasons = ranked.reasons.map(({ kind, contribution, about, words }) => {
    const amount = `${contribution < 0 ? '-' : '+'}${Math.abs(contribution).toFixed(3)}`
    const subject = about === undefined ? '' : `: ${name(about)}`
    const from = words.length > 0 ? ` (${quoted(words)})` : ''
    return `     ${amount} ${reasonNames[kind][language]}${subject}${from}`
  })
  return [
    `  ${place}. ${name(ranked.partner)} [${ranked.partner}] ${ranked.score.toFixed(3)}`,
    ...reasons,
  ]
}

/** The question that would be asked, and what may be chosen where that hangs on the request. */
function askLines(
  ask: Ask | undefined,
  language: Language,
  { roles: known }: Knowledge,
  name: (id: string) => string,
): string[] {
  if (!ask) return []
  const { kind, size, sector, partnerRole } = wordingIn(language).questions
  const asked = {
    kind: kind.askOnly,
    size: size.ask,
    sector: sector.ask,
    partnerRole: partnerRole.ask,
  }
  const choice = (role: string) => known.find(({ id }) => id === role)?.choice[language] ?? role
  const roles = ask.question === 'partnerRole' ? ask.roles : []
  return [
    `${wording.ask[language]} (+${ask.separation.toFixed(3)}):`,
    `  ${asked[ask.question]}`,
    ...roles.map(({ role, partner }) => `  - ${choice(role)}: ${name(partner)}`),
  ]
}

/** What the command prints: what was understood, partners with reasons, what would change or tell. */
export function matchReport(read: Understanding, request: MatchRequest, lexicon: Lexicon): string {
  const { knowledge } = lexicon
  const { ranked, sure } = match(request, lexicon)
  const language = read.language === 'en' ? 'en' : 'nl'
  const name = namesIn(language, knowledge)
  const chosen = [...request.focusAreas, request.needType].map(name).join(', ')
  const changed = whatWouldChange(request, lexicon).map(
    ({ to, first }) => `  ${name(to)}: ${name(first)}`,
  )
  return [
    `${wording.understood[language]}:`,
    ...understoodLines(read, language, name),
    `${wording.partners[language]} (${chosen}):`,
    ...(ranked.length === 0 ? [`  ${wording.none[language]}`] : []),
    ...ranked.flatMap((one, at) => partnerLines(one, at + 1, language, name)),
    ...(ranked.length === 0 ? [] : [`  ${wording[sure ? 'sure' : 'unsure'][language]}`]),
    ...askLines(askFor(request, lexicon), language, knowledge, name),
    ...(changed.length === 0 ? [] : [`${wording.changes[language]}:`, ...changed]),
  ].join('\n')
}
