import { lineNamed, type Named } from './line-named.ts'
import { plain } from './plain.ts'

const LONGEST = 300
const POLITE =
  /^(?:(?:ik wil|ik zou|kunt u|kan ik|mag ik|graag|please|could you|can you|can i|i want to|i would like to|i'd like to)\s+)+(?:graag\s+)?/i
const FORMS = [
  /^(?:wijzig(?:en)?|verander(?:en)?|verbeter(?:en)?|corrigeer|bewerk|vervang|change|edit|correct|update|fix|modify|add|replace)[\s:]+(?<what>.+)$/is,
  /^(?:pas)\s+(?<what>.+?)\s+aan$/is,
  /^(?:voeg)\s+(?<what>.+?)\s+toe$/is,
  /^(?<what>.+?)\s+(?:wijzigen|veranderen|aanpassen|verbeteren|corrigeren|toevoegen|bewerken)$/is,
  /^(?<what>.+?)\s+(?:klopt niet|is (?:fout|verkeerd|onjuist|niet goed|niet juist|wrong|not right|incorrect))$/is,
]
const SOMETHING =
  /^(iets |mijn antwoorden |een antwoord )?(wijzigen|veranderen|aanpassen)$|^(wijzig|verander|pas)( iets| mijn antwoorden| mijn gegevens)?( aan)?$|^(change|edit)( something| my answers| an answer| my details)?$/

/**
 * What a message asks to change, when that is all it does: an answer it names, maybe with what
 * should stand there, or just something. Names nothing we know: no change, so it stays an answer.
 * `nameOnly` where a whole sentence is expected: there "verander personeel in robots" is a need.
 */
export function changeAsked(text: string, nameOnly: boolean): Named | 'something' | undefined {
  if (text.length > LONGEST) return undefined
  const said = text
    .trim()
    .replace(/[.!?]+$/, '')
    .replace(POLITE, '')
  if (SOMETHING.test(plain(said))) return 'something'
  for (const form of FORMS) {
    const what = form.exec(said)?.groups?.what
    const named = what === undefined ? undefined : lineNamed(what)
    if (named && !(nameOnly && named.value)) return named
  }
  return undefined
}
