import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { SendMailOptions } from 'nodemailer'
import { lazily } from '../../knowledge/lazily.ts'

/** Loaded with the first mail. */
const composer = lazily(async () => {
  const { createTransport } = await import('nodemailer')
  return createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
})

/**
 * Writes a mail as `<delivery>.eml` (RFC 5322); a reader sees the whole file or none.
 * The same delivery written again replaces it.
 */
export async function keepMail(
  folder: string,
  delivery: string,
  message: SendMailOptions,
): Promise<void> {
  if (!/^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(delivery)) throw new RangeError('no delivery id')
  const { message: composed } = await (await composer()).sendMail(message)
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${delivery}.eml`)
  const file = await open(`${path}.new`, 'w', 0o600)
  try {
    await file.writeFile(composed)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path}.new`, path)
}
