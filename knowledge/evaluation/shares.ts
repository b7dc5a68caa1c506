import type { FieldOutcome } from './field-outcomes.ts'
import type { Outcome } from './outcome.ts'
import { calibrationError } from './reliability.ts'

/** Between 0 and 1; null where nothing is labelled that it could be a share of. */
export type Share = number | null

/** The figures of a set of outcomes. */
export type Shares = {
  cases: number
  partner: { first: Share; acceptable: Share; inThree: Share }
  area: { first: Share; acceptable: Share }
  need: { acceptable: Share }
  scope: { precision: Share; recall: Share }
  calibrationError: Share
}

export type PrecisionRecall = { precision: Share; recall: Share }

/** The share of all that hold; null of none. */
export function shareOf(all: readonly boolean[]): Share {
  return all.length === 0 ? null : all.filter(Boolean).length / all.length
}

const present = <Part>(parts: readonly (Part | undefined)[]): Part[] =>
  parts.flatMap((part) => (part === undefined ? [] : [part]))

/** Of what was called out of scope, and of what is. */
function scopeShares(outcomes: readonly Outcome[]): PrecisionRecall {
  const scopes = outcomes.map(({ scope }) => scope)
  const said = scopes.filter(({ saidOutside }) => saidOutside)
  const outside = scopes.filter(({ isOutside }) => isOutside)
  return {
    precision: shareOf(said.map(({ isOutside }) => isOutside)),
    recall: shareOf(outside.map(({ saidOutside }) => saidOutside)),
  }
}

/** Accuracy, shares acceptable, scope and calibration of a set of outcomes. */
export function sharesOf(outcomes: readonly Outcome[]): Shares {
  const partners = present(outcomes.map(({ partner }) => partner))
  const areas = present(outcomes.map(({ area }) => area))
  const needs = present(outcomes.map(({ need }) => need))
  return {
    cases: outcomes.length,
    partner: {
      first: shareOf(partners.map(({ first }) => first)),
      acceptable: shareOf(partners.map(({ acceptable }) => acceptable)),
      inThree: shareOf(partners.map(({ inThree }) => inThree)),
    },
    area: {
      first: shareOf(areas.map(({ first }) => first)),
      acceptable: shareOf(areas.map(({ acceptable }) => acceptable)),
    },
    need: { acceptable: shareOf(needs.map(({ acceptable }) => acceptable)) },
    scope: scopeShares(outcomes),
    calibrationError: calibrationError(outcomes),
  }
}

function fieldShares(fields: readonly FieldOutcome[]): PrecisionRecall {
  const isRight = ({ expected, got }: FieldOutcome): boolean => expected === got
  return {
    precision: shareOf(fields.filter(({ got }) => got !== undefined).map(isRight)),
    recall: shareOf(fields.filter(({ expected }) => expected !== undefined).map(isRight)),
  }
}

/** Precision and recall of every field that some label has. */
export function extractionOf(outcomes: readonly Outcome[]): Record<string, PrecisionRecall> {
  const all = outcomes.flatMap(({ fields }) => fields)
  const labelled = all.filter(({ expected }) => expected !== undefined).map(({ field }) => field)
  return Object.fromEntries(
    [...new Set(labelled)]
      .sort()
      .map((name) => [name, fieldShares(all.filter(({ field }) => field === name))]),
  )
}
