import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const command = join(import.meta.dirname, '../../../bot/commands/evaluate.ts')
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

function fileWith(...lines: unknown[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'evaluate-')), 'requests.jsonl')
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'))
  return file
}

const cobot = {
  id: 'cobot',
  text: 'Cobot uitproberen voor we kopen, voor 1 maart',
  language: 'nl',
  focusAreas: ['technical-industry'],
  needTypes: ['testing-facility'],
  partners: ['robohouse'],
  desiredDate: '2027-03-01',
}
const job = { id: 'job', text: 'I am looking for a job as a developer', inScope: false }

describe('the evaluate command', () => {
  it('gives one JSON object with the shares of what was right', () => {
    const { status, stdout } = run('--json', fileWith(cobot, job))
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      cases: 2,
      partner: { first: 1, acceptable: 1, inThree: 1 },
      area: { first: 1, acceptable: 1 },
      need: { acceptable: 1 },
      scope: { precision: 1, recall: 1 },
      extraction: {
        language: { precision: 1, recall: 1 },
        desiredDate: { precision: 1, recall: 1 },
      },
      asking: { asked: expect.any(Number) },
      milliseconds: { median: expect.any(Number), p99: expect.any(Number) },
      byLanguage: { nl: { cases: 1 }, en: { cases: 1 } },
      misses: [],
    })
  })

  it('chooses from the given partners only', () => {
    const { stdout } = run('--json', '--partners', 'tudelft,tno', fileWith(cobot))
    const { partner, misses } = JSON.parse(stdout)
    expect(partner.inThree).toBe(0)
    expect(misses[0].got.toSorted()).toEqual(['tno', 'tudelft'])
  })

  it('says the figures in a table', () => {
    const { stdout } = run(fileWith(cobot, job))
    expect(stdout).toContain('acceptable')
    expect(stdout).toContain('out of scope: precision 100.0, recall 100.0')
  })

  it.each([
    [[], 'Give one file'],
    [['nowhere.jsonl'], 'nowhere.jsonl'],
    [[fileWith({ id: 'a' })], 'line 1: text'],
    [['--partners', 'nobody', fileWith(cobot)], 'no partner "nobody"'],
    [['--now', 'today', fileWith(cobot)], '"today" is no day'],
    [['--colour', fileWith(cobot)], '--colour'],
  ])('refuses %j with the usage', (args, fault) => {
    const { status, stdout, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(fault)
    expect(stderr).toContain('Usage: npm run evaluate')
  })
})
