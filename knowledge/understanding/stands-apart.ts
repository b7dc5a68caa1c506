import type { Reading } from '../reading/reading.ts'

/** A clause, or the text, begins or ends at a position. */
export const isApart = ({ terms }: Reading, at: number): boolean =>
  terms[at - 1]?.clause !== terms[at]?.clause

/** After a name comes nothing, a comma or a bracket, or where it is: "Kaasmakerij Blokland in Woubrugge". */
export const standsApart = (reading: Reading, end: number): boolean =>
  isApart(reading, end) || /^(?:in|te|uit|from)$/.test(reading.terms[end]?.plain ?? '')
