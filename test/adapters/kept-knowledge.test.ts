import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { keptKnowledge, keptLexicon } from '../../adapters/kept-knowledge.ts'
import { loadKnowledge } from '../../adapters/knowledge-files.ts'
import { type Indexes, indexesOf } from '../../knowledge/indexes.ts'
import type { Lexicon } from '../../knowledge/lexicon.ts'
import { hasWord } from '../../knowledge/reading/word-table.ts'
import { aKnowledge as knowledge } from '../builders/an-enquiry.ts'

const shipped = join(import.meta.dirname, '../../knowledge/zuid-holland')

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

const kept = () => readdirSync(folder)

it('gives the knowledge in a folder as it was read, until a byte of it changes', () => {
  const from = join(folder, 'hub')
  const keeping = join(folder, 'kept')
  cpSync(shipped, from, { recursive: true })
  const first = keptKnowledge(from, keeping)
  expect(first).toEqual(loadKnowledge(from))
  expect(keptKnowledge(from, keeping)).toEqual(first)
  expect(readdirSync(keeping)).toHaveLength(1)

  const hub = join(from, 'hub.json')
  writeFileSync(hub, readFileSync(hub, 'utf8').replace('"region"', '"regoin"'))
  expect(() => keptKnowledge(from, keeping)).toThrow('hub.json: region: is missing')
})

function hasIndexes(lexicon: Lexicon, indexes: Indexes): boolean {
  const parts = new Map(Object.entries(lexicon))
  return Object.entries(indexes).every(([name, part]) => isDeepStrictEqual(parts.get(name), part))
}

it('gives at the next start what it would make, and makes it anew when a byte of it changed', () => {
  const indexes = indexesOf(knowledge)
  keptLexicon(knowledge, folder)
  const read = keptLexicon(knowledge, folder)
  expect(hasIndexes(read, indexes)).toBe(true)
  expect(read.knowledge).toBe(knowledge)

  const file = join(folder, ...kept())
  const whole = readFileSync(file)
  const middle = Math.floor(whole.length / 2)
  const damaged = whole.with(middle, (whole[middle] ?? 0) ^ 1)
  writeFileSync(file, damaged)
  expect(hasIndexes(keptLexicon(knowledge, folder), indexes)).toBe(true)
  expect(readFileSync(file).equals(damaged)).toBe(false)
})

it('makes anew what the knowledge changed, and keeps no more than eight', () => {
  for (const name of 'abcdefgh') writeFileSync(join(folder, name), name)
  const [one, ...others] = knowledge.partners
  if (!one) throw new Error('There is no partner.')
  const partners = [{ ...one, aliases: ['Zonnebloemlab'] }, ...others]
  const lexicon = keptLexicon({ ...knowledge, partners, version: 'another' }, folder)
  expect(hasWord(lexicon.names, '=zonnebloemlab')).toBe(true)
  expect(kept()).toHaveLength(8)
})

it('does without where nothing can be kept', () => {
  const file = join(folder, 'no-folder')
  writeFileSync(file, '')
  expect(hasWord(keptLexicon(knowledge, file).names, '=tno')).toBe(true)
})
