import type { Environment, Socket, SocketEvents } from './environment.ts'

const requestTimeout = 20_000

/** The environment of a real browser. */
export function browserEnvironment(): Environment {
  return {
    fetch: (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(requestTimeout) }),
    openSocket,
    storage: availableStorage(),
    after: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds)
      return () => clearTimeout(timer)
    },
    random: Math.random,
    newKey,
    isOnline: () => navigator.onLine,
    exclusively,
  }
}

function openSocket(url: string, { onOpen, onText, onClose }: SocketEvents): Socket {
  const socket = new WebSocket(url)
  socket.addEventListener('open', onOpen)
  socket.addEventListener('message', ({ data }) => typeof data === 'string' && onText(data))
  socket.addEventListener('close', onClose)
  return socket
}

/** Reading `localStorage` throws where the visitor blocks it; the chat then lasts as long as the page. */
function availableStorage(): Environment['storage'] {
  try {
    return localStorage
  } catch {
    const kept = new Map<string, string>()
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => kept.set(key, value),
      removeItem: (key) => kept.delete(key),
    }
  }
}

/** 128 random bits; `crypto.randomUUID` is missing on pages without https. */
function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Web Locks exist only in secure contexts. */
function exclusively<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? navigator.locks.request('aihub.resume', work) : work()
}
