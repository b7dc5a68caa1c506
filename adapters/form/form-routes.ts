import type { Request, Response, Server } from 'restify'
import type { Assistant } from '../../bot/assistant.ts'
import type { Store } from '../../bot/store.ts'
import type { Turns } from '../../bot/turns.ts'
import { Language } from '../../knowledge/language.ts'
import type { Hub } from '../../knowledge/schema.ts'
import { formGonePage, formPage } from '../http/pages/form-page.ts'
import { pathIn } from '../http/pages/layout.ts'
import type { RateLimit } from '../http/rate-limit.ts'
import { isFromElsewhere } from '../partners/is-from-elsewhere.ts'
import type { LinkVisit } from '../partners/link-visit.ts'
import {
  type Answer,
  addPrivatePages,
  readForm,
  seeAgain,
  sendPrivate,
} from '../partners/private-pages.ts'
import type { SignedLinks } from '../partners/signed-link.ts'
import { randomId } from '../website/random-id.ts'
import { newResumeToken, resumeRight } from '../website/resume-tokens.ts'
import { type Step, stepOf } from './form-step.ts'

/** A form can be gone on with this long, in milliseconds: 28 days, as the chat on a device. */
const FORM_LIVES = 28 * 24 * 60 * 60_000
const VISITOR = { id: 'dl_form', role: 'user' }
const SWITCH = { nl: 'Nederlands', en: 'English' }

type Given = {
  store: Pick<Store, 'read' | 'transact'>
  turns: Turns
  assistant: Pick<Assistant, 'opening'>
  links: SignedLinks
  hub: Hub
  limit: RateLimit
  now: () => Date
  onFault: (fault: unknown) => void
}

type Visited = LinkVisit & { subject: string }

/**
 * The conversation as pages that need no script: `GET /form` begins one, `GET` and `POST
 * /form/<token>` show and answer it, and `POST /form/<token>/chat` goes on with it in the chat.
 */
export function addFormRoutes(server: Server, given: Given): void {
  const { store, turns, assistant, links, hub, limit, now } = given

  server.get('/form', async (request: Request, response: Response) => {
    const expires = new Date(now().getTime() + FORM_LIVES)
    const address = new URL(await links.make(randomId(), expires))
    seeAgain(response, pathIn(address.pathname, spoken(request) ?? 'nl'))
  })

  const stepAt = async (conversation: string, language: Language) => {
    const dossier = await store.read(conversation)
    return { dossier, step: stepOf(dossier, assistant.opening(language)) }
  }

  /** A visitor whose link is good; anybody else reads that it is not. */
  const visiting =
    (answer: (visit: Visited, request: Request, response: Response) => Promise<void>): Answer =>
    async ({ subject, language = 'nl', ...visit }, request, response) => {
      if (subject === undefined) return sendPrivate(response, 410, formGonePage({ language, hub }))
      await answer({ ...visit, language, subject }, request, response)
    }

  const show = visiting(async ({ subject, path }, request, response) => {
    const wished = spoken(request)
    let { dossier, step } = await stepAt(subject, wished ?? 'nl')
    const stored = dossier.conversation?.language
    if (wished && stored && wished !== stored) {
      await take(subject, wished, { text: SWITCH[wished] }, step.shown.at)
      ;({ dossier, step } = await stepAt(subject, wished))
    }
    const language = dossier.conversation?.language ?? wished ?? 'nl'
    sendPrivate(response, 200, formPage(step.shown, { language, hub, path }))
  })

  const answer = visiting(async ({ subject, path }, request, response) => {
    await limit(request)
    const language = spoken(request) ?? 'nl'
    const { dossier, step } = await stepAt(subject, language)
    const typed = await readForm(request)
    const said = isFromElsewhere(request.headers) ? undefined : saidIn(typed, step)
    const at = Number(typed.at)
    if (!said) {
      const page = formPage(step.shown, { language, hub, path }, 'empty')
      return sendPrivate(response, 400, page)
    }
    // A form that was sent before, or from an older page, changes nothing.
    if (at === step.shown.at) await take(subject, language, said, at)
    const after = (await store.read(subject)).conversation ?? dossier.conversation
    seeAgain(response, pathIn(path, after?.language ?? language))
  })

  const toChat = visiting(async ({ subject }, request, response) => {
    const { token, hash } = newResumeToken(subject)
    const language = spoken(request) ?? 'nl'
    if (isFromElsewhere(request.headers)) return seeAgain(response, pathIn('/', language))
    await limit(request)
    const { step } = await stepAt(subject, language)
    const { text = '', at } = await readForm(request)
    if (text !== '' && Number(at) === step.shown.at)
      await take(subject, language, { text }, Number(at))
    const { version } = await store.read(subject)
    if (version === 0) return seeAgain(response, pathIn('/', language))
    // The device it was begun on may still come back to it.
    await store.transact(subject, ({ resume }) => ({
      resume: { ...resumeRight(hash, now()), ...(resume ? { previous: resume.current } : {}) },
    }))
    seeAgain(response, `${pathIn('/', language)}#resume=${token}`)
  })

  async function take(
    conversation: string,
    language: Language,
    said: { text: string; value?: unknown },
    at: number,
  ): Promise<void> {
    const activity = { type: 'message', from: VISITOR, channelId: 'directline', ...said }
    await turns.take({ conversation, language, activity, key: `form ${at}` })
  }

  addPrivatePages(server, {
    ...given,
    page: 'form',
    get: (part) => (part === '' ? show : undefined),
    post: (part) => (part === '' ? answer : part === 'chat' ? toChat : undefined),
  })
}

/** What was typed, or the button that was pressed; undefined when neither. */
function saidIn({ text = '', press, change }: Record<string, string>, step: Step) {
  const button =
    press === undefined ? change && step.changes[Number(change)] : step.buttons[Number(press)]
  if (button) return { text: button.title, value: button.value }
  return text === '' ? undefined : { text }
}

function spoken(request: Request): Language | undefined {
  const query = new URLSearchParams(request.getQuery())
  return Language.safeParse(query.get('language')).data
}
