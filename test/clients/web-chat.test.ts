import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { describe, expect, it, onTestFinished } from 'vitest'
import { aPage } from '../browser/a-page.ts'
import { aHub } from '../builders/a-hub.ts'

const bundle = readFileSync(
  join(import.meta.dirname, 'node_modules/botframework-webchat/dist/webchat.js'),
)

/** A site of somebody else with Microsoft's Web Chat on it, as `docs/web-chat.md` tells to set it up. */
async function aForeignSite(hub: () => string) {
  const server = createServer((request, response) => {
    if (request.url === '/webchat.js') return response.end(bundle)
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html lang="nl"><title>Een andere site</title>
<link rel="icon" href="data:,"><div id="chat" style="height: 640px"></div><script src="/webchat.js"></script>
<script>
  const directline = '${hub()}/v3/directline'
  fetch(directline + '/tokens/generate', { method: 'POST' })
    .then((answer) => answer.json())
    .then(({ token }) => WebChat.renderWebChat({
      directLine: WebChat.createDirectLine({ domain: directline, token }),
      locale: 'nl-NL',
      styleOptions: { hideUploadButton: true },
    }, document.getElementById('chat')))
</script></html>`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}

describe('the official Web Chat on another site', () => {
  it('files an enquiry, with the buttons it shows itself', async () => {
    let hubUrl = ''
    const site = await aForeignSite(() => hubUrl)
    const hub = await aHub({ environment: { WEB_ORIGINS: site } })
    hubUrl = hub.url
    onTestFinished(() => hub.close())
    const page = await aPage({ complaints: /fonts|emoji/i })
    await page.goto(site)

    const input = page.locator('.webchat__send-box-text-box__input')
    const hears = (part: string | RegExp) => page.getByText(part).last().waitFor()
    const says = async (text: string) => {
      await input.fill(text)
      await input.press('Enter')
    }
    const presses = (name: string | RegExp) => page.getByRole('button', { name }).last().click()

    await hears(/computerprogramma/)
    await says('Ons ziekenhuis wil sepsis eerder herkennen in verslagen van verpleegkundigen')
    await hears(/Klopt dat/)
    await presses(/^Ja, dat klopt/)
    await hears(/welke organisatie/)
    await says('Maasziekenhuis, Rotterdam')
    await hears(/e-mailadres/)
    await says('Jan Smit, jan@maasziekenhuis.example')
    await hears(/Wilt u nog iets toevoegen/)
    await presses(/^Nee, verder/)
    await hears(/Klopt alles/)
    await presses(/^Ja, verder/)
    await hears(/Waarom deze partner/)
    await presses(/^Naar /)
    await hears(/Mag de AI-hub/)
    await presses(/^Ja, alleen/)
    await hears(/Kenmerk: ZH-/)

    await expect.poll(() => hub.mails().length).toBe(3)
    const offer = hub.mails().find((name) => name.includes('.offer.')) ?? ''
    const mail = await simpleParser(readFileSync(join(hub.folder, 'outbox', offer)))
    expect(mail.text).toContain('sepsis')
    expect(mail.text).not.toContain('Jan Smit')
  })
})
