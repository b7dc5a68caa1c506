/** Whether the chat would fill the screen: on a phone, or enlarged to 400 % (WCAG 2.2, 1.4.10). */
export function isSmallScreen(): boolean {
  return matchMedia('(max-width: 30em)').matches
}
