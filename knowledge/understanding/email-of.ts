import { z } from 'zod'
import type { Found } from './found.ts'

/** Bounded on both sides of the sign, so that a row of letters is not read again and again. */
const address =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}(?:@|\s?[[(]\s?(?:at|apenstaartje)\s?[\])]\s?)[\p{L}\p{N}.-]{2,190}/giu
const spelledOut = /\s?[[(]\s?(?:at|apenstaartje)\s?[\])]\s?/iu
const afterwards = /[.-]+$/
/** What tells that an address is somebody else's, or an example. */
const anothers =
  /(?:gemaild|mailden|gemailed|gestuurd|geschreven|antwoord van|bericht van|mail van|zoals|bijvoorbeeld|bijv\.?|e-?mailed|wrote to|sent to|reply from|mail from|such as|for example|e\.g\.)\s(?:naar |aan |met |to )?$/iu
const before = 30
const certain = { one: 0.95, several: 0.6 }

function addressIn(written: string): string | undefined {
  return z.email().safeParse(written.replace(spelledOut, '@').replace(afterwards, '')).data
}

/**
 * The asker's e-mail address, the first where there are several; also one written with "[at]". Not
 * one the text says is somebody else's.
 */
export function emailOf(text: string): Found<string> | undefined {
  const found = [...text.matchAll(address)].flatMap((match) => {
    const isAnothers = anothers.test(text.slice(Math.max(0, match.index - before), match.index))
    const email = isAnothers ? undefined : addressIn(match[0])
    return email === undefined ? [] : [{ email, written: match[0].replace(afterwards, '') }]
  })
  const [first] = found
  if (!first) return undefined
  const isOne = found.every(({ email }) => email.toLowerCase() === first.email.toLowerCase())
  const confidence = isOne ? certain.one : certain.several
  return { value: first.email, words: [first.written], confidence }
}
