const followed = ['http:', 'https:', 'mailto:', 'tel:']

/** The address to link to, seen from the chat's server; undefined for any but web pages, mail and phone. */
export function safeAddress(href: string, server: string): string | undefined {
  try {
    const url = new URL(href, server)
    return followed.includes(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}
