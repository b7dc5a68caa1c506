import { z } from 'zod'

/** `fault` is a kind such as "EENVELOPE 550"; `permanent` means that trying again is no use. */
export type Refused = { state: 'refused'; fault: string; permanent: boolean }

const Fault = z.object({
  code: z
    .string()
    .regex(/^[A-Z0-9_]+$/)
    .catch('EUNKNOWN'),
  responseCode: z.number().int().optional().catch(undefined),
})

/** Faults that are our settings' or the network's, whatever the server answers. */
const OURS = new Set(['EAUTH', 'ETLS', 'EDNS', 'ESOCKET', 'ECONNECTION', 'ETIMEDOUT', 'EPROTOCOL'])

/**
 * What went wrong with a mail, without the server's words, which repeat addresses.
 * A reply of 500 to 599 is permanent (RFC 5321 section 4.2.1).
 */
export function faultOf(error: unknown): Refused {
  const { code, responseCode } = Fault.catch({ code: 'EUNKNOWN' }).parse(error)
  const fault = responseCode === undefined ? code : `${code} ${responseCode}`
  const permanent = !OURS.has(code) && responseCode !== undefined && responseCode >= 500
  return { state: 'refused', fault, permanent }
}
