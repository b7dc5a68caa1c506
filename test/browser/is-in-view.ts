/** Whether an element of the chat can be seen whole in the log as it is scrolled; runs in the page. */
export function isInView(said: Element): boolean {
  const [inner, outer] = [said, said.closest('[role=log]')].map((one) =>
    one?.getBoundingClientRect(),
  )
  return !!inner && !!outer && inner.top >= outer.top && inner.bottom <= outer.bottom
}
