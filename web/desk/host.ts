import type { Language } from '../../knowledge/language.ts'

export type Theme = 'default' | 'dark' | 'contrast'

/** Where the desk is shown: in Teams, or, for development, in a browser by itself. */
export type Host = {
  language: Language
  /** The enquiry a link led to. */
  reference?: string | undefined
  /** Shows the server who is here. @throws NotSignedIn when that cannot be told. */
  token(): Promise<string>
  /** Offers a link to an enquiry, where the host can. */
  share?: ((reference: string, title: string) => void) | undefined
}

/** Why nobody is signed in: `elsewhere` is a browser without the link that is printed at the start. */
export type SignInFault = 'elsewhere' | 'used' | 'silent' | 'refused'

export class NotSignedIn extends Error {
  override readonly name = 'NotSignedIn'
  readonly fault: SignInFault

  constructor(fault: SignInFault) {
    super(fault)
    this.fault = fault
  }
}

/** Whoever has a Teams in another language than these two reads English. */
export function languageOf(locale: string): Language {
  return /^nl\b/i.test(locale) ? 'nl' : 'en'
}

export function showTheme(theme: string): void {
  document.documentElement.dataset.theme = theme === 'glass' ? 'dark' : theme
}
