import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { keptKnowledge } from '../../adapters/kept-knowledge.ts'
import { appPackage } from '../../adapters/teams/package/app-package.ts'
import { readSettings, type Settings, SettingsFault } from '../settings.ts'

const USAGE = `npm run teams:package -- [--version 1.0.0] [--out FILE]

Writes the app for Teams, made from the settings, as a zip that is uploaded in the admin center.
  --version  of the app in Teams; a higher one for each upload (1.0.0)
  --out      the file to write (teams-app.zip in DATA_DIR)

What is set where is told in docs/teams.md.`

const ROOT = join(import.meta.dirname, '../..')

function writePackage(settings: Settings): string {
  const { values } = parseArgs({
    options: {
      version: { type: 'string', default: '1.0.0' },
      out: { type: 'string', default: join(settings.dataDir, 'teams-app.zip') },
    },
  })
  const { version, out } = values
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new TypeError(`"${version}" is not like 1.0.0`)
  const { hub } = keptKnowledge(resolve(ROOT, settings.knowledgeDir))
  const zip = appPackage({ ...addressed(settings), version, hub })
  mkdirSync(join(out, '..'), { recursive: true })
  writeFileSync(out, zip)
  return out
}

/** What an app in Teams cannot do without. @throws SettingsFault that names all that is missing. */
function addressed({ teams, baseUrl }: Settings): { appId: string; baseUrl: string } {
  const { appId } = teams
  const isPublic = baseUrl?.startsWith('https://')
  if (appId && baseUrl && isPublic) return { appId, baseUrl }
  const missing = [
    appId ? [] : 'MICROSOFT_APP_ID: set it to the id of the app registration in Entra',
    isPublic ? [] : 'BASE_URL: set it to the https address that Teams reaches this server at',
  ]
  throw new SettingsFault(missing.flat().join('\n'))
}

try {
  console.log(`Written: ${writePackage(readSettings(process.env))}`)
} catch (fault) {
  const isUse = fault instanceof TypeError
  const text = fault instanceof Error ? fault.message : String(fault)
  console.error(isUse ? `${text}\n\n${USAGE}` : text)
  process.exitCode = 1
}
