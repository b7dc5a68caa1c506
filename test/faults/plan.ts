import { z } from 'zod'
import { Delivery } from '../../enquiries/delivery.ts'
import { Enquiry } from '../../enquiries/enquiry.ts'

/** What one process of the fault suite is to do before it is killed. */
export const Plan = z.object({
  /** Where the engine keeps things: a data folder, or the address of a database. */
  engine: z.enum(['lowdb', 'postgres']),
  place: z.string(),
  /** Each conversation, and the number of the message it sends first: the one not acknowledged yet. */
  next: z.record(z.string(), z.number().int()),
  /** An enquiry as every fifth message of a conversation files it, and a delivery of it. */
  enquiry: Enquiry,
  delivery: Delivery,
  /** The moment of its work with disk or database at which it kills itself, counted from 1. */
  killAt: z.number().int().optional(),
  /** Milliseconds after its start at which it kills itself, whatever it is doing. */
  killAfter: z.number().int().optional(),
  /** Turns per conversation after which it ends in peace. */
  turns: z.number().int().optional(),
})
export type Plan = z.infer<typeof Plan>

/** What a conversation holds after a start: the texts of its log. */
const Found = z.object({
  say: z.literal('found'),
  conversation: z.string(),
  texts: z.array(z.string()),
})

/** A message was acknowledged, as the activity at this place of the log; perhaps it filed an enquiry. */
const Taken = z.object({
  say: z.literal('taken'),
  conversation: z.string(),
  number: z.number().int(),
  place: z.number().int(),
  reference: z.string().optional(),
})
export type Taken = z.infer<typeof Taken>

const Sent = z.object({ say: z.literal('sent'), delivery: z.string() })
const Killed = z.object({ say: z.literal('killed'), moment: z.string() })

/** What such a process says, a line each, as soon as it is so. */
export const Said = z.discriminatedUnion('say', [Found, Taken, Sent, Killed])
export type Said = z.infer<typeof Said>

/** The letters of an enquiry; its deliveries are named after them. */
export const LETTERS = ['offer', 'confirmation', 'hub-copy']

export function textOf(conversation: string, number: number): string {
  return `${conversation}#${number}`
}

export function replyTo(text: string): string {
  return `Heard: ${text}`
}
