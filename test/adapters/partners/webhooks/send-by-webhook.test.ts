import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { makeLinks } from '../../../../adapters/partners/links.ts'
import type { Network } from '../../../../adapters/partners/webhooks/post-safely.ts'
import { sendByWebhook } from '../../../../adapters/partners/webhooks/send-by-webhook.ts'
import type { Enquiry } from '../../../../enquiries/enquiry.ts'
import { aReceiver } from '../../../builders/a-receiver.ts'
import {
  aDelivery,
  anAcceptedEnquiry,
  anEnquiry,
  aReference,
} from '../../../builders/an-enquiry.ts'

const NOW = new Date()
const [NEW, OLD] = [1, 2].map((byte) => `whsec_${Buffer.alloc(32, byte).toString('base64')}`)
const TO = { part: 'partner', id: 'tudelft', by: 'webhook' } as const
const DELIVERY = aDelivery({ id: `${aReference}.1.offer.tudelft.webhook`, to: TO })

function sender(network: Network, url = 'https://receiver.test/hub') {
  const secrets = [NEW ?? '', OLD ?? '']
  const send = sendByWebhook({
    webhooks: new Map([['tudelft', { url, secrets }]]),
    links: makeLinks(new Uint8Array(32).fill(7), () => 'https://hub.example'),
    network,
    now: () => NOW,
  })
  return (enquiry: Enquiry = anEnquiry()) => send(DELIVERY, enquiry)
}

describe('a webhook', () => {
  it('is what the official library takes, by the new secret and by the old one', async () => {
    const { posts, network } = await aReceiver(() => ({ status: 204 }))
    expect(await sender(network)()).toEqual({ state: 'delivered' })
    const [post] = posts
    const headers = Object.fromEntries(
      Object.entries(post?.headers ?? {}).map(([name, value]) => [name, String(value)]),
    )
    for (const secret of [NEW, OLD])
      expect(new Webhook(secret ?? '').verify(post?.body ?? '', headers)).toMatchObject({
        type: 'enquiry.offered',
        data: { reference: aReference, standing: 'open' },
      })
    const stranger = `whsec_${Buffer.alloc(32, 9).toString('base64')}`
    expect(() => new Webhook(stranger).verify(post?.body ?? '', headers)).toThrow()
    expect(headers['webhook-id']).toBe(`${aReference}_1_offer_tudelft_webhook`)
  })

  it('tells who asks only once the partner has accepted', async () => {
    const { posts, network } = await aReceiver(() => ({ status: 200 }))
    await sender(network)()
    await sender(network)(anAcceptedEnquiry())
    expect(posts[0]?.body).not.toMatch(/verhoeven|johanna|06-?12345678/i)
    expect(posts[1]?.body).toContain('Johanna de Vries')
  })

  it.each([
    [500, false],
    [404, false],
    [302, false],
    [410, true],
  ])('answered with %s is refused', async (status, permanent) => {
    const headers = { Location: 'https://receiver.test/elsewhere' }
    const { posts, network } = await aReceiver(() => ({ status, headers }))
    expect(await sender(network)()).toEqual({
      ...{ state: 'refused', fault: `HTTP ${status}`, permanent },
    })
    expect(posts).toHaveLength(1)
  })

  it('connects to the address that was checked, asked for once', async () => {
    const { network, dialled } = await aReceiver(() => ({ status: 200 }))
    const answers = [['93.184.216.34'], ['127.0.0.1']]
    await sender({ ...network, resolve: async () => answers.shift() ?? [] })()
    expect(dialled).toEqual(['93.184.216.34'])
    expect(answers).toEqual([['127.0.0.1']])
  })

  it('trusts only a certificate of the name it posts to', async () => {
    const { posts, network } = await aReceiver(() => ({ status: 200 }))
    const other = await sender(network, 'https://somebody.example/hub')()
    expect(other).toMatchObject({ state: 'refused', fault: 'ERR_TLS_CERT_ALTNAME_INVALID' })
    const { trusted: _own, ...internet } = network
    expect(await sender(internet)()).toMatchObject({ state: 'refused', permanent: false })
    expect(posts).toEqual([])
  })
})

describe('an address that is not public is never connected to', () => {
  const PRIVATE = [
    ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1'],
    ...['0.0.0.0', '255.255.255.255', '224.0.0.1', '::1', '::', 'fe80::1', 'fc00::1'],
    ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::'],
  ]

  it.each(PRIVATE)('%s, when a name leads there', async (address) => {
    const { network, dialled } = await aReceiver(() => ({ status: 200 }))
    const resolve = async () => ['93.184.216.34', address]
    const sent = await sender({ ...network, resolve })()
    expect(sent).toMatchObject({ state: 'refused', fault: 'EADDRESS' })
    expect(dialled).toEqual([])
  })

  it.each(['127.0.0.1', '[::1]', '[::ffff:7f00:1]', '2130706433', '0x7f.1', '169.254.169.254'])(
    'https://%s itself',
    async (host) => {
      const { network, dialled } = await aReceiver(() => ({ status: 200 }))
      const sent = await sender(network, `https://${host}/hub`)()
      expect(sent).toMatchObject({ state: 'refused', fault: 'EADDRESS' })
      expect(dialled).toEqual([])
    },
  )

  it('nor a name that leads nowhere', async () => {
    const { network } = await aReceiver(() => ({ status: 200 }))
    const sent = await sender({ ...network, resolve: async () => [] })()
    expect(sent).toMatchObject({ state: 'refused', fault: 'EADDRESS' })
  })
})
