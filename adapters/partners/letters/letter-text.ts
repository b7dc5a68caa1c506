import type { Language } from '../../../knowledge/language.ts'
import { type Html, html } from '../../http/html.ts'

/** What a letter is made of; its plain text and its HTML say the same. */
export type Block =
  | { kind: 'paragraph'; text: string }
  /** Somebody else's words, in their own language. */
  | { kind: 'quote'; text: string; language: Language }
  | { kind: 'facts'; title: string; facts: Fact[] }
  | { kind: 'list'; title: string; items: string[] }
  | { kind: 'link'; text: string; href: string }

export type Fact = { label: string; value: string | undefined }

/** A letter as it is mailed, to whomever it concerns. */
export type WrittenLetter = {
  subject: string
  text: string
  html: string
  /** An event for the reader's calendar (RFC 5545), sent along as a file. */
  calendar?: string
}

type Heading = { reference?: string; language: Language; subject: string }

/** Writes a letter; the subject carries the reference once, so that a mail client threads by it. */
export function writeLetter(
  { reference, language, subject }: Heading,
  blocks: Block[],
): WrittenLetter {
  return {
    subject: `${reference ? `[${reference}] ` : ''}${subject.replaceAll(/\s+/g, ' ')}`,
    text: `${blocks.map(asText).join('\n\n')}\n`,
    html: String(page({ reference, language, subject }, blocks)),
  }
}

function asText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text
    case 'quote':
      return block.text.replaceAll(/^/gm, '> ')
    case 'facts':
      return [`${block.title}:`, ...known(block.facts).map((fact) => factLine(fact))].join('\n')
    case 'list':
      return [`${block.title}:`, ...block.items.map((item) => bullet(block) + item)].join('\n')
    case 'link':
      return `${block.text}:\n${block.href}`
  }
}

/** One item alone is a paragraph. */
function bullet({ items }: Extract<Block, { kind: 'list' }>): string {
  return items.length > 1 ? '- ' : ''
}

function known(facts: Fact[]): { label: string; value: string }[] {
  return facts.flatMap(({ label, value }) => (value ? [{ label, value }] : []))
}

function factLine({ label, value }: { label: string; value: string }): string {
  return `- ${label}: ${value.replaceAll('\n', '\n  ')}`
}

/** Mail clients drop style sheets; only the dark colours stand in one, for those that keep it. */
const DARK = `@media (prefers-color-scheme: dark) {
body, .sheet { background: #10202b !important; color: #e8f1f5 !important; }
.quote { background: #18303f !important; color: #e8f1f5 !important; border-color: #5cc5c5 !important; }
.sheet { border-color: #7ad3d3 !important; }
.label { color: #b5c8d3 !important; }
.button { background: #7ad3d3 !important; color: #0b1a23 !important; }
}`

function page({ reference, language, subject }: Heading, blocks: Block[]): Html {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${subject}</title>
<style>${DARK}</style>
</head>
<body style="margin:0;padding:0;background:#ffffff;color:#14232d">
<div class="sheet" role="main" style="max-width:36em;margin:0 auto;padding:24px 20px;border-top:6px solid #0b4a6f;font-family:'Segoe UI',Helvetica,Arial,sans-serif;font-size:17px;line-height:1.55;color:#14232d;background:#ffffff;overflow-wrap:anywhere">
${reference && html`<p class="label" style="margin:0 0 4px;color:#4a5f6c;font-size:15px">${reference}</p>\n`}<h1 style="font-size:24px;line-height:1.25;margin:0 0 20px">${subject}</h1>
${blocks.map(asHtml)}
</div>
</body>
</html>
`
}

function asHtml(block: Block): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p style="margin:0 0 16px;white-space:pre-line">${block.text}</p>\n`
    case 'quote':
      return html`<blockquote class="quote" lang="${block.language}" style="margin:0 0 20px;padding:12px 16px;border-left:4px solid #00707a;background:#eef5f7;white-space:pre-line">${block.text}</blockquote>\n`
    case 'facts':
      return html`<h2 style="font-size:18px;margin:24px 0 8px">${block.title}</h2>
<dl style="margin:0 0 20px">${known(block.facts).map(({ label, value }) => html`<dt class="label" style="color:#4a5f6c;font-size:15px">${label}</dt><dd style="margin:0 0 10px;white-space:pre-line">${value}</dd>\n`)}</dl>\n`
    case 'list':
      return html`<h2 style="font-size:18px;margin:24px 0 8px">${block.title}</h2>\n${listItems(block)}`
    case 'link':
      return html`<p style="margin:24px 0"><a class="button" href="${block.href}" style="display:inline-block;padding:12px 22px;border-radius:6px;background:#0b4a6f;color:#ffffff;font-weight:bold;text-decoration:none">${block.text}</a></p>\n`
  }
}

function listItems({ items }: Extract<Block, { kind: 'list' }>): Html {
  if (items.length === 1) return asHtml({ kind: 'paragraph', text: items.join() })
  return html`<ul style="margin:0 0 20px;padding-left:22px">${items.map((item) => html`<li style="margin:0 0 6px">${item}</li>\n`)}</ul>\n`
}
