import stylesheet from './copy.css?inline'

/** Shows the page in a window of its own and opens the printer's dialog there. */
export function printCopy(page: Document) {
  const shown = window.open('')?.document
  const view = shown?.defaultView
  if (!shown || !view) return
  // A constructed stylesheet, because the window has the page's content security policy.
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(stylesheet)
  shown.adoptedStyleSheets = [sheet]
  shown.replaceChild(shown.adoptNode(page.documentElement), shown.documentElement)
  view.print()
}
