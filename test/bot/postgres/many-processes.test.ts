import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { aClient } from '../../builders/a-client.ts'
import { aDatabase } from '../../builders/a-database.ts'
import { aGate } from '../../builders/a-gate.ts'
import { aProcess, type Process } from '../../builders/a-process.ts'
import { anOfficialClient } from '../../builders/an-official-client.ts'

const SIGNING_KEY = 'the same key for every process of this hub'

describe('a hub of two processes on one database', () => {
  let start: () => Promise<Process>
  let processes: Process[]
  let sites: string[]
  beforeAll(async () => {
    const environment = { DATABASE_URL: await aDatabase(), SIGNING_KEY }
    start = () => aProcess(environment)
    processes = await Promise.all([start(), start()])
    sites = await Promise.all(processes.map(async (one) => siteAt(await one.port())))
  })
  afterAll(() => processes.forEach((one) => void one.kill()))

  it('answers a message on a socket at the other', async () => {
    const [here = '', there = ''] = sites
    const opened = await aClient(here).begin()
    const visitor = anOfficialClient(here, opened)
    onTestFinished(() => visitor.end())
    await visitor.hears('assistent')
    const posted = await aClient(there).post(opened, 'Wij willen lasfouten herkennen', 'one')
    const again = await aClient(here).post(opened, 'Wij willen lasfouten herkennen', 'one')
    expect(again.json.id).toBe(posted.json.id)
    const kept = await aClient(here).heard(opened)
    await visitor.hears(/./, kept.length - 1)
    expect(visitor.texts()).toEqual(kept.map(({ text }) => text))
  })

  it('keeps every one of many messages that come to both at once', async () => {
    const clients = sites.map(aClient)
    const opened = await aClient(sites[0] ?? '').begin()
    const texts = Array.from({ length: 100 }, (_, number) => `Bericht ${number}`)
    const posting = texts.map((text, at) => clients[at % 2]?.post(opened, text, text))
    const answers = await Promise.all(posting)
    expect(answers.map((answer) => answer?.status)).toEqual(texts.map(() => 200))
    const kept = await aClient(sites[1] ?? '').heard(opened)
    const said = kept.flatMap(({ text, from }) => (from?.role === 'user' ? text : []))
    expect(said.toSorted()).toEqual(texts.toSorted())
    expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length)
  })

  it('replaces one by another, and its visitor notices nothing', { timeout: 60_000 }, async () => {
    // A balancer that sends each connection to another process than the one before.
    const gate = await aGate(...sites.map(portOf))
    const visitor = anOfficialClient(siteAt(gate.port), await aClient(siteAt(gate.port)).token())
    onTestFinished(async () => {
      visitor.end()
      await gate.close()
    })
    const said: string[] = []
    const say = async () => {
      const text = `Bericht ${said.length}`
      said.push(text)
      await visitor.say(text, text)
    }
    await visitor.hears('assistent')
    await say()
    const [old, kept = ''] = [processes[0], sites[1]]
    const fresh = await start()
    processes.push(fresh)
    const freshPort = await fresh.port()
    gate.leadTo(portOf(kept), freshPort)
    const ended = old?.end()
    for (let more = 0; more < 5; more++) await say()
    expect(await ended).toBe(0)
    await say()
    await visitor.hears(said.at(-1) ?? 'nothing')
    const own = visitor.heard.filter(({ channelData }) => channelData?.clientActivityID)
    expect(own.map(({ text }) => text)).toEqual(said)
    expect(new Set(visitor.heard.map(({ id }) => id)).size).toBe(visitor.heard.length)
  })
})

function siteAt(port: number): string {
  return `http://127.0.0.1:${port}`
}

function portOf(site: string): number {
  return Number(new URL(site).port)
}
