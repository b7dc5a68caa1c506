import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { html } from '../../../adapters/http/html.ts'

describe('a page template', () => {
  it('escapes what it is given', () => {
    expect(String(html`<p>${`<script>alert("1 & 'x'")</script>`}</p>`)).toBe(
      '<p>&lt;script&gt;alert(&quot;1 &amp; &#39;x&#39;&quot;)&lt;/script&gt;</p>',
    )
  })

  it('lets nested templates and lists of them pass', () => {
    const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`)
    expect(String(html`<ul>${items}</ul>${['<', html`<br>`]}`)).toBe(
      '<ul><li>a</li><li>&lt;b&gt;</li></ul>&lt;<br>',
    )
  })

  it('leaves nothing for what is absent, and keeps a zero', () => {
    expect(String(html`[${undefined}${null}${false}${0}]`)).toBe('[0]')
  })

  it('refuses an attribute without quotes', () => {
    expect(() => html`<a title=${'x onclick=y'}>`).toThrow(TypeError)
  })

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'java\tscript:x', 'data:text/html,x'])(
    'leads nowhere for the address "%s"',
    (address) => {
      expect(String(html`<a href="${address}">`)).toBe('<a href="#">')
    },
  )

  it.each(['/partner/x', 'https://example.org/?a=b', 'mailto:a@b.example', '?language=en', '#top'])(
    'keeps the address "%s"',
    (address) => {
      expect(String(html`<a href="${address}">`)).toBe(`<a href="${address}">`)
    },
  )

  it('never lets a value end its text or attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const markup = String(html`<p title="${value}">${value}</p>`)
        expect(markup.slice(3, -4)).not.toMatch(/<|"[^>]*".*"|>.*>/s)
      }),
    )
  })
})
