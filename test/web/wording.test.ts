import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { wording as desk } from '../../web/desk/wording/wording.ts'
import { wording as launcher } from '../../web/loader/wording.ts'
import { wording } from '../../web/widget/wording/wording.ts'

const web = join(import.meta.dirname, '../../web')
const code = ['loader', 'widget', 'widget/view', 'desk', 'desk/view']
  .flatMap((folder) => readdirSync(join(web, folder)).map((name) => join(web, folder, name)))
  .filter((name) => /(?<!wording)\.tsx?$/.test(name))
  .map((name) => readFileSync(name, 'utf8'))
  .join('\n')
/** Chosen by the state of the connection or the notice, and so not named in the code. */
const chosenByState = ['connecting', 'reconnecting', 'offline', 'unavailable', 'gone', 'forgotten']

describe.each([
  ['the chat', wording],
  ['the launcher', launcher],
])('%s', (_, { nl, en }) => {
  test('says everything differently in Dutch and in English', () => {
    const same = Object.entries(nl).filter(([name, text]) => text === Object(en)[name])
    expect(same).toEqual([])
  })

  test('has no sentence that is never used', () => {
    const unused = Object.keys(nl).filter((name) => !new RegExp(`\\.${name}\\b`).test(code))
    expect(unused.filter((name) => !chosenByState.includes(name))).toEqual([])
  })

  test('speaks formally and without exclamation marks', () => {
    const texts = Object.values(nl).filter((text) => typeof text === 'string')
    expect(texts.filter((text) => /!|\b(je|jij|jouw|jullie)\b/i.test(text))).toEqual([])
  })
})

describe('the desk of staff', () => {
  test('has no sentence that is never used', () => {
    const unused = Object.keys(desk.nl).filter(
      (name) => !new RegExp(`words\\.${name}\\b`).test(code),
    )
    expect(unused).toEqual([])
  })

  test('speaks formally and without exclamation marks', () => {
    const texts = JSON.stringify(desk.nl)
    expect(texts).not.toMatch(/!|\b(je|jij|jouw|jullie)\b/i)
  })
})
