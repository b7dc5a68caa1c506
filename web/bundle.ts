import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build } from 'vite'

const web = import.meta.dirname

/** The styles of the pages the server itself renders; built where they are there. */
const siteStyles = join(web, 'site/site.css')

/** Builds everything a browser loads; the contents by file name. Nothing is written. */
export async function bundle(): Promise<Map<string, string>> {
  const chat = await compile('.js', {
    rolldownOptions: { input: join(web, 'widget/mount.tsx'), preserveEntrySignatures: 'strict' },
  })
  const version = createHash('sha256').update(chat).digest('hex').slice(0, 12)
  const loader = await compile(
    '.js',
    { lib: { entry: join(web, 'loader/loader.ts'), formats: ['iife'], name: 'aihub' } },
    { CHAT_VERSION: JSON.stringify(version) },
  )
  const files = new Map([
    ['loader.js', loader],
    ['chat.js', chat],
  ])
  if (existsSync(siteStyles)) {
    files.set('site.css', await compile('.css', { rolldownOptions: { input: siteStyles } }))
  }
  return files
}

/** The one file with this extension that a build gives. */
async function compile(extension: string, options: BuildOptions, define = {}) {
  const built = await build({
    configFile: false,
    root: web,
    publicDir: false,
    css: { transformer: 'lightningcss' },
    logLevel: 'warn',
    define,
    build: { write: false, target: 'es2022', modulePreload: false, ...options },
  })
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const file = files.find(({ fileName }) => fileName.endsWith(extension))
  const content = file && ('code' in file ? file.code : file.source)
  if (!content) throw new Error(`The build gave no ${extension} file`)
  return content.toString()
}
