import { aDatabaseServer } from '../test/builders/a-database-server.ts'
import { askDatabase } from '../test/builders/ask-database.ts'
import type { DependsOn } from './measures.ts'
import type { Pace } from './pace.ts'

export const ENGINES = ['lowdb', 'postgres'] as const
export type Engine = (typeof ENGINES)[number]

/** How our server is set up for some of the measures. */
export type Setup = { name: string; engine: Engine; processes: number; measures: DependsOn[] }

/** Which set-ups there are to measure: lowdb knows one process only, and some figures no engine. */
export function setupsOf(engines: readonly Engine[], processes: readonly number[]): Setup[] {
  const onDatabase = processes.map((count): Setup => {
    const name = count === 1 ? 'PostgreSQL' : `PostgreSQL, processes: ${count}`
    const measures: DependsOn[] = count === 1 ? ['processes', 'engine'] : ['processes']
    return { name, engine: 'postgres', processes: count, measures }
  })
  const all: Setup[] = [
    { name: 'lowdb', engine: 'lowdb', processes: 1, measures: ['processes', 'engine'] },
    ...onDatabase,
  ]
  return [
    ...all.filter(({ engine }) => engines.includes(engine)),
    { name: 'whatever the engine', engine: 'lowdb', processes: 1, measures: ['neither'] },
  ]
}

/** Runs the work with a way to get empty stores of an engine; a database server lives as long as it does. */
export async function withStores<Result>(
  engine: Engine,
  work: (emptyStore: Pace['emptyStore']) => Promise<Result>,
): Promise<Result> {
  // Each server of ours makes a folder of its own.
  if (engine === 'lowdb') return work(async () => ({}))
  const server = await aDatabaseServer({ durable: true })
  let made = 0
  try {
    return await work(async () => {
      const name = `bench_${made++}`
      await askDatabase(server.urlOf('postgres'), `CREATE DATABASE ${name}`)
      return { DATABASE_URL: server.urlOf(name) }
    })
  } finally {
    await server.remove()
  }
}
