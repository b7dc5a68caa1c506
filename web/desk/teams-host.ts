import { app, authentication, pages } from '@microsoft/teams-js'
import { type Host, languageOf, NotSignedIn, showTheme } from './host.ts'

/** Milliseconds after which a Teams that says nothing is taken for none. */
const PATIENCE = 10_000

/**
 * Connects with the Teams that shows this page, and follows its colours from then on.
 * @param hosts origins that may act as Teams beside those that teams-js knows.
 * @throws NotSignedIn when nothing answers.
 */
export async function teamsHost(hosts: string[]): Promise<Host> {
  const context = await inTime(app.initialize(hosts).then(() => app.getContext()))
  showTheme(context.app.theme)
  app.registerOnThemeChangeHandler(showTheme)
  app.notifySuccess()
  return {
    language: languageOf(context.app.locale),
    reference: context.page.subPageId || undefined,
    async token() {
      try {
        return await authentication.getAuthToken()
      } catch {
        // What Teams gives as its reason is not for people to read.
        throw new NotSignedIn('refused')
      }
    },
    share: pages.isSupported()
      ? (reference, title) =>
          void pages.shareDeepLink({ subPageId: reference, subPageLabel: `${reference} ${title}` })
      : undefined,
  }
}

async function inTime<Found>(asked: Promise<Found>): Promise<Found> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NotSignedIn('silent')), PATIENCE)
  })
  try {
    return await Promise.race([asked, late])
  } finally {
    clearTimeout(timer)
  }
}
