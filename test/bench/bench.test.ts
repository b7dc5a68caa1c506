import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { SERVERS, type ServerProcess, startServer } from '../../bench/server-process.ts'
import { setupsOf } from '../../bench/setups.ts'
import { tableOf } from '../../bench/table.ts'
import { openVisitor } from '../../bench/visitor.ts'
import { NEEDS, visitorWords } from '../../bench/visitor-words.ts'

const run = promisify(execFile)
const command = fileURLToPath(new URL('../../bench/bench.ts', import.meta.url))
const Figure = z.number().positive()
const Printed = z.object({
  node: z.string(),
  found: z.record(
    z.string(),
    z.array(
      z.object({
        what: z.string(),
        unit: z.enum(['/s', 'ms', 'MB', 'share']),
        peer: Figure.optional(),
        ours: z.number().nonnegative().optional(),
        ratio: Figure.optional(),
        budget: z.string().optional(),
      }),
    ),
  ),
})

describe('npm run bench', () => {
  it('measures what it is asked for, of both servers in the same run', {
    timeout: 120_000,
  }, async () => {
    const short = ['--seconds', '0.3', '--rounds', '1', '--conversations', '1']
    const asked = ['--json', '--only', 'turns', '--engine', 'lowdb', ...short]
    const { stdout, stderr } = await run(process.execPath, [command, ...asked])
    const { found } = Printed.parse(JSON.parse(stdout))
    expect(found.lowdb).toContainEqual({
      what: 'turns, conversations: 1',
      unit: '/s',
      peer: expect.any(Number),
      ours: expect.any(Number),
      ratio: expect.any(Number),
    })
    expect(stderr).toContain('measuring turns a second, conversations: 1')
  })

  it('explains itself when it is asked for something else', async () => {
    const asked = run(process.execPath, [command, '--only', 'colour'])
    await expect(asked).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--only'),
    })
  })
})

describe('the set-ups', () => {
  it('are lowdb with one process, PostgreSQL with one and more, and what is the same with both', () => {
    const setups = setupsOf(['lowdb', 'postgres'], [1, 2])
    expect(setups.map(({ name, measures }) => [name, measures])).toEqual([
      ['lowdb', ['processes', 'engine']],
      ['PostgreSQL', ['processes', 'engine']],
      ['PostgreSQL, processes: 2', ['processes']],
      ['whatever the engine', ['neither']],
    ])
  })
})

describe('our server', () => {
  it('is measured as `npm start` runs it', () => {
    const { scripts } = z
      .object({ scripts: z.object({ start: z.string() }) })
      .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')))
    const [, ...started] = scripts.start.split(' ')
    expect(started.filter((argument) => !argument.startsWith('--env-file'))).toEqual(SERVERS.ours)
  })
})

describe('the table', () => {
  it('shows every row in columns that line up, and leaves out what there is none of', () => {
    const rows = [
      { what: 'turns', unit: '/s', peer: 1234.5, ours: 1100, ratio: 0.891, budget: 'at least 0.8' },
      { what: 'memory at rest', unit: 'MB', ours: 9.8765 },
    ]
    expect(tableOf(rows)).toBe(
      [
        '| measured       | unit | peer | ours | ratio | budget       |',
        '| -------------- | ---- | ---- | ---- | ----- | ------------ |',
        '| turns          | /s   | 1235 | 1100 | 0.89  | at least 0.8 |',
        '| memory at rest | MB   |      | 9.88 |       |              |',
      ].join('\n'),
    )
  })
})

describe('what the visitors of the load say', () => {
  let server: ServerProcess
  beforeAll(async () => {
    server = await startServer('ours')
  })
  afterAll(() => server.stop())

  // Every other one speaks English, and each begins with another need.
  const visitors = Array.from({ length: NEEDS.nl.length + NEEDS.en.length }, (_, number) => number)
  it.each(visitors)('files an enquiry, and then another (visitor %i)', async (number) => {
    const visitor = await openVisitor(server.site)
    const references = new Set<string>()
    const words = visitorWords(number)
    for (let said = 0; said < 15; said++) {
      const { reply } = await visitor.say(words.next().value)
      for (const reference of reply.match(/ZH-[0-9A-Z]{4}-[0-9A-Z]{4}/g) ?? [])
        references.add(reference)
    }
    visitor.close()
    expect(references.size).toBe(2)
  })
})
