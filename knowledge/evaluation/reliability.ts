import type { Outcome } from './outcome.ts'

/** A tenth of all matches, from the least to the most confident: what was said and what held. */
export type ReliabilityBin = { cases: number; confidence: number; acceptable: number }

const bins = 10

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** The reliability curve of "acceptable first": ten bins of equal mass, fewer when cases are few. */
export function reliabilityOf(outcomes: readonly Outcome[]): ReliabilityBin[] {
  const judged = outcomes
    .flatMap(({ partner, answer }) =>
      partner ? [{ confidence: answer.confidence, held: Number(partner.acceptable) }] : [],
    )
    .sort((a, b) => a.confidence - b.confidence)
  const count = Math.min(bins, judged.length)
  return Array.from({ length: count }, (_, at) => {
    const from = Math.floor((at * judged.length) / count)
    const bin = judged.slice(from, Math.floor(((at + 1) * judged.length) / count))
    return {
      cases: bin.length,
      confidence: mean(bin.map(({ confidence }) => confidence)),
      acceptable: mean(bin.map(({ held }) => held)),
    }
  })
}

/** How far confidence and what held lie apart, on average over the bins; null without matches. */
export function calibrationError(outcomes: readonly Outcome[]): number | null {
  const curve = reliabilityOf(outcomes)
  const cases = curve.reduce((sum, bin) => sum + bin.cases, 0)
  if (cases === 0) return null
  return curve.reduce(
    (sum, bin) => sum + (bin.cases / cases) * Math.abs(bin.confidence - bin.acceptable),
    0,
  )
}
