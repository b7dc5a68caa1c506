import type { Block } from './letter-text.ts'

/** In letters to staff: the way to the enquiry on their desk. */
export function deskLinkBlock(href: string): Block {
  return { kind: 'link', text: 'Open de aanvraag in het werkoverzicht', href }
}
