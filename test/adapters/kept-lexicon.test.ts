import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { keptLexicon } from '../../adapters/kept-lexicon.ts'
import { indexesOf } from '../../knowledge/indexes.ts'
import { aKnowledge as knowledge } from '../builders/an-enquiry.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

const kept = () => readdirSync(folder)

it('gives at the next start what it would make, and makes it anew when a byte of it changed', () => {
  const indexes = indexesOf(knowledge)
  keptLexicon(knowledge, folder)
  const read = keptLexicon(knowledge, folder)
  expect(read).toMatchObject(indexes)
  expect(read.knowledge).toBe(knowledge)

  const file = join(folder, ...kept())
  const whole = readFileSync(file)
  const middle = Math.floor(whole.length / 2)
  const damaged = whole.with(middle, (whole[middle] ?? 0) ^ 1)
  writeFileSync(file, damaged)
  expect(keptLexicon(knowledge, folder)).toMatchObject(indexes)
  expect(readFileSync(file).equals(damaged)).toBe(false)
})

it('makes anew what the knowledge changed, and keeps no more than four of them', () => {
  for (const name of ['a', 'b', 'c', 'd']) writeFileSync(join(folder, name), name)
  const [one, ...others] = knowledge.partners
  if (!one) throw new Error('There is no partner.')
  const partners = [{ ...one, aliases: ['Zonnebloemlab'] }, ...others]
  const lexicon = keptLexicon({ ...knowledge, partners, version: 'another' }, folder)
  expect(lexicon.names.has('=zonnebloemlab')).toBe(true)
  expect(kept()).toHaveLength(4)
})

it('does without where nothing can be kept', () => {
  const file = join(folder, 'no-folder')
  writeFileSync(file, '')
  expect(keptLexicon(knowledge, file).names.size).toBeGreaterThan(0)
})
