import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it, onTestFinished } from 'vitest'
import { makeLinks } from '../../../../adapters/partners/links.ts'
import { sendByWebhook } from '../../../../adapters/partners/webhooks/send-by-webhook.ts'
import { aDelivery, anEnquiry, aReference } from '../../../builders/an-enquiry.ts'

const ROOT = join(import.meta.dirname, '../../../..')
const TLS = join(ROOT, 'test/builders/tls')
const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`

it('the receiver in the docs takes what is sent, once, and refuses what another signed', async () => {
  const receiver = spawn(process.execPath, [join(ROOT, 'docs/examples/receiver.mjs')], {
    env: {
      WEBHOOK_SECRET: SECRET,
      TLS_CERT: join(TLS, 'receiver.crt'),
      TLS_KEY: join(TLS, 'receiver.key'),
      PORT: '0',
    },
  })
  onTestFinished(async () => {
    receiver.kill()
    await once(receiver, 'exit')
  })
  const lines: string[] = []
  createInterface(receiver.stdout).on('line', (line) => lines.push(line))
  await expect.poll(() => lines.length, { timeout: 20_000 }).toBe(1)
  const port = Number(lines[0]?.split(' ').at(-1))

  const send = (secret: string) =>
    sendByWebhook({
      webhooks: new Map([['tudelft', { url: 'https://receiver.test/', secrets: [secret] }]]),
      links: makeLinks(new Uint8Array(32).fill(7), () => 'https://hub.example'),
      network: {
        resolve: async () => ['93.184.216.34'],
        dial: () => connect({ host: '127.0.0.1', port }),
        trusted: [readFileSync(join(TLS, 'receiver.crt'), 'utf8')],
      },
      now: () => new Date(),
    })(aDelivery({ to: { part: 'partner', id: 'tudelft', by: 'webhook' } }), anEnquiry())

  expect(await send(SECRET)).toEqual({ state: 'delivered' })
  expect(await send(SECRET)).toEqual({ state: 'delivered' })
  const stranger = `whsec_${Buffer.alloc(32, 2).toString('base64')}`
  expect(await send(stranger)).toMatchObject({ state: 'refused', fault: 'HTTP 401' })
  await expect
    .poll(() => lines.slice(1))
    .toEqual([`enquiry.offered ${aReference} open 2026-11-26T09:30:00.000Z`])
})
