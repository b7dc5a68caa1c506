import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSettings, SettingsFault } from '../../bot/settings.ts'

function faultsOf(environment: NodeJS.ProcessEnv): string {
  try {
    readSettings(environment)
  } catch (fault) {
    if (fault instanceof SettingsFault) return fault.message
    throw fault
  }
  return ''
}

describe('the settings', () => {
  it('need nothing to be set', () => {
    expect(readSettings({})).toMatchObject({
      production: false,
      host: '127.0.0.1',
      port: 3978,
      dataDir: 'data',
      directLineSecret: undefined,
      webOrigins: [],
    })
  })

  it('report all faults at once, each with its name', () => {
    const faults = faultsOf({ PORT: 'many', SMTP_URL: 'mail.example', WEB_ORIGINS: 'www.site.nl' })
    expect(faults.split('\n').map((line) => line.split(/[.:]/)[0])).toEqual([
      'PORT',
      'WEB_ORIGINS',
      'SMTP_URL',
    ])
  })

  it.each([
    'mail.hub.nl',
    'https://hub:x@mail.hub.nl',
    'imaps://mail.hub.nl',
    'imaps://hub@mail.hub.nl',
  ])('take no address of a mailbox without protocol, user and password: %s', (address) => {
    expect(faultsOf({ IMAP_URL: address })).toMatch(/^IMAP_URL: /)
  })

  it('take a line left empty for one that is not there', () => {
    expect(readSettings({ SMTP_URL: '', PORT: ' ' })).toMatchObject({
      port: 3978,
      mail: { smtpUrl: undefined },
    })
  })

  it('limit requests where others can reach the server, and not on loopback', () => {
    expect(readSettings({ HOST: '0.0.0.0' }).limits).toEqual({ conversations: 30, messages: 120 })
    expect(readSettings({}).limits).toEqual({ conversations: undefined, messages: undefined })
    expect(readSettings({ RATE_LIMIT_MESSAGES: '5' }).limits.messages).toBe(5)
  })

  it('let mail out to listed domains only, except in production', () => {
    expect(readSettings({}).mail.allow).toEqual([])
    expect(readSettings({ MAIL_ALLOW: 'hub.nl, delft.nl' }).mail.allow).toEqual([
      'hub.nl',
      'delft.nl',
    ])
    expect(readSettings({ NODE_ENV: 'production' }).mail.allow).toBeUndefined()
  })

  it('refuse a misspelt NODE_ENV rather than run as something else', () => {
    expect(faultsOf({ NODE_ENV: 'prod' })).toContain('NODE_ENV')
  })

  it('are all explained in .env.example, and it names no other', () => {
    const text = readFileSync(join(import.meta.dirname, '../../.env.example'), 'utf8')
    const explained = [...text.matchAll(/^# ?([A-Z][A-Z_]+)=/gm)].map((match) => match[1])
    const source = readFileSync(join(import.meta.dirname, '../../bot/settings.ts'), 'utf8')
    const read = [...source.matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map((match) => match[1])
    expect(explained.toSorted()).toEqual(read.toSorted())
  })
})
