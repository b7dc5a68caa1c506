import stylesheet from './copy.css?inline'

/** Hands the visitor the page as a file, which opens in any browser. */
export function downloadCopy(page: Document, name: string) {
  const head = `<meta charset="utf-8"><style>${stylesheet}</style>`
  const html = `<!doctype html>\n${page.documentElement.outerHTML.replace('<head>', `<head>${head}`)}`
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${name}.html`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
