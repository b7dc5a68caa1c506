import type { Language } from '../../knowledge/language.ts'

type LauncherWording = {
  open: string
  loading: string
  failed: string
  unread: (count: number) => string
}

export const wording: Record<Language, LauncherWording> = {
  nl: {
    open: 'Stel uw AI-vraag',
    loading: 'De chat wordt geladen',
    failed: 'De chat laden is niet gelukt. Probeer het opnieuw.',
    unread: (count) => (count === 1 ? '1 nieuw bericht' : `${count} nieuwe berichten`),
  },
  en: {
    open: 'Ask your AI question',
    loading: 'The chat is loading',
    failed: 'The chat could not be loaded. Try again.',
    unread: (count) => (count === 1 ? '1 new message' : `${count} new messages`),
  },
}
