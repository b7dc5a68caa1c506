import type { Understanding } from '../knowledge/understand.ts'
import { titles } from '../knowledge/understanding/name-words.ts'

const BEFORE_NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(?:de\s+)?(?:(?:${[...titles].join('|')})\.?\s+)+$`,
  'iu',
)

/** A name is kept as it was written, with the title before it: "Mevrouw Anna de Vries". */
export function withTitle(understanding: Understanding, text: string): Understanding {
  const { name } = understanding
  const title = name && BEFORE_NAME.exec(text.slice(0, Math.max(0, text.indexOf(name.value))))
  return title
    ? { ...understanding, name: { ...name, value: title[0] + name.value } }
    : understanding
}
