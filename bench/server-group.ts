import { type Given, type ServerName, type ServerProcess, startServer } from './server-process.ts'
import type { Visitor } from './visitor.ts'

/** Conversations opened side by side: a crowd that all rings at once is not what is measured. */
const OPENED_AT_ONCE = 20

/** Processes of one server that stand side by side, as one. */
export type ServerGroup = Pick<ServerProcess, 'memory' | 'processorTime' | 'stop'> & {
  /** Opens so many conversations, at each of them as many. */
  open(count: number): Promise<Visitor[]>
}

/** Starts so many processes of a server, one after the other. */
export async function startServers(
  name: ServerName,
  given: Given = {},
  count = 1,
): Promise<ServerGroup> {
  const servers: ServerProcess[] = []
  while (servers.length < count) servers.push(await startServer(name, given))
  const sum = (figureOf: (server: ServerProcess) => number) =>
    servers.reduce((all, server) => all + figureOf(server), 0)
  return {
    open: (count) => openVisitors(servers, count),
    memory: () => sum((server) => server.memory()),
    processorTime: () => sum((server) => server.processorTime()),
    async stop() {
      for (const server of servers) await server.stop()
    },
  }
}

async function openVisitors(servers: readonly ServerProcess[], count: number): Promise<Visitor[]> {
  const visitors: Visitor[] = []
  while (visitors.length < count) {
    const missing = Math.min(OPENED_AT_ONCE, count - visitors.length)
    const opened = Array.from({ length: missing }, (_, number) =>
      servers[(visitors.length + number) % servers.length]?.open(),
    )
    visitors.push(...(await Promise.all(opened)).filter((visitor) => visitor !== undefined))
  }
  return visitors
}
