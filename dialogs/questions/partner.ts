import type { RankedPartner } from '../../knowledge/reason.ts'
import type { Change } from '../matched.ts'
import { HUB, matched } from '../matched.ts'
import type { Choice, Question, Reading, Situation } from '../question.ts'
import type { Part } from '../reply.ts'
import { say } from '../say.ts'
import { sayReason } from '../say-reason.ts'
import { choiceNamed, isYes, plain } from '../yes-no.ts'

const NOT = /^(niet|geen|zonder|liever niet|not|no|without|exclude)\s+/

/** The match: who fits best and why, who else, and what would change it; the visitor decides. */
export const partner: Question = {
  id: 'partner',
  fills: ['partner'],
  closed: true,
  isOpen: (answers) => answers.partner === undefined,
  ask: (situation) => {
    const { ranked, sure, changes } = matched(situation.answers, situation.brain)
    return {
      parts: matchParts(ranked, sure, changes, situation),
      choices: partnerChoices(ranked, situation),
    }
  },
  why: (wording) => wording.partnerWhy,
  again: (wording) => wording.partnerAgain,
  read: (text, pressed, situation) => {
    const { ranked } = matched(situation.answers, situation.brain)
    const choices = partnerChoices(ranked, situation)
    const first = ranked[0]?.partner
    if (pressed !== undefined && choices.some(({ choice }) => choice === pressed))
      return { kind: 'answer', set: { partner: pressed } }
    if (isYes(text) && first) return { kind: 'answer', set: { partner: first } }
    return readName(text, ranked, choices, situation)
  },
}

/** The partner's name as one says it. */
export function partnerName(id: string, { brain, language, wording }: Situation): string {
  if (id === HUB) return wording.theHub
  return brain.knowledge.partners.find((one) => one.id === id)?.shortName[language] ?? id
}

function readName(
  text: string,
  ranked: RankedPartner[],
  choices: Choice[],
  situation: Situation,
): Reading {
  const said = plain(text)
  const unwanted = NOT.test(said)
  const called = choiceNamed(said.replace(NOT, ''), [
    ...choices,
    ...ranked.flatMap(({ partner: id }) => aliasChoices(id, situation)),
  ])
  if (called === undefined) return { kind: 'unclear' }
  if (!unwanted) return { kind: 'answer', set: { partner: called } }
  if (called === HUB) return { kind: 'unclear' }
  return {
    kind: 'answer',
    set: { excluded: [...(situation.answers.excluded ?? []), called] },
    say: situation.wording.partnerExcluded(partnerName(called, situation)),
  }
}

function aliasChoices(id: string, { brain }: Situation): Choice[] {
  const card = brain.knowledge.partners.find((one) => one.id === id)
  return (card?.aliases ?? []).map((alias) => ({ title: alias, choice: id }))
}

function partnerChoices(ranked: RankedPartner[], situation: Situation): Choice[] {
  const { wording } = situation
  const named = ranked.map(({ partner: id }) => ({
    title: wording.choosePartner(partnerName(id, situation)),
    choice: id,
  }))
  return [...named, { title: wording.chooseHub, choice: HUB }]
}

function matchParts(
  ranked: RankedPartner[],
  sure: boolean,
  changes: Change[],
  situation: Situation,
): Part[] {
  const { wording } = situation
  const [first, ...others] = ranked
  if (!first) return say(wording.noPartner)
  const also: Part[] =
    others.length > 0
      ? [
          {
            kind: 'list',
            title: wording.alsoFits,
            items: others.map((one) => other(one, situation)),
          },
        ]
      : []
  return [
    ...say(wording.firstPartner(partnerName(first.partner, situation)), about(first, situation)),
    { kind: 'list', title: wording.reasonsTitle, items: reasons(first, situation) },
    ...also,
    ...changeParts(changes, situation),
    ...say(supplierNote(ranked, situation), sure ? undefined : wording.unsure, wording.partnerAsk),
  ]
}

function about({ partner: id }: RankedPartner, { brain, language, wording }: Situation) {
  const card = brain.knowledge.partners.find((one) => one.id === id)
  const parent = brain.knowledge.partners.find((one) => one.id === card?.parent)
  if (!card) return undefined
  return parent
    ? wording.partOf(card.does[language], parent.shortName[language])
    : card.does[language]
}

function reasons(
  { partner: id, reasons }: RankedPartner,
  { brain, language }: Situation,
): string[] {
  const card = brain.knowledge.partners.find((one) => one.id === id)
  if (!card) return []
  return [...reasons]
    .sort((one, another) => another.contribution - one.contribution)
    .flatMap((reason) => sayReason(reason, card, brain.knowledge, language) ?? [])
}

function other(ranked: RankedPartner, situation: Situation): string {
  const strongest = reasons(ranked, situation)[0]
  const name = partnerName(ranked.partner, situation)
  return strongest ? `${name}: ${strongest}` : name
}

function changeParts(changes: Change[], situation: Situation): Part[] {
  if (changes.length === 0) return []
  const { wording } = situation
  return [
    {
      kind: 'list',
      title: wording.changesTitle,
      items: changes.map((one) => sayChange(one, situation)),
    },
  ]
}

function sayChange({ kind, to, first }: Change, situation: Situation): string {
  const { brain, language, wording } = situation
  const list = kind === 'needType' ? brain.knowledge.needTypes : brain.knowledge.focusAreas
  const label = list.find(({ id }) => id === to)?.name[language] ?? to
  const sentence = kind === 'needType' ? wording.changeNeedType : wording.changeArea
  return sentence(label, partnerName(first, situation))
}

/** Naming a member company is naming a supplier, and there are others. */
function supplierNote(ranked: RankedPartner[], { brain, wording }: Situation): string | undefined {
  const isMember = ({ partner: id }: RankedPartner) =>
    brain.knowledge.partners.some((one) => one.id === id && one.tier === 'taskforce-member')
  return ranked.some(isMember) ? wording.supplierNote : undefined
}
