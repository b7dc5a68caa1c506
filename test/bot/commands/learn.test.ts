import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TermModel } from '../../../knowledge/term-model.ts'

const root = join(import.meta.dirname, '../../..')
const texts = mkdtempSync(join(tmpdir(), 'learn-texts-'))
const folder = mkdtempSync(join(tmpdir(), 'learn-knowledge-'))

const writeLines = (file: string, rows: readonly unknown[]): void =>
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'))

const learn = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'bot/commands/learn.ts'), ...args], { encoding: 'utf8' })

/** Projects that do not exist, two an institute, so that one can be kept back. */
const projects = [
  ['tu-delft', 'Morphing wings', 'Lightweight wing structures that change shape in flight.'],
  ['tu-delft', 'Quiet aircraft', 'Aerodynamics and noise of wing structures in a wind tunnel.'],
  ['erasmus-mc', 'Viruses of birds', 'The genetics of emerging influenza viruses in patients.'],
  ['erasmus-mc', 'Vaccines', 'The immune response of patients to influenza vaccines.'],
].map(([partner, title, objective], at) => ({
  id: `project-${at}`,
  title,
  objective,
  partners: [partner],
}))

/** The public texts and what a hub says of them, as few as there can be; a model of another day. */
function writeSmall(): void {
  cpSync(join(root, 'knowledge/zuid-holland'), folder, { recursive: true })
  const theme = { id: 'theme-0', title: 'Gliders', text: 'Gliders with shape changing wings.' }
  const tender = { id: 'efro-0', title_nl: 'Vleugels', summary_nl: 'Stille vleugels in de wind.' }
  writeLines(join(texts, 'cordis_zh.jsonl'), projects)
  writeLines(join(texts, 'h2020_topics_zh.jsonl'), [
    { id: 'topic-0', topicTitle: 'Influenza in travellers', partners: ['erasmus-mc'] },
  ])
  writeLines(join(texts, 'themes_en.jsonl'), [theme])
  writeLines(join(texts, 'efro_nl.jsonl'), [{ ...tender, partners: ['tu-delft'] }])
  writeLines(join(texts, 'algoritmeregister_nl.jsonl'), [
    { title: 'Griepwijzer', goal: 'Voorspelt drukte door griep.', partner: null },
  ])
  writeLines(join(texts, 'sbi.jsonl'), [{ nl: 'Vliegtuigbouw', en: 'Aircraft building' }])
  writeLines(join(texts, 'lexicon_nl_en.jsonl'), [{ nl: 'vleugel', en: 'wing' }])
  writeLines(join(folder, 'research/judgements.jsonl'), [
    { id: 'theme-0', likely: { tudelft: 0.9, tno: 0.1 } },
  ])
  writeFileSync(join(folder, 'term-model.json'), '{}')
  writeFileSync(
    join(folder, 'research/subjects.json'),
    JSON.stringify({
      tudelft: { nl: ['vliegtuigen'], en: ['aircraft'] },
      erasmusmc: { nl: ['virussen'], en: ['viruses'] },
    }),
  )
  writeLines(join(folder, 'requests.jsonl'), [
    { id: 'funding', text: 'Wij zoeken subsidie voor een proef met drones' },
    { id: 'students', text: 'We look for students to sort our letters' },
  ])
  writeLines(join(folder, 'research/descriptions.jsonl'), [
    { title: 'Ventilators', likely: { erasmusmc: 0.6, lumc: 0.4 } },
  ])
}

const model = (): string => readFileSync(join(folder, 'term-model.json'), 'utf8')

afterAll(() => {
  for (const each of [texts, folder]) rmSync(each, { recursive: true })
})

describe('the learn command on a folder of public texts', () => {
  let said: { status: number | null; stdout: string }
  beforeAll(() => {
    writeSmall()
    said = learn(texts, '--folder', folder, '--requests', join(folder, 'requests.jsonl'))
  })

  it('writes what it learned beside the knowledge, also where the model before cannot be read', () => {
    const { figures, en } = TermModel.parse(JSON.parse(model()))
    expect(figures).toMatchObject({ full: { texts: 4 }, titles: { texts: 1 } })
    expect(Object.keys(en.partners)).toContain('tudelft')
  })

  it('tells how well it does', () => {
    expect(said.status).toBe(0)
    expect(said.stdout).toMatch(/4 descriptions of projects.*\n.*1 titles alone/)
  })

  it('writes down where it came from, and what a language model helped with', () => {
    const { provenance } = TermModel.parse(JSON.parse(model()))
    const helped = provenance.filter(({ source }) => source.includes('language model'))
    expect(helped.map(({ rows }) => rows)).toEqual([1, 1])
    expect(provenance.every(({ licence }) => licence !== '')).toBe(true)
  })

  it('keeps no text', () => {
    expect(model()).not.toMatch(/shape in flight|morphing wings|zoeken subsidie/i)
  })
})

describe('the learn command without anything to learn from', () => {
  it.each([
    [[], 'Give a folder, or files.'],
    [['nowhere'], 'There is no "nowhere".'],
    [['--colour'], '--colour'],
  ])('refuses %j with the usage', (args, fault) => {
    const { status, stderr } = learn(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(fault)
    expect(stderr).toContain('npm run learn -- DIR')
  })
})
