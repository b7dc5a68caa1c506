import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Pace } from './pace.ts'
import type { Row } from './row.ts'

const FOLDER = join(import.meta.dirname, 'peers')

/**
 * Measures beside a peer whose packages are not ours: they are fetched first, where they are not
 * there yet. Where that fails, as without a network, a row says that it was left out.
 */
export async function besideFetched(
  peer: string,
  pace: Pace,
  measure: () => Promise<Row[]>,
): Promise<Row[]> {
  if (await fetched(pace)) return measure()
  return [{ what: `${peer}: left out, npm could not fetch bench/peers`, unit: '' }]
}

async function fetched({ onProgress }: Pace): Promise<boolean> {
  if (existsSync(join(FOLDER, 'node_modules/.package-lock.json'))) return true
  onProgress('nothing yet: fetching the packages of peers')
  const asked = ['ci', '--ignore-scripts', '--prefix', FOLDER]
  return promisify(execFile)('npm', asked, { shell: process.platform === 'win32' }).then(
    () => true,
    () => false,
  )
}
