import { type Given, type ServerName, type ServerProcess, startServer } from './server-process.ts'

/** Processes of one server that stand side by side, as one. */
export type ServerGroup = Pick<ServerProcess, 'memory' | 'processorTime' | 'stop'> & {
  /** Where each of them is. */
  sites: string[]
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
    sites: servers.map(({ site }) => site),
    memory: () => sum((server) => server.memory()),
    processorTime: () => sum((server) => server.processorTime()),
    async stop() {
      for (const server of servers) await server.stop()
    },
  }
}
