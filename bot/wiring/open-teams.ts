import { addTeams } from '../../adapters/teams/add-teams.ts'
import { needsAttention } from '../attention.ts'
import type { Desks } from '../make-desks.ts'
import type { Parts } from './parts.ts'

/** Teams, for visitors and for staff. */
export function openTeams(parts: Parts, { staffDesk, ...desks }: Desks) {
  const { server, store, brain, now } = parts
  return addTeams(server, {
    ...parts,
    ...desks,
    desk: staffDesk,
    knowledge: brain.knowledge,
    attention: () => needsAttention(store, now().toISOString()),
  })
}

export type Teams = Awaited<ReturnType<typeof openTeams>>
