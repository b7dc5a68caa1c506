/** Room above the begin of an answer, in CSS pixels. */
const margin = 16

/**
 * Brings the newest messages into view: the end of the log, or the begin of the answer when that is
 * longer than the log is high, so that nobody has to scroll back to start reading.
 */
export function scrollToLatest(log: HTMLElement) {
  const turns = [...log.querySelectorAll<HTMLElement>('.turn')]
  const lastSaid = turns.findLastIndex((turn) => turn.classList.contains('visitor'))
  const answer = turns[lastSaid + 1]
  log.scrollTop = answer ? answer.offsetTop - margin : log.scrollHeight
}
