import { beforeAll, expect, test } from 'vitest'
import { bundle } from '../../web/bundle.ts'
import { kilobytes } from '../../web/sizes.ts'

let files = new Map<string, string>()
beforeAll(async () => {
  files = await bundle()
})
function file(name: string) {
  return files.get(name) ?? ''
}

test('scripts and styles of the widget cost at most 40 kB', () => {
  expect(file('chat.js')).not.toBe('')
  expect(kilobytes(file('loader.js')) + kilobytes(file('chat.js'))).toBeLessThanOrEqual(40)
})

test('the desk of staff, teams-js within, costs at most 45 kB', () => {
  expect(file('desk.js')).not.toBe('')
  expect(kilobytes(file('desk.js')) + kilobytes(file('desk.css'))).toBeLessThanOrEqual(45)
})

test('a page that only shows the launcher pays less than 3 kB', () => {
  expect(file('loader.js')).not.toBe('')
  expect(kilobytes(file('loader.js'))).toBeLessThan(3)
})

test('the desk has the three colour themes of Teams', () => {
  for (const theme of [':root{', '[data-theme=dark]{', '[data-theme=contrast]{'])
    expect(file('desk.css')).toContain(theme)
})

test('the widget asks nothing of a content security policy but its own scripts', () => {
  for (const script of [file('loader.js'), file('chat.js')]) {
    expect(script).not.toMatch(
      /\beval\(|new Function|\bFunction\(|innerHTML=`|createElement\(`style`\)/,
    )
  }
})

test('the loader puts no name of its own on the page', () => {
  expect(file('loader.js')).toMatch(/^\(function\(\)\{/)
})

test('another content of the chat has another address, so that caches stay right', () => {
  expect(file('loader.js')).toMatch(/chat\.js\?v=[0-9a-f]{12}/)
})
