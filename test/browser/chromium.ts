import { existsSync } from 'node:fs'
import { type BrowserServer, chromium } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A headless Chromium that tests connect to: CHROME_PATH, the machine's own, or the one from npm. */
export async function launchChromium(): Promise<BrowserServer> {
  return chromium.launchServer({
    host: '127.0.0.1',
    executablePath: await pathOfChromium(),
    args: FLAGS,
  })
}

async function pathOfChromium(): Promise<string> {
  const own = [process.env.CHROME_PATH ?? '', ...PLACES].find((path) => existsSync(path))
  if (own) return own
  const { default: packed } = await import('@sparticuz/chromium')
  return packed.executablePath()
}
