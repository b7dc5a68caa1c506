import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const command = join(root, 'bot/commands/knowledge.ts')
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'keeping-'))
  cpSync(join(root, 'knowledge/zuid-holland'), folder, { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

function edit(file: string, from: RegExp, to: string): void {
  const path = join(folder, file)
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}

describe('the knowledge command', () => {
  it('checks a folder, says what each fault is and ends with 1', () => {
    edit('partners/tno.json', /"reviewBy": "[^"]*"/, '"reviewBy": "2026-01-31"')
    const { status, stdout } = run('check', '--folder', folder, '--today', '2026-02-01')
    expect(status).toBe(1)
    expect(stdout).toContain('Partners that no request reaches: nothing found.')
    expect(stdout).toMatch(/^ {2}fault {2}partners\/tno\.json: reviewBy: was 2026-01-31\. Let /m)
    expect(stdout).toMatch(/^\d+ faults?, \d+ notes?\.$/m)
  })

  it('names the file of a card that cannot be read', () => {
    edit('partners/tno.json', /"tier": "[^"]*"/, '"tier": "friend"')
    const { status, stderr } = run('check', '--folder', folder)
    expect(status).toBe(1)
    expect(stderr).toContain('partners/tno.json: tier: is not a known choice.')
  })

  it('says why a partner is not the first, and what would change that', () => {
    const { status, stdout } = run('why-not', 'ortec', 'Onze kranen in de haven vallen vaak uit')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Read as: [a-z-]+; port-maritime/m)
    expect(stdout).toMatch(/^First is [a-z-]+\.$/m)
    expect(stdout).toMatch(/^ortec is number \d+ of \d+\.$/m)
    expect(stdout).toMatch(/^ {2}score +\+\d\.\d{3} +\+\d\.\d{3} +-\d\.\d{3}$/m)
  })

  it('takes area and need from who asks, and answers in JSON', () => {
    const { stdout } = run(
      'why-not',
      'ortec',
      'Hulp met planning',
      '--area',
      'health-care',
      '--need',
      'technology-supplier',
      '--json',
    )
    expect(JSON.parse(stdout)).toMatchObject({
      partner: 'ortec',
      request: { focusAreas: ['health-care'], needType: 'technology-supplier' },
    })
  })

  it.each([
    [[], 'Say "check", or "why-not"'],
    [['why-not', 'tno'], 'a text between quotes'],
    [['why-not', 'nobody', 'AI'], 'There is no partner "nobody"'],
    [['check', '--today', '1 juni'], '"1 juni" is no day'],
  ])('refuses %j with the usage', (args, fault) => {
    const { status, stdout, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(fault)
    expect(stderr).toContain('Usage: npm run knowledge')
  })
})
