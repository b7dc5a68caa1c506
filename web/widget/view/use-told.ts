import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../../knowledge/language.ts'
import type { DraftReader } from '../draft-reader.ts'
import type { ToldLine } from '../wire.ts'

/** Milliseconds without a key before a draft is read, and the fewest characters that tell anything. */
const pause = 700
const fewest = 12

/** What a draft tells, a moment after the last key; of an emptied draft nothing. */
export function useTold(draft: string, language: Language, reader?: DraftReader): ToldLine[] {
  const [told, setTold] = useState<ToldLine[]>([])
  const text = draft.trim()
  useEffect(() => {
    let isLatest = true
    if (!reader || text.length < fewest) {
      setTold([])
      return
    }
    const timer = setTimeout(async () => {
      const lines = await reader.read(text, language)
      if (isLatest) setTold(lines)
    }, pause)
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [text, language, reader])
  return told
}
