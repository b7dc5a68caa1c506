/** Room above the begin of an answer, in CSS pixels. */
const margin = 16

/**
 * Brings what is new into view: the end of the log, or the begin of the first new answer when that
 * is longer than the log is high, so that nobody has to scroll back to start reading.
 * @param seen how many turns were there before.
 */
export function scrollToLatest(log: HTMLElement, seen: number) {
  const fresh = [...log.querySelectorAll<HTMLElement>('.turn')].slice(seen)
  const lastSaid = fresh.findLastIndex((turn) => turn.classList.contains('visitor'))
  const answer = fresh[lastSaid + 1]
  log.scrollTop = answer ? answer.offsetTop - margin : log.scrollHeight
}
