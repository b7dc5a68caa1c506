import { resumeKey } from '../widget/resume-token.ts'

/**
 * A conversation that was begun in the form comes along behind the `#` of the hub's own page, so that
 * it stands in no log; on a page of somebody else it is left alone.
 */
export function takeResume(server: string): void {
  const token = /^#resume=([\w.~-]+)$/.exec(location.hash)?.[1]
  if (!token || new URL(server).origin !== location.origin) return
  history.replaceState(history.state, '', location.pathname + location.search)
  try {
    localStorage.setItem(resumeKey, token)
  } catch {
    // Where nothing may be kept, the form itself still has the conversation.
  }
}
