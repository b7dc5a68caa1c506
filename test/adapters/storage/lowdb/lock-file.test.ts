import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { aFolder } from '../../../builders/a-folder.ts'
import { aTurn } from '../../../builders/a-turn.ts'
import { aLowdbStore } from './a-lowdb-store.ts'

const HELD = /^Another process uses this data folder \(lock file .*lock\)\. End it first/
const HOLDER = fileURLToPath(new URL('lock-holder.ts', import.meta.url))

/** Another process that wants the folder, and its first words. */
async function another(folder: string) {
  const child = spawn(process.execPath, [HOLDER, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  onTestFinished(() => void child.kill('SIGKILL'))
  const [words] = await once(child.stdout.setEncoding('utf8'), 'data')
  return {
    words: String(words).trim(),
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** A folder with a lock that says who holds it. */
function aLockedFolder(holder: unknown): { folder: string; lock: string } {
  const folder = aFolder()
  const lock = join(folder, 'lock')
  writeFileSync(lock, typeof holder === 'string' ? holder : JSON.stringify(holder))
  return { folder, lock }
}

const opens = (folder: string) => expect(aLowdbStore({ folder })).resolves.toBeDefined()
const isRefused = (folder: string) => expect(aLowdbStore({ folder })).rejects.toThrow(HELD)

describe('a data folder in use', { timeout: 120_000 }, () => {
  it('is refused to a second store, and the first goes on', async () => {
    const { store, folder } = await aLowdbStore()
    await isRefused(folder)
    expect((await store.transact('one', aTurn('Hallo'))).version).toBe(1)
  })

  it('is refused while another process has it, and free once that was killed', async () => {
    const folder = aFolder()
    const holder = await another(folder)
    expect(holder.words).toBe('open')
    await isRefused(folder)
    await holder.kill()
    const { store } = await aLowdbStore({ folder })
    expect(await store.read('one')).toMatchObject({ version: 1, log: [{ text: 'Kept' }] })
  })

  it('is refused while a process on another machine gives signs of life', async () => {
    const { folder, lock } = aLockedFolder({ pid: 1, host: 'elsewhere', started: '1' })
    await isRefused(folder)
    const longAgo = new Date(Date.now() - 60_000)
    utimesSync(lock, longAgo, longAgo)
    await opens(folder)
  })
})

describe('a lock left behind', { timeout: 120_000 }, () => {
  it('is taken over when its process is gone, though another has its number', async () => {
    const { folder } = aLockedFolder({ pid: process.pid, host: hostname(), started: '1' })
    await opens(folder)
  })

  it('is taken over when it says nothing', async () => {
    const { folder } = aLockedFolder('')
    await opens(folder)
  })

  it('goes to one of several processes that start at once', async () => {
    const { folder } = aLockedFolder({ pid: process.pid, host: hostname(), started: '1' })
    const all = await Promise.all(Array.from({ length: 4 }, () => another(folder)))
    const [winner, ...losers] = all
      .map(({ words }) => words)
      .sort((one) => (one === 'open' ? -1 : 1))
    expect(winner).toBe('open')
    for (const words of losers) expect(words).toMatch(HELD)
  })
})

describe('a lock taken away', () => {
  it('ends the process that had it, which leaves the lock of the next alone', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    onTestFinished(() => void vi.useRealTimers())
    const { store, folder, broken } = await aLowdbStore()
    vi.advanceTimersByTime(60_000)
    expect(broken).toEqual([])
    rmSync(join(folder, 'lock'))
    vi.advanceTimersByTime(60_000)
    expect(broken.map(String)).toEqual([expect.stringContaining('was taken away')])
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 1, host: 'elsewhere', started: '1' }))
    await store.close()
    await isRefused(folder)
  })
})
