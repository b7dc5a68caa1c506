import { expect, test } from 'vitest'
import { safeAddress } from '../../web/widget/view/safe-address.ts'

test.each([
  ['https://partner.example/', 'https://partner.example/'],
  ['http://partner.example/a?b=c', 'http://partner.example/a?b=c'],
  ['mailto:hub@hub.example', 'mailto:hub@hub.example'],
  ['tel:112', 'tel:112'],
  ['/privacy', 'https://hub.example/privacy'],
])('%s can be followed', (href, address) => {
  expect(safeAddress(href, 'https://hub.example')).toBe(address)
})

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'https://',
])('%s stays text', (href) => {
  expect(safeAddress(href, 'https://hub.example')).toBeUndefined()
})
