import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { aFolder } from '../builders/a-folder.ts'

const root = join(import.meta.dirname, '../..')

/** Starts the program as `npm start` does; resolves when it is ready or has ended. */
async function start(environment: Record<string, string>) {
  const program = spawn(process.execPath, ['bot/main.ts'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      PORT: '0',
      DATA_DIR: aFolder(),
      ...environment,
    },
  })
  onTestFinished(() => void program.kill('SIGKILL'))
  let said = ''
  const ready = new Promise<void>((resolve) => {
    for (const stream of [program.stdout, program.stderr])
      stream.on('data', (text: Buffer) => {
        said += text
        if (said.includes('is ready')) resolve()
      })
  })
  await Promise.race([ready, once(program, 'close')])
  return { program, said: () => said }
}

async function ending(program: ChildProcess): Promise<number | null> {
  if (program.exitCode === null) await once(program, 'close')
  return program.exitCode
}

describe('the program', () => {
  it('starts without any setting, lets staff in once by the link it prints, and ends on SIGTERM', async () => {
    const { program, said } = await start({})
    await expect.poll(said).toContain('/desk#key=')
    const [, url, key] = /(http:\/\/localhost:\d+)\/desk#key=([\w-]+)/.exec(said()) ?? []
    expect((await fetch(`${url}/health/ready`)).status).toBe(200)
    const enter = () =>
      fetch(`${url}/desk/api/enter`, { method: 'POST', body: JSON.stringify({ key }) })
    const { token } = await (await enter()).json()
    const headers = { Authorization: `Bearer ${token}` }
    const list = await fetch(`${url}/desk/api/enquiries`, { headers })
    expect(await list.json()).toEqual({ rows: [] })
    expect((await enter()).status).toBe(401)
    program.kill('SIGTERM')
    expect(await ending(program)).toBe(0)
  })

  it('says which settings are wrong, and what to do', async () => {
    const { program, said } = await start({ PORT: 'many', SMTP_URL: 'mail' })
    expect(await ending(program)).toBe(1)
    expect(said()).toMatch(/PORT: [\s\S]*SMTP_URL: /)
  })

  it('says what to do when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const { program, said } = await start({ PORT: String(port) })
    expect(await ending(program)).toBe(1)
    expect(said()).toContain(`Port ${port} is in use`)
    expect(said()).not.toContain('    at ')
  })

  it('refuses a data folder that another process uses', async () => {
    const folder = aFolder()
    await start({ DATA_DIR: folder })
    const { program, said } = await start({ DATA_DIR: folder })
    expect(await ending(program)).toBe(1)
    expect(said()).toContain('Another process uses this data folder')
  })

  it('names file and place of a fault in the knowledge', async () => {
    const folder = aFolder()
    cpSync(join(root, 'knowledge/zuid-holland'), folder, { recursive: true })
    writeFileSync(join(folder, 'roles.json'), '[{ "id": "adviser" },\n]')
    const { program, said } = await start({ KNOWLEDGE_DIR: folder })
    expect(await ending(program)).toBe(1)
    expect(said()).toContain('roles.json: line 2')
  })

  it('does not start in production while addresses are examples', async () => {
    const { program, said } = await start({ NODE_ENV: 'production' })
    expect(await ending(program)).toBe(1)
    expect(said()).toContain('partners/tudelft.json: email')
  })
})
