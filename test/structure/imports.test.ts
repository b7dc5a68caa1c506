import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** What the files of each folder may import, besides their own folder. `bot/` has its entry points. */
const MAY_IMPORT: Record<string, string[]> = {
  knowledge: [],
  enquiries: ['knowledge'],
  dialogs: ['enquiries', 'knowledge'],
  bot: ['dialogs', 'enquiries', 'knowledge'],
  adapters: ['bot', 'dialogs', 'enquiries', 'knowledge'],
  web: ['dialogs', 'enquiries', 'knowledge'],
}
const PURE = ['knowledge', 'enquiries', 'dialogs']
/** These start programs: they wire, and so may import everything. */
const ENTRY_POINTS = /^bot\/(main|start|serve)\.ts$|^bot\/(commands|wiring)\//
const PACKAGES_OF_PURE_FOLDERS = /^(zod(\/mini)?|luxon|natural\/.+|libphonenumber-js(\/.+)?)$/

type SourceFile = { path: string; text: string; imports: string[] }

function sourcesIn(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('dist'))
    .map((name) => {
      const path = join(folder, name)
      const text = readFileSync(join(root, path), 'utf8')
      const found = text.matchAll(
        /^(?:import|export)\b[^'"]*?from ['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
      )
      const bare = text.matchAll(/^import ['"]([^'"]+)['"]/gm)
      const imports = [...found, ...bare].map((match) => match[1] ?? match[2] ?? '')
      return { path, text, imports }
    })
}

function folderOf(importing: string, imported: string): string {
  return relative(root, join(root, dirname(importing), imported)).split('/')[0] ?? ''
}

describe.each(Object.keys(MAY_IMPORT))('the folder %s', (folder) => {
  const files = sourcesIn(folder).filter(({ path }) => !ENTRY_POINTS.test(path))

  it('imports only from the folders below it', () => {
    const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])]
    const upwards = files.flatMap(({ path, imports }) =>
      imports
        .filter((one) => one.startsWith('.') && !allowed.includes(folderOf(path, one)))
        .map((one) => `${path} imports ${one}`),
    )
    expect(files.length).toBeGreaterThan(5)
    expect(upwards).toEqual([])
  })
})

describe.each(PURE)('the folder %s', (folder) => {
  it('does no I/O, reads no clock and draws no chance', () => {
    const impure = sourcesIn(folder).flatMap(({ path, text, imports }) => [
      ...imports
        .filter((one) => !one.startsWith('.') && !PACKAGES_OF_PURE_FOLDERS.test(one))
        .map((one) => `${path} imports ${one}`),
      ...[
        ...text.matchAll(
          /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bDateTime\.now\(|\bfetch\(/g,
        ),
      ].map(([use]) => `${path} uses ${use}`),
    ])
    expect(impure).toEqual([])
  })
})

describe('the environment', () => {
  it('is known to the start of a program only', () => {
    const readers = Object.keys(MAY_IMPORT)
      .flatMap(sourcesIn)
      .filter(({ text }) => /\bprocess\.env\b/.test(text))
      .map(({ path }) => path)
    expect(readers.sort()).toEqual([
      'bot/commands/storage.ts',
      'bot/commands/teams-package.ts',
      'bot/main.ts',
    ])
  })
})

describe('botbuilder', () => {
  it('is known to bot and adapters only', () => {
    const users = ['knowledge', 'enquiries', 'dialogs', 'web']
      .flatMap(sourcesIn)
      .filter(({ imports }) => imports.includes('botbuilder'))
      .map(({ path }) => path)
    expect(users).toEqual([])
  })
})
