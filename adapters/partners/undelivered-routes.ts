import type { Server } from 'restify'
import { settleDeadLetter } from '../../bot/resend.ts'
import type { Store } from '../../bot/store.ts'
import type { Hub } from '../../knowledge/schema.ts'
import { faultPage } from '../http/pages/fault.ts'
import { undeliveredPage } from '../http/pages/undelivered-page.ts'
import { isFromElsewhere } from './is-from-elsewhere.ts'
import { type Answer, addPrivatePages, readForm, seeAgain, sendPrivate } from './private-pages.ts'
import type { SignedLinks } from './signed-link.ts'

type Given = {
  links: Pick<SignedLinks, 'read'>
  store: Pick<Store, 'deadLetters' | 'transact'>
  hub: Hub
  now: () => Date
  onFault: (error: unknown) => void
}

const MOST = 100

/** What could not be delivered, behind the link in the hub's daily mail. */
export function addUndeliveredRoutes(server: Server, given: Given): void {
  const { store, hub, now } = given

  const show: Answer = async ({ subject, path }, _request, response) => {
    if (subject === undefined) return sendPrivate(response, 404, faultPage({ language: 'nl', hub }))
    const dead = await store.deadLetters(MOST)
    sendPrivate(response, 200, undeliveredPage({ dead, path, hub }))
  }

  const settle =
    (decision: 'send-again' | 'leave'): Answer =>
    async (visit, request, response) => {
      if (visit.subject === undefined || isFromElsewhere(request.headers))
        return sendPrivate(response, 403, faultPage({ language: 'nl', hub }))
      const { id = '', conversation = '' } = await readForm(request)
      await settleDeadLetter({ id, conversation }, decision, { store, now })
      seeAgain(response, visit.path)
    }

  addPrivatePages(server, {
    ...given,
    page: 'undelivered',
    get: (part) => (part === '' ? show : undefined),
    post: (part) => (part === 'send-again' || part === 'leave' ? settle(part) : undefined),
  })
}
