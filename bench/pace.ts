import type { Given } from './server-process.ts'

/** How long and how hard is measured. */
export type Pace = {
  /** Seconds of each load. */
  seconds: number
  /** How often each load is put on both servers, after one that only warms them up. */
  rounds: number
  /** Conversations at most, each with its WebSocket. */
  conversations: number
  /** Processes of our server, side by side; more than one only on a database. */
  processes: number
  /** Settings of our server with which it keeps things where nothing is kept yet. */
  emptyStore: () => Promise<Given>
  /** Told what is being measured. */
  onProgress: (what: string) => void
}
