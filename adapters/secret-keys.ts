import { hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type SecretKeys = Record<'tokens' | 'links' | 'codes', Uint8Array>

/**
 * The keys that sign tokens and links and make codes, all derived from one master (RFC 5869). Without one in the
 * settings it is made at the first start and kept in the data folder, readable by its owner only;
 * several processes must share one by their settings.
 */
export function secretKeys(folder: string, setting: string | undefined): SecretKeys {
  const master = setting ?? keptKey(join(folder, 'signing-key'))
  const derived = (use: string) => new Uint8Array(hkdfSync('sha256', master, '', use, 32))
  return {
    tokens: derived('conversation tokens'),
    links: derived('partner links'),
    codes: derived('status codes'),
  }
}

function keptKey(path: string): string {
  if (!existsSync(path)) {
    mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 })
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(path, 'utf8')
}
