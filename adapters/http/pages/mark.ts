import { type Html, html } from '../html.ts'

/** The hub's mark: one point with five areas around it. */
export const mark: Html = html`<svg class="aihub-mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true"><path d="M16 16V4m0 12 11.4-3.7M16 16l7 9.7M16 16l-7 9.7M16 16 4.6 12.3" fill="none" stroke="currentColor" stroke-width="2"/><g fill="currentColor"><circle cx="16" cy="16" r="5"/><circle cx="16" cy="4" r="3"/><circle cx="27.4" cy="12.3" r="3"/><circle cx="23" cy="25.7" r="3"/><circle cx="9" cy="25.7" r="3"/><circle cx="4.6" cy="12.3" r="3"/></g></svg>`
