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

/**
 * A headless Chromium that tests connect to: CHROME_PATH; else the one from npm, which is the same
 * everywhere and takes half the time; else, where its libraries are missing, the machine's own.
 */
export async function launchChromium(): Promise<BrowserServer> {
  const own = process.env.CHROME_PATH
  if (own) return launch(own)
  const { default: packed } = await import('@sparticuz/chromium')
  return launch(await packed.executablePath()).catch((fault) => {
    const installed = PLACES.find((path) => existsSync(path))
    if (installed === undefined) throw fault
    return launch(installed)
  })
}

const launch = (executablePath: string) =>
  chromium.launchServer({ host: '127.0.0.1', executablePath, args: FLAGS })
