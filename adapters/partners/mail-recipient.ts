import { z } from 'zod'

/** RFC 2606: names that never belong to anybody. */
const RESERVED = /(?:^|\.)(?:example|test|invalid|localhost|example\.(?:com|net|org))$/

export function isMailAddress(text: string): boolean {
  return z.email().safeParse(text).success
}

/** Whether a mail may leave for an address: not for a reserved name, nor outside `allow` if given. */
export function mayBeSent(address: string, allow: string[] | undefined): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  if (RESERVED.test(domain)) return false
  return allow === undefined || allow.some((name) => name.toLowerCase() === domain)
}
