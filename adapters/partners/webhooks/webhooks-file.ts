import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { SettingsFault } from '../../../bot/settings.ts'
import type { Knowledge } from '../../../knowledge/schema.ts'

/** As in Standard Webhooks: 24 to 64 random bytes in base64, after `whsec_`. */
const Secret = z
  .string()
  .regex(/^whsec_[A-Za-z0-9+/]+=*$/, 'write a secret as whsec_ and base64')
  .refine((text) => {
    const { length } = secretBytes(text)
    return length >= 24 && length <= 64
  }, 'a secret has 24 to 64 bytes')

const Webhook = z.object({
  url: z.url({ protocol: /^https$/, error: 'an address begins with https://' }),
  /** The newest first; an old one goes on signing beside it until everybody knows the new one. */
  secrets: z.array(Secret).min(1).max(2),
})
export type Webhook = z.infer<typeof Webhook>

/** Where partners' own systems are told, by partner id. */
export type Webhooks = ReadonlyMap<string, Webhook>

/** Reads the file that WEBHOOKS names. @throws SettingsFault that lists all that is wrong with it. */
export function readWebhooks(
  path: string | undefined,
  { partners }: Pick<Knowledge, 'partners'>,
): Webhooks {
  if (path === undefined) return new Map()
  const { data, error } = z.record(z.string(), Webhook).safeParse(jsonIn(path))
  if (!data) {
    const lines = error.issues.map((issue) => `WEBHOOKS: ${issue.path.join('.')}: ${issue.message}`)
    throw new SettingsFault(lines.join('\n'))
  }
  const unknown = Object.keys(data).filter((id) => !partners.some((partner) => partner.id === id))
  if (unknown.length > 0)
    throw new SettingsFault(`WEBHOOKS: there is no partner ${unknown.join(', ')}`)
  return new Map(Object.entries(data))
}

export function secretBytes(secret: string): Buffer {
  return Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new SettingsFault(`WEBHOOKS: ${path} cannot be read as JSON`)
  }
}
