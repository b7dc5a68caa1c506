import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { aFolder } from '../../builders/a-folder.ts'

function run(environment: Record<string, string>, ...options: string[]) {
  return spawnSync(process.execPath, ['bot/commands/teams-package.ts', ...options], {
    cwd: join(import.meta.dirname, '../../..'),
    env: { PATH: process.env.PATH, ...environment },
    encoding: 'utf8',
  })
}

it('teams:package writes the app from the settings, and says all that is missing', () => {
  const DATA_DIR = aFolder()
  const bare = run({ DATA_DIR })
  expect(bare.stderr.split('\n').map((line) => line.split(':')[0])).toEqual([
    'MICROSOFT_APP_ID',
    'BASE_URL',
    '',
  ])
  expect(bare.status).toBe(1)

  const MICROSOFT_APP_ID = '0f1e2d3c-4b5a-4697-8899-aabbccddeeff'
  const BASE_URL = 'https://intake.hub.example'
  const full = run({ DATA_DIR, MICROSOFT_APP_ID, BASE_URL }, '--version', '1.2.3')
  expect(full.status, full.stderr).toBe(0)
  const zip = unzipSync(readFileSync(join(DATA_DIR, 'teams-app.zip')))
  expect(JSON.parse(String(Buffer.from(zip['manifest.json'] ?? [])))).toMatchObject({
    id: MICROSOFT_APP_ID,
    version: '1.2.3',
  })
})
