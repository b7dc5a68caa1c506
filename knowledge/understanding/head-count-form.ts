/** How many people an organisation says it has, where it says so, and how sure that is. */
export type HeadCount = {
  people: number
  /** Only an order of magnitude: "tientallen medewerkers". */
  vague: boolean
  /** Positions in the reading's terms, `to` exclusive. */
  from: number
  to: number
  confidence: number
}

/** How sure each way to say it is; less where two numbers are said, or only some are counted. */
export const certain = {
  staff: 0.9,
  label: 0.9,
  together: 0.85,
  group: 0.8,
  several: 0.6,
  partly: 0.5,
}
