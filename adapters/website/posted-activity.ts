import { z } from 'zod'
import { Refusal } from '../http/refusal.ts'

/** Longer than any letter; what is longer is no message but a document. */
const LONGEST_TEXT = 200_000

const Attachment = z.object({
  contentType: z.string(),
  contentUrl: z.string().optional(),
  content: z.unknown().optional(),
  name: z.string().optional(),
})

/**
 * An activity as a client may post it (Direct Line 3.0). Who sent it, in which conversation, by which
 * channel and when is for the server to say, so these are not read.
 */
const Posted = z.object({
  type: z.string().min(1).max(40),
  text: z.string().max(LONGEST_TEXT).optional(),
  textFormat: z.string().max(40).optional(),
  locale: z.string().max(40).optional(),
  name: z.string().max(200).optional(),
  value: z.unknown().optional(),
  channelData: z.record(z.string(), z.unknown()).optional(),
  entities: z.array(z.looseObject({ type: z.string() })).optional(),
  attachments: z.array(Attachment).optional(),
})
export type Posted = z.infer<typeof Posted>

/** @throws Refusal 400 naming the field that is not as it should be. */
export function parsePosted(body: unknown): Posted {
  const { data, error } = Posted.safeParse(body)
  if (data) return data
  const field = error.issues[0]?.path.join('.') || 'the body'
  throw new Refusal(400, 'BadArgument', `The activity cannot be read: look at ${field}.`)
}
