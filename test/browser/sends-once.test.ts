import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { aSite } from './a-site.ts'
import { aVisitor } from './a-visitor.ts'

const NEED = 'Wij willen storingen aan onze kranen in de haven van Rotterdam voorspellen.'
const POSTS = '**/activities'

/** A visitor on the opening page, and the keys under which messages are posted. */
async function atTheStart(complaints: RegExp) {
  const site = await aSite()
  const visitor = await aVisitor({ baseURL: site.url, complaints })
  const keys = keysPosted(visitor.page)
  await visitor.opens()
  return { site, visitor, keys, said: visitor.log.locator('.turn.visitor') }
}

it('keeps a message while the server is away, and sends it when that is back', async () => {
  const { site, visitor, said } = await atTheStart(/ERR_CONNECTION|WebSocket/)
  await site.stop()
  const status = visitor.page.locator('.connection')
  await status.filter({ hasText: 'De chat probeert het steeds opnieuw.' }).waitFor()
  await visitor.types(NEED)
  await said.filter({ hasText: 'Wacht op verbinding' }).waitFor()
  await site.restart()
  await visitor.reads('Zo begrijp ik uw vraag. Klopt dat?')
  expect(await said.count()).toBe(1)
  expect(await status.textContent()).toBe('')
})

it('takes a message once whose answer was lost on the way', async () => {
  const { visitor, keys, said } = await atTheStart(/ERR_FAILED/)
  await visitor.page.route(
    POSTS,
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
  await visitor.types(NEED)
  await visitor.reads('Zo begrijp ik uw vraag. Klopt dat?')
  await visitor.presses('Ja, dat klopt')
  await visitor.reads('Namens welke organisatie vraagt u dit?')
  expect(new Set(keys).size).toBe(2)
  expect(await said.filter({ hasText: NEED }).count()).toBe(1)
  expect(await visitor.log.locator('.turn.bot').count()).toBe(3)
})

it('says what was not sent, and sends it again under the same key', async () => {
  const { visitor, keys, said } = await atTheStart(/400 \(Bad Request\)/)
  const error = { error: { code: 'BadArgument', message: 'Not now.' } }
  await visitor.page.route(POSTS, (route) => route.fulfill({ status: 400, json: error }), {
    times: 1,
  })
  await visitor.types(NEED)
  await said.getByRole('alert').filter({ hasText: 'Niet verzonden.' }).waitFor()
  await said.getByRole('button', { name: 'Opnieuw proberen' }).click()
  await visitor.reads('Zo begrijp ik uw vraag. Klopt dat?')
  expect(keys).toHaveLength(2)
  expect(new Set(keys).size).toBe(1)
  expect(await said.count()).toBe(1)
})

function keysPosted(page: Page): string[] {
  const keys: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'POST' || !request.url().endsWith('/activities')) return
    keys.push(request.postDataJSON().channelData.clientActivityID)
  })
  return keys
}
