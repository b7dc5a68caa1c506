import { maskPasswords } from './mask-passwords.ts'
import { findNumberSecrets } from './number-secrets.ts'

/** What is never kept: a citizen service number, a payment card, a password, PIN or access key. */
export type Secret = 'bsn' | 'card' | 'password'

const TOKENS = { bsn: '[••• BSN]', card: '[••• card]', password: '[••• password]' } as const

/**
 * Replaces secrets by a readable token, in time linear in the length of the text.
 * @returns the text without them, and which kinds were found, each once, passwords first.
 */
export function maskSecrets(text: string): { text: string; masked: Secret[] } {
  const withoutPasswords = maskPasswords(text, TOKENS.password)
  const kinds = new Set<Secret>(withoutPasswords.found ? ['password'] : [])
  const pieces: string[] = []
  let end = 0
  for (const secret of findNumberSecrets(withoutPasswords.text)) {
    pieces.push(withoutPasswords.text.slice(end, secret.from), TOKENS[secret.kind])
    kinds.add(secret.kind)
    end = secret.to
  }
  return { text: pieces.join('') + withoutPasswords.text.slice(end), masked: [...kinds] }
}
