import type { Request, Response, Server } from 'restify'
import { z } from 'zod'
import { Language } from '../../knowledge/language.ts'
import type { Knowledge } from '../../knowledge/schema.ts'
import type { Html } from './html.ts'
import { homePage } from './pages/home.ts'
import { notFoundPage } from './pages/not-found.ts'
import { partnerCardPage } from './pages/partner-card.ts'
import { privacyPage } from './pages/privacy.ts'
import { sendPage } from './send-page.ts'

const Query = z.object({ language: Language.catch('nl') })

/** The hub's own pages, in the language asked for; Dutch is the default. */
export function addSiteRoutes(server: Server, knowledge: Knowledge): void {
  const { hub } = knowledge
  const cards = new Map(knowledge.partners.map((card) => [card.id, card]))
  const page = (status: number, make: (language: Language) => Html) => {
    const made = { nl: make('nl'), en: make('en') }
    return async (request: Request, response: Response) =>
      sendPage(response, status, made[languageOf(request)])
  }
  server.get(
    '/',
    page(200, (language) => homePage({ language, knowledge })),
  )
  server.get(
    '/privacy',
    page(200, (language) => privacyPage({ language, hub })),
  )
  server.get('/partners/:id', async (request: Request, response: Response) => {
    const language = languageOf(request)
    const card = cards.get(String(request.params.id))
    if (card === undefined) return sendPage(response, 404, notFoundPage({ language, hub }))
    return sendPage(response, 200, partnerCardPage(card, { language, knowledge }))
  })
  server.get(
    '/*',
    page(404, (language) => notFoundPage({ language, hub })),
  )
}

function languageOf(request: Request): Language {
  const query = new URLSearchParams(request.getQuery())
  return Query.parse({ language: query.get('language') ?? undefined }).language
}
