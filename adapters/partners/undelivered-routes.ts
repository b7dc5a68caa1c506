import type { Server } from 'restify'
import { settleDeadLetter } from '../../bot/resend.ts'
import type { Store } from '../../bot/store.ts'
import type { Knowledge } from '../../knowledge/schema.ts'
import { pathIn } from '../http/pages/layout.ts'
import { undeliveredLinkPage, undeliveredPage } from '../http/pages/undelivered-page.ts'
import { isFromElsewhere } from './is-from-elsewhere.ts'
import { type Answer, addPrivatePages, readForm, seeAgain, sendPrivate } from './private-pages.ts'
import type { SignedLinks } from './signed-link.ts'

type Given = {
  links: Pick<SignedLinks, 'read'>
  store: Pick<Store, 'deadLetters' | 'transact'>
  knowledge: Knowledge
  now: () => Date
  onFault: (error: unknown) => void
}

const MOST = 100

/** What could not be delivered, behind the link in the hub's daily mail. */
export function addUndeliveredRoutes(server: Server, given: Given): void {
  const { store, knowledge, now } = given

  const show: Answer = async ({ subject, path, language = 'nl' }, _request, response) => {
    if (subject === undefined)
      return sendPrivate(response, 404, undeliveredLinkPage({ language, knowledge }))
    const dead = await store.deadLetters(MOST)
    sendPrivate(response, 200, undeliveredPage(dead, path, { language, knowledge }))
  }

  const settle =
    (decision: 'send-again' | 'leave'): Answer =>
    async ({ subject, path, language = 'nl' }, request, response) => {
      if (subject === undefined || isFromElsewhere(request.headers))
        return sendPrivate(response, 403, undeliveredLinkPage({ language, knowledge }))
      const { id = '', conversation = '' } = await readForm(request)
      await settleDeadLetter({ id, conversation }, decision, { store, now })
      seeAgain(response, pathIn(path, language))
    }

  addPrivatePages(server, {
    ...given,
    page: 'undelivered',
    hub: knowledge.hub,
    get: (part) => (part === '' ? show : undefined),
    post: (part) => (part === 'send-again' || part === 'leave' ? settle(part) : undefined),
  })
}
