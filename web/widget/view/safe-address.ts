const followed = ['http:', 'https:', 'mailto:']

/** The address to link to, seen from the chat's server; undefined for any but web pages and mail. */
export function safeAddress(href: string, server: string): string | undefined {
  try {
    const url = new URL(href, server)
    return followed.includes(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}
