import { once } from 'node:events'
import type { Server } from 'restify'

/** The address cannot be listened on; the message says what to do. */
export class ListenFault extends Error {
  override readonly name = 'ListenFault'
}

/** Listens, once all routes are there. @throws ListenFault when the port is taken or not allowed. */
export async function listen(server: Server, port: number, host: string): Promise<void> {
  // restify passes the fault on as its own; without a listener there it would end the process.
  server.on('error', () => {})
  server.server.listen(port, host)
  await once(server.server, 'listening').catch((fault: NodeJS.ErrnoException) => {
    throw new ListenFault(sentenceOf(fault.code, port, host))
  })
}

function sentenceOf(code: string | undefined, port: number, host: string): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use by another program. End that one, or set PORT to another number.`
  if (code === 'EACCES')
    return `Port ${port} may not be used by this user. Set PORT to a number above 1023.`
  return `Cannot listen on ${host}, port ${port} (${code}). Check HOST and PORT.`
}
