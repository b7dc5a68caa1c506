import type { IncomingMessage } from 'node:http'
import type { Staff } from '../../enquiries/staff.ts'
import { isLocalRequest } from '../http/is-local-request.ts'
import { Refusal } from '../http/refusal.ts'
import type { EntraTokens } from './entra-tokens.ts'
import type { LocalEntrance } from './local-entrance.ts'

/** Lets staff in. @throws Refusal 401 for who is not known, 403 for who is not staff, 503 when it cannot be told. */
export type DeskDoor = (request: IncomingMessage) => Promise<Staff>

type Parts = {
  /** Absent where no app registration is set. */
  entra?: EntraTokens | undefined
  /** Absent where others can reach the server. */
  local?: LocalEntrance | undefined
  /** A member of staff by the id they have in Entra; undefined for who is not. */
  staffOf: (id: string, name: string) => Promise<Staff | undefined>
  onFault: (fault: unknown) => void
}

/**
 * Every request shows who makes it by a token in its `Authorization` header. There is no cookie, so
 * a browser adds nothing by itself, and a page elsewhere cannot act in somebody's name.
 */
export function makeDeskDoor({ entra, local, staffOf, onFault }: Parts): DeskDoor {
  async function known(token: string, request: IncomingMessage): Promise<Staff | undefined> {
    const developer = isLocalRequest(request) ? await local?.read(token) : undefined
    if (developer) return developer
    const person = await entra?.read(token)
    if (!person) return undefined
    const member = await staffOf(person.id, person.name)
    if (member) return member
    throw new Refusal(403, 'NotStaff', 'This desk is for staff of the hub only.')
  }

  return async (request) => {
    const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
    const person = token && (await orUnavailable(known(token, request), onFault))
    if (person) return person
    throw new Refusal(401, 'NotSignedIn', 'Sign in first.')
  }
}

async function orUnavailable<Found>(
  asked: Promise<Found>,
  onFault: (fault: unknown) => void,
): Promise<Found> {
  try {
    return await asked
  } catch (fault) {
    if (fault instanceof Refusal) throw fault
    onFault(fault)
    throw new Refusal(503, 'CannotTell', 'It cannot be checked now who you are. Try again soon.')
  }
}
