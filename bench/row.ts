import { median } from './figures.ts'

/** One line of the table: a figure of the peer and of our server, where there is one. */
export type Row = {
  what: string
  unit: string
  peer?: number
  ours?: number
  /** Ours divided by the peer's: the median of the rounds. */
  ratio?: number
  /** What the figure has to be, in words. */
  budget?: string
}

/** What was found in one round, of both servers right after each other. */
export type Round<Found> = { peer: Found; ours: Found }

/**
 * A row of all rounds: the medians of one figure, and of its ratio within each round.
 * @param figureOf NaN where there is none.
 */
export function rowOf<Found>(
  name: Pick<Row, 'what' | 'unit' | 'budget'>,
  rounds: readonly Round<Found>[],
  figureOf: (found: Found) => number,
): Row {
  const peer = rounds.map((round) => figureOf(round.peer))
  const ours = rounds.map((round) => figureOf(round.ours))
  if ([...peer, ...ours].some(Number.isNaN)) return name
  const ratios = ours.map((figure, round) => figure / (peer[round] ?? Number.NaN))
  return { ...name, peer: median(peer), ours: median(ours), ratio: median(ratios) }
}
