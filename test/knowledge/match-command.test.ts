import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const command = fileURLToPath(new URL('../../bot/commands/match.ts', import.meta.url))
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('the match command', () => {
  it('says in Dutch what it understood and why it names a partner', () => {
    const { status, stdout } = run('Onze kranen in de haven vallen vaak uit')
    expect(status).toBe(0)
    expect(stdout).toContain('aandachtsgebied: Haven en maritiem')
    expect(stdout).toMatch(/^ {2}1\. .+ \[[a-z-]+\] \d\.\d{3}$/m)
    expect(stdout).toMatch(/\+0\.\d{3} rol: /)
  })

  it('answers an English text in English', () => {
    const { stdout } = run('Our port cranes often fail')
    expect(stdout).toContain('focus area: Port and maritime')
    expect(stdout).toMatch(/\+0\.\d{3} role: /)
  })

  it('says everything it understood of who asks', () => {
    const { stdout } = run(
      "Ik ben Anna de Vries van scheepswerf De Hoop (60 man), 06-12345678. We hebben foto's.",
    )
    expect(stdout).toContain('organisatie: Scheepswerf De Hoop (')
    expect(stdout).toContain('aantal mensen: 60 (')
    expect(stdout).toContain('telefoon: +31612345678 (')
    expect(stdout).toContain('data: yes photos (')
  })

  it('gives one JSON object, with the answers that were passed', () => {
    const { stdout } = run(
      '--json',
      '--area',
      'health-care',
      '--need',
      'legal-ethics',
      '--organisation',
      'Erasmus MC',
      'Is onze AI verantwoord?',
    )
    const { request, match } = JSON.parse(stdout)
    expect(request).toMatchObject({
      focusAreas: ['health-care'],
      needType: 'legal-ethics',
      organisation: { name: 'Erasmus MC' },
    })
    expect(match.ranked).toHaveLength(3)
    expect(match.ranked.map(({ partner }: { partner: string }) => partner)).not.toContain(
      'erasmusmc',
    )
  })

  it.each([
    [[], 'text is missing'],
    [['een', 'twee'], 'one argument'],
    [['--area', 'nowhere', 'AI'], 'no focus area "nowhere"'],
    [['--need', 'nothing', 'AI'], 'no need type "nothing"'],
    [['--colour', 'AI'], '--colour'],
  ])('refuses %j with the usage', (args, fault) => {
    const { status, stdout, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(fault)
    expect(stderr).toContain('Usage: npm run match')
  })
})
