import { describe, expect, it } from 'vitest'
import { csv } from '../../../adapters/partners/csv.ts'
import { acceptOffer, declineOffer } from '../../../enquiries/answering.ts'
import { aFiledEnquiry, made } from '../../builders/a-life.ts'
import { aPrivateSite } from '../../builders/a-private-site.ts'
import { referenceNumber } from '../../builders/a-turn.ts'
import { aDelivery, aKnowledge, anEnquiry } from '../../builders/an-enquiry.ts'

const AT = '2026-11-24T09:00:00.000Z'
const filed = (number: number, given = {}) =>
  aFiledEnquiry({
    reference: referenceNumber(number),
    conversation: `conversation-${number}`,
    ...given,
  })

/** TU Delft has three: one open, one accepted, one passed on to TNO. */
async function threeEnquiries() {
  const open = filed(1)
  const { need } = anEnquiry()
  const title = '=HYPERLINK("https://evil.example")'
  const taken = acceptOffer(filed(2, { need: { ...need, title } }), 'tudelft', AT, aKnowledge)
  const refusal = { reason: 'no-capacity' as const }
  const passed = declineOffer(filed(3), 'tudelft', refusal, AT, aKnowledge)
  const enquiries = [open, made(taken).enquiry, made(passed).enquiry]
  const site = await aPrivateSite(enquiries)
  return { ...site, link: await site.overviewLink('tudelft') }
}

describe('a partner’s own page', () => {
  it('lists what is open, overdue and done, with a way to each', async () => {
    const { read, link, clock } = await threeEnquiries()
    const page = await read(link)
    expect(page).toContain('wacht op uw antwoord')
    expect(page).toContain('doorgegeven')
    expect(page).not.toContain('Te laat')
    const [first] = /http:\/\/127[^"]+\/partner\/[^"]+/.exec(page) ?? []
    expect(await read(first ?? '')).toContain('Referentie ZH-')
    clock.now = new Date('2026-11-26T10:00:00.000Z')
    expect(await read(link)).toContain('Te laat')
  })

  it('tells nothing of who asks before it has accepted, nor after it has passed on', async () => {
    const { read, link } = await threeEnquiries()
    const views = JSON.parse(await read(`${link}/enquiries.json`))
    const of = (number: number) =>
      views.find(({ reference }: { reference: string }) => reference === referenceNumber(number))
    expect(of(1)).toMatchObject({ standing: 'open' })
    expect(JSON.stringify(of(1))).not.toMatch(/verhoeven|johanna/i)
    expect(of(2)).toMatchObject({ standing: 'accepted', contact: { name: 'Johanna de Vries' } })
    expect(of(3)).not.toHaveProperty('need')
  })

  it('is handed out as CSV in which no cell is a formula', async () => {
    const { read, link } = await threeEnquiries()
    const text = await read(`${link}/enquiries.csv`)
    const rows = text.trim().split('\r\n')
    expect(rows).toHaveLength(4)
    expect(rows[0]).toContain('"referentie","stand"')
    expect(text).toContain(`"'=HYPERLINK(""https://evil.example"")"`)
  })

  it('of one partner shows nothing of another’s', async () => {
    const { read, overviewLink } = await threeEnquiries()
    const views = JSON.parse(await read(`${await overviewLink('tno')}/enquiries.json`))
    expect(views).toHaveLength(1)
  })
})

describe('asking for the link', () => {
  it('says the same for every address, and mails only a registered one', async () => {
    const { url, store } = await aPrivateSite()
    const ask = async (email: string) => {
      const body = new URLSearchParams({ email })
      return (await fetch(`${url}/overview`, { method: 'POST', body })).text()
    }
    const letters = async () =>
      (await store.dueDeliveries('2026-11-24T09:30:00.000Z', 10)).map(({ letter, to }) => [
        letter,
        to,
      ])
    const stranger = await ask('somebody@else.example')
    expect(await letters()).toEqual([])
    const known = await ask('AI-Intake@tudelft.example')
    await ask('ai-intake@tudelft.example')
    expect(known).toBe(stranger)
    await expect.poll(letters).toEqual([['overview', { part: 'partner', id: 'tudelft' }]])
  })
})

describe('what could not be delivered', () => {
  it('is listed for the hub, and sent again or left', async () => {
    const { store, read, post, undeliveredLink } = await aPrivateSite([anEnquiry()])
    const [one, two] = ['one', 'two'].map((id) => aDelivery({ id, state: 'failed', fault: 'EDNS' }))
    if (!one || !two) throw new Error('there are two')
    await store.transact(one.conversation, () => ({ deliveries: [one, two] }))
    const link = await undeliveredLink()
    expect(await read(link)).toContain('De server was niet te bereiken (EDNS)')
    const { conversation } = one
    await post(link, 'send-again', { id: 'one', conversation })
    await post(link, 'leave', { id: 'two', conversation })
    const { deliveries } = await store.read(conversation)
    expect(deliveries).toMatchObject([
      { id: 'one', state: 'pending', attempts: 0, createdAt: '2026-11-24T09:30:00.000Z' },
      { id: 'two', state: 'cancelled' },
    ])
    expect(await read(link)).toContain('Alles is afgeleverd')
  })

  it('is said in English too, and stays so after a decision', async () => {
    const { store, read, post, undeliveredLink } = await aPrivateSite([anEnquiry()])
    const failed = aDelivery({ state: 'failed', fault: 'EBOUNCE 5.1.1' })
    await store.transact(failed.conversation, () => ({ deliveries: [failed] }))
    const link = await undeliveredLink()
    const page = await read(`${link}?language=en`)
    expect(page).toContain('Offer, to TU Delft')
    expect(page).toContain('The address does not exist or is not right (5.1.1)')
    expect(page).toContain('/send-again?language=en"')
    const { id, conversation } = failed
    const answer = await post(link, 'leave?language=en', { id, conversation })
    expect(answer.headers.get('location')).toMatch(/\?language=en$/)
  })

  it.each([
    ['nl', 'In de laatste ochtendmail staat een nieuwe'],
    ['en', 'The latest morning mail has a new one'],
  ])('tells in %s where to find a link that works', async (language, words) => {
    const { url } = await aPrivateSite()
    const answer = await fetch(`${url}/undelivered/old?language=${language}`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain(words)
  })
})

describe('a cell of CSV', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+31612345678', `"'+31612345678"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    [' =1', `"' =1"`],
    ['zegt "ja", en\nmeer', `"zegt ""ja"", en\nmeer"`],
    [undefined, '""'],
  ])('%j is %j', (value, cell) => {
    expect(csv([[value]])).toBe(`\uFEFF${cell}\r\n`)
  })
})
