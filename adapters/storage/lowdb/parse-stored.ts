import { z } from 'zod'

const Newer = z.object({ schema: z.number().gt(1) })

/** Something on disk that only a later version of this program can read: it is left as it is. */
export class WrittenByNewer extends Error {
  override name = 'WrittenByNewer'

  constructor(path: string) {
    super(`${path} was written by a newer version of this program. Start that version again.`)
  }
}

/**
 * What was stored as JSON, or undefined when it is broken.
 * The schema version of a document goes up with that of any of its parts.
 * @throws WrittenByNewer
 */
export function parseStored<Content>(
  text: string,
  schema: z.ZodType<Content>,
  path: string,
): Content | undefined {
  const stored = jsonOf(text)
  const { data } = schema.safeParse(stored)
  if (data === undefined && Newer.safeParse(stored).success) throw new WrittenByNewer(path)
  return data
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
