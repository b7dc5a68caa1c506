import type { Logger } from 'pino'
import type { Request, Response } from 'restify'
import type { z } from 'zod'
import { Language } from '../../knowledge/language.ts'
import type { Knowledge } from '../../knowledge/schema.ts'
import { guarded } from '../http/guarded.ts'
import { Refusal } from '../http/refusal.ts'
import type { DeskDoor } from './desk-door.ts'
import type { Reading } from './desk-row.ts'

type Answer = (reading: Reading, request: Request, response: Response) => Promise<void>
type Parts = { door: DeskDoor; knowledge: Knowledge; log: Logger }

export type ForStaff = ReturnType<typeof makeForStaff>

/** Makes routes that answer staff only, in the language that is asked for, else in that of the hub. */
export function makeForStaff({ door, knowledge, log }: Parts) {
  return (answer: Answer) =>
    guarded(log, async (request, response) => {
      const staff = await door(request)
      const language = Language.catch(knowledge.hub.language).parse(queryOf(request).language)
      await answer({ staff, language, knowledge }, request, response)
    })
}

export function queryOf(request: Request): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(request.getQuery()))
}

/** @throws Refusal 400 for what does not fit. */
export function parsed<Value>(schema: z.ZodType<Value>, given: unknown): Value {
  const { data } = schema.safeParse(given)
  if (data === undefined) throw new Refusal(400, 'BadRequest', 'This cannot be read.')
  return data
}
