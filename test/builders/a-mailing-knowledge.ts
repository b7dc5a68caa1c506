import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyOf } from './a-folder.ts'

const SHIPPED = join(import.meta.dirname, '../../knowledge/zuid-holland')

/** The shipped knowledge, in a folder of its own, with addresses that mail really goes to. */
export function aMailingKnowledge(): string {
  const folder = copyOf(SHIPPED)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const name of files.filter((file) => file.endsWith('.json'))) {
    const path = join(folder, name)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replaceAll(/(@[\w.-]+)\.example"/g, '$1.post.nl"'))
  }
  return folder
}
