import * as z from 'zod/mini'
import { type Host, languageOf, NotSignedIn } from './host.ts'

const KEPT = 'desk-token'

const Entered = z.object({ token: z.string() })

/** The page by itself, for development: the link printed at the start holds a key that works once. */
export async function browserHost(): Promise<Host> {
  const key = /^#key=(\S+)$/.exec(location.hash)?.[1]
  if (key) {
    history.replaceState(null, '', location.pathname)
    sessionStorage.setItem(KEPT, await enter(key))
  }
  const query = new URLSearchParams(location.search)
  return {
    language: languageOf(query.get('locale') ?? navigator.language),
    reference: query.get('enquiry') ?? undefined,
    async token() {
      const kept = sessionStorage.getItem(KEPT)
      if (kept) return kept
      throw new NotSignedIn('elsewhere')
    },
  }
}

async function enter(key: string): Promise<string> {
  const answer = await fetch('/desk/api/enter', { method: 'POST', body: JSON.stringify({ key }) })
  const entered = Entered.safeParse(await answer.json())
  if (!entered.success) throw new NotSignedIn('used')
  return entered.data.token
}
