/** What a socket tells its owner. */
export type SocketEvents = {
  onOpen: () => void
  onText: (text: string) => void
  onClose: () => void
}

export type Socket = { send: (text: string) => void; close: () => void }

/** Everything the client needs from the browser; tests pass their own. */
export type Environment = {
  fetch: (url: string, init: RequestInit) => Promise<Response>
  openSocket: (url: string, events: SocketEvents) => Socket
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  /** Does the work once after so many milliseconds; returns what cancels it. */
  after: (milliseconds: number, work: () => void) => () => void
  /** A number from 0 up to 1. */
  random: () => number
  /** A key that no other message has. */
  newKey: () => string
  isOnline: () => boolean
  /** Does the work while no other tab does its own, because a resume token serves once. */
  exclusively: <T>(work: () => Promise<T>) => Promise<T>
}
