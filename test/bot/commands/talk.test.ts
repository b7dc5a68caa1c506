import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const command = join(import.meta.dirname, '../../../bot/commands/talk.ts')

/** What the terminal shows when these lines are typed. */
function talk(lines: string[], ...options: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...options], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return stdout
}

describe('the talk command', () => {
  it('leads the conversation of the website, with buttons as numbers and reasons on demand', () => {
    const shown = talk(['Onze kranen in de haven vallen vaak uit', ':match', '1', ':einde'])
    expect(shown).toContain('Waar kan AI uw organisatie mee helpen?')
    expect(shown).toContain('  1. Ja, dat klopt')
    expect(shown).toMatch(/\+0\.\d{3} rol: /)
    expect(shown).toContain('Namens welke organisatie')
  })

  it('speaks English when asked to', () => {
    expect(talk([':end'], '--english')).toContain('What could AI do for your organisation?')
  })

  it('says how it is used when it is asked for something else', () => {
    const { status, stderr } = spawnSync(process.execPath, [command, '--french'], {
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(stderr).toContain('--french')
    expect(stderr).toContain('Usage: npm run talk')
  })
})
