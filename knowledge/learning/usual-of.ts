import type { TermModel } from '../term-model.ts'
import type { Usual } from './learn-terms.ts'

const perHundred = 100

/** What each partner has before anything is said, in hundredths. */
export const usualOf = (usual: Usual): TermModel['usual'] =>
  Object.fromEntries([...usual].map(([id, value]) => [id, Math.round(perHundred * value)]))
