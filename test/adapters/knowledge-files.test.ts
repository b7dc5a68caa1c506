import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadKnowledge, parseFiles, readFiles } from '../../adapters/knowledge-files.ts'

const shipped = join(import.meta.dirname, '../../knowledge/zuid-holland')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knowledge-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file)
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}

describe('the files of a knowledge folder', () => {
  it('gives the JSON of the folder and its partners by their path in it', () => {
    mkdirSync(join(folder, 'partners'))
    writeFileSync(join(folder, 'hub.json'), '{"name": "Hub"}')
    writeFileSync(join(folder, 'partners', 'tno.json'), '{"id": "tno"}')
    writeFileSync(join(folder, 'README.md'), 'not data')
    expect(parseFiles(readFiles(folder))).toEqual(
      new Map([
        ['hub.json', { name: 'Hub' }],
        ['partners/tno.json', { id: 'tno' }],
      ]),
    )
  })

  it('takes a file that an editor saved with a byte order mark', () => {
    writeFileSync(join(folder, 'hub.json'), '\uFEFF{"name": "Hub"}')
    expect(parseFiles(readFiles(folder)).get('hub.json')).toEqual({ name: 'Hub' })
  })

  it('names file, line and remedy of every file that is not JSON', () => {
    mkdirSync(join(folder, 'partners'))
    writeFileSync(join(folder, 'hub.json'), '{\n  "name": "Hub",\n  "email": hub\n}\n')
    writeFileSync(join(folder, 'partners', 'tno.json'), '{\n  "id": "tno"\n  "tier": "unit"\n}\n')
    const remedy =
      'is not valid JSON. Look there, and at the end of the line above, for a missing or extra comma, quote or bracket.'
    expect(() => parseFiles(readFiles(folder))).toThrow(
      `hub.json: line 3: ${remedy}\npartners/tno.json: line 3: ${remedy}`,
    )
  })

  it('says so when the folder is not there', () => {
    const nowhere = join(folder, 'nowhere')
    expect(() => parseFiles(readFiles(nowhere))).toThrow(
      `${nowhere}: whole folder: has no JSON files. Check the path of the knowledge folder.`,
    )
  })
})

describe('loadKnowledge', () => {
  it('loads the shipped folder', () => {
    const { hub, partners } = loadKnowledge(shipped)
    expect(hub.name.nl).toBe('AI-hub Zuid-Holland')
    expect(partners).toHaveLength(50)
  })

  it('gives one version to a folder and its copy, and another after an edit', () => {
    cpSync(shipped, folder, { recursive: true })
    const before = loadKnowledge(folder).version
    expect(before).toBe(loadKnowledge(shipped).version)
    edit('partners/tno.json', '"TNO"', '"TNO Nederland"')
    expect(loadKnowledge(folder).version).not.toBe(before)
  })

  it('names file and path of each fault that an edit brings in', () => {
    cpSync(shipped, folder, { recursive: true })
    edit('partners/tno.json', '"testing-facility"', '"test-facility"')
    edit('hub.json', /"en": "South Holland"/, '"en": ""')
    expect(() => loadKnowledge(folder)).toThrow(
      /^hub\.json: region\.en: is empty\. .*\npartners\/tno\.json: roles\[1\]: .*"test-facility"/,
    )
  })
})
