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
