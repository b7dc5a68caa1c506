import { measureDesk } from './measure-desk.ts'
import { measureFiling } from './measure-filing.ts'
import { measureInvokes } from './measure-invokes.ts'
import { measureLimit } from './measure-limit.ts'
import { measureLatency, measureTurns } from './measure-load.ts'
import { measureMatch } from './measure-match.ts'
import { measurePolled } from './measure-polled.ts'
import { measureMemory, measureStart } from './measure-process.ts'
import { measureUnderstanding } from './measure-understanding.ts'
import type { Pace } from './pace.ts'
import type { Row } from './row.ts'

/** What a figure depends on: the engine and how many processes there are, the engine only, or neither. */
export type DependsOn = 'processes' | 'engine' | 'neither'

type Measure = { on: DependsOn; measure: (pace: Pace) => Promise<Row[]> }

/** Everything that can be measured, by the name it is asked for with. */
export const MEASURES: Record<string, Measure> = {
  turns: { on: 'processes', measure: measureTurns },
  latency: { on: 'processes', measure: measureLatency },
  start: { on: 'engine', measure: measureStart },
  memory: { on: 'engine', measure: measureMemory },
  filing: { on: 'engine', measure: measureFiling },
  polled: { on: 'neither', measure: measurePolled },
  limit: { on: 'neither', measure: measureLimit },
  match: { on: 'neither', measure: measureMatch },
  understanding: { on: 'neither', measure: measureUnderstanding },
  desk: { on: 'neither', measure: measureDesk },
  invokes: { on: 'neither', measure: measureInvokes },
}
