import type { RankedPartner } from '../../knowledge/reason.ts'
import type { Partner } from '../../knowledge/schema.ts'
import { asksAbout } from '../asks-about.ts'
import { choiceNamed } from '../choice-named.ts'
import { type Change, changesIn, HUB, type Match, matched } from '../matched.ts'
import { plain } from '../plain.ts'
import type { Choice, FactQuestion, Reading, Situation } from '../question.ts'
import type { Part } from '../reply.ts'
import { say } from '../say.ts'
import { sayReasons } from '../say-reasons.ts'
import { isYes } from '../yes-no.ts'

const NOT =
  /^((maar\s+)?(liever\s+)?(niet|geen|zonder)|not|no|without|exclude|rather\s+not)(\s+naar|\s+to)?[\s,:]+/i
const LEAVE_IT =
  /^(maakt( mij| me)?( niet)? uit|(kies|beslis|bepaal|kiest|beslist|bepaalt) u( maar)?|laat .{0,20}(kiezen|beslissen)|u mag kiezen|you (choose|decide)|up to you|let the hub (choose|decide)|does not matter|doesn t matter|i do not mind)$/

/** The match: who fits best and why, who else, and what would change it; the visitor decides. */
export const partner: FactQuestion = {
  id: 'partner',
  fills: ['partner'],
  closed: true,
  isOpen: (answers) => answers.partner === undefined,
  says: ({ answers, ...situation }) =>
    answers.partner && partnerName(answers.partner, { answers, ...situation }),
  ask: (situation) => {
    const match = matched(situation.answers, situation)
    return { parts: matchParts(match, situation), choices: partnerChoices(match, situation) }
  },
  brief: ({ wording }) => say(wording.questions.partner.ask),
  skip: () => ({ partner: HUB }),
  read: (text, pressed, situation) => {
    const match = matched(situation.answers, situation)
    const choices = partnerChoices(match, situation)
    const first = match.ranked[0]?.partner
    if (pressed !== undefined && choices.some(({ choice }) => choice === pressed))
      return { kind: 'answer', set: { partner: pressed } }
    if (isYes(text) && first) return { kind: 'answer', set: { partner: first } }
    if (LEAVE_IT.test(plain(text))) return { kind: 'answer', set: { partner: HUB } }
    return asksAbout(text) ? { kind: 'unclear' } : readName(text, match, choices, situation)
  },
}

/** The partner's name as one says it. */
export function partnerName(id: string, { brain, language, wording }: Situation): string {
  if (id === HUB) return wording.questions.partner.hub
  return brain.knowledge.partners.find((one) => one.id === id)?.shortName[language] ?? id
}

/** A partner by any of its names: taken when it is one of the three, left out when it is not wanted. */
function readName(
  text: string,
  { ranked }: Match,
  choices: Choice[],
  situation: Situation,
): Reading {
  const { wording, answers, brain } = situation
  const words = wording.questions.partner
  const said = text.trim()
  const name = said.replace(NOT, '')
  const { partners } = brain.knowledge
  const among = partners.filter(({ id }) => ranked.some(({ partner }) => partner === id))
  const called =
    choiceNamed(name, [...choices, ...among.flatMap((one) => namesOf(one, situation))]) ??
    choiceNamed(
      name,
      partners.flatMap((one) => namesOf(one, situation)),
    )
  if (called === undefined) return { kind: 'unclear' }
  const full = partnerName(called, situation)
  if (name !== said && called !== HUB) {
    const excluded = [...(answers.excluded ?? []), called]
    return { kind: 'answer', set: { excluded }, say: words.excluded(full) }
  }
  const isOffered = choices.some(({ choice }) => choice === called)
  return isOffered
    ? { kind: 'answer', set: { partner: called } }
    : { kind: 'wrong', say: words.notAmong(full) }
}

function namesOf({ id, name, aliases }: Partner, situation: Situation): Choice[] {
  const names = [partnerName(id, situation), name[situation.language], ...aliases]
  return names.map((title) => ({ title, choice: id }))
}

function partnerChoices({ ranked }: Match, situation: Situation): Choice[] {
  const { choose, chooseHub } = situation.wording.questions.partner
  const named = ranked.map(({ partner: id }) => ({
    title: choose(partnerName(id, situation)),
    choice: id,
  }))
  return [...named, { title: chooseHub, choice: HUB }]
}

function matchParts({ ranked, sure, full }: Match, situation: Situation): Part[] {
  const words = situation.wording.questions.partner
  const [first, ...others] = ranked
  if (!first) return say(words.none)
  return [
    ...say(words.best(partnerName(first.partner, situation)), about(first, situation)),
    ...list(words.reasons, reasonsFor(first, situation)),
    ...list(
      words.others,
      others.map((one) => other(one, situation)),
    ),
    ...list(
      words.changes,
      changesIn(situation.answers, situation).map((one) => sayChange(one, situation)),
    ),
    ...say(
      fullNote(full, situation),
      supplierNote(ranked, situation),
      sure ? undefined : words.unsure,
      words.ask,
    ),
  ]
}

function list(title: string, items: string[]): Part[] {
  return items.length > 0 ? [{ kind: 'list', title, items }] : []
}

function about({ partner: id }: RankedPartner, { brain, language, wording }: Situation) {
  const card = brain.knowledge.partners.find((one) => one.id === id)
  const parent = brain.knowledge.partners.find((one) => one.id === card?.parent)
  if (!card) return undefined
  return parent
    ? wording.questions.partner.partOf(card.does[language], parent.shortName[language])
    : card.does[language]
}

function reasonsFor(
  { partner: id, reasons }: RankedPartner,
  { brain, language }: Situation,
): string[] {
  const card = brain.knowledge.partners.find((one) => one.id === id)
  return card ? sayReasons(reasons, card, brain.knowledge, language) : []
}

function other(ranked: RankedPartner, situation: Situation): string {
  const strongest = reasonsFor(ranked, situation)[0]
  const name = partnerName(ranked.partner, situation)
  return strongest ? `${name}: ${strongest}` : name
}

function sayChange({ kind, to, first }: Change, situation: Situation): string {
  const { brain, language, wording } = situation
  const { underNeedType, underArea } = wording.questions.partner
  const options = kind === 'needType' ? brain.knowledge.needTypes : brain.knowledge.focusAreas
  const label = options.find(({ id }) => id === to)?.name[language] ?? to
  const sentence = kind === 'needType' ? underNeedType : underArea
  return sentence(label, partnerName(first, situation))
}

/** Naming a member company is naming a supplier, and there are others. */
function supplierNote(ranked: RankedPartner[], { brain, wording }: Situation): string | undefined {
  const isMember = ({ partner: id }: RankedPartner) =>
    brain.knowledge.partners.some((one) => one.id === id && one.tier === 'taskforce-member')
  return ranked.some(isMember) ? wording.questions.partner.supplier : undefined
}

/** Who would fit, and cannot take more now: that it is not named would else be a riddle. */
function fullNote(full: string[], situation: Situation): string | undefined {
  const { wording } = situation
  if (full.length === 0) return undefined
  const names = wording.and(full.map((id) => partnerName(id, situation)))
  return wording.questions.partner.full(names, full.length > 1)
}
