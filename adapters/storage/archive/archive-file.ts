import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'
import { Dossier } from '../../../bot/dossier.ts'
import { checksumOf } from './checksums.ts'

/** One JSON object a line: a dossier with its checksum; the last line says how many there are. */
const Line = z.union([
  z.object({ sha256: z.string(), dossier: Dossier }),
  z.object({ dossiers: z.number().int() }),
])

/** An archive that is cut off or changed. */
export class BrokenArchive extends Error {
  override name = 'BrokenArchive'
}

/**
 * Writes dossiers to a compressed file that only its owner can read. The file has its name once it
 * is whole and on disk. @returns how many it holds
 */
export async function writeArchive(
  path: string,
  dossiers: AsyncIterable<Dossier>,
): Promise<number> {
  const unfinished = `${path}.unfinished`
  let count = 0
  async function* lines() {
    for await (const dossier of dossiers) {
      count++
      yield `${JSON.stringify({ sha256: checksumOf(dossier), dossier })}\n`
    }
    yield `${JSON.stringify({ dossiers: count })}\n`
  }
  try {
    const file = createWriteStream(unfinished, { mode: 0o600 })
    await pipeline(Readable.from(lines()), createGzip(), file)
    await syncFile(unfinished)
    await rename(unfinished, path)
  } catch (fault) {
    await rm(unfinished, { force: true })
    throw fault
  }
  return count
}

/** The dossiers of an archive. @throws BrokenArchive, at the latest at its end. */
export async function* readArchive(path: string): AsyncGenerator<Dossier> {
  let count = 0
  let isWhole = false
  const broken = (what: string, cause?: unknown) =>
    new BrokenArchive(`${path} is no whole archive: ${what}.`, { cause })
  try {
    for await (const text of linesOf(path)) {
      const line = Line.parse(JSON.parse(text))
      if ('dossiers' in line) {
        isWhole = line.dossiers === count
        continue
      }
      if (checksumOf(line.dossier) !== line.sha256) throw broken(`number ${count + 1} was changed`)
      count++
      yield line.dossier
    }
  } catch (fault) {
    throw fault instanceof BrokenArchive ? fault : broken('it cannot be read on', fault)
  }
  if (!isWhole) throw broken('its end is missing')
}

/** The lines of a zipped file. readline does not pass on a fault of its input; iterating the input does. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const unzipped = createGunzip()
  const reading = pipeline(createReadStream(path), unzipped)
  // Told of by whoever reads on; here it only must not go unheard.
  reading.catch(() => {})
  let rest = ''
  for await (const piece of unzipped.setEncoding('utf8')) {
    const lines = `${rest}${piece}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path)
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
