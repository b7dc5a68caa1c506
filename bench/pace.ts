import type { Given } from './server-process.ts'

/** How long and how hard is measured. */
export type Pace = {
  /** Seconds of each load. */
  seconds: number
  /** How often each load is put on both servers, after one that only warms them up. */
  rounds: number
  /** Conversations at most, each with its WebSocket. */
  conversations: number
  /** Processes of our server, side by side on one database. */
  processes: number
  /** Settings of our server: where it keeps things. */
  given: Given
  /** Address of a database of this name, where things are kept in PostgreSQL. */
  urlOf?: (database: string) => string
  /** Told what is being measured. */
  onProgress: (what: string) => void
}
