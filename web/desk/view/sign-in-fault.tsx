import type { Language } from '../../../knowledge/language.ts'
import type { SignInFault as Fault } from '../host.ts'
import { wording } from '../wording/wording.ts'

/** Why there is nothing to see, and what to do. */
export function SignInFault({ fault, language }: { fault: Fault; language: Language }) {
  const words = wording[language]
  return (
    <main class="alone">
      <h1>{words.title}</h1>
      <p role="alert">{words.signIn[fault]}</p>
    </main>
  )
}
