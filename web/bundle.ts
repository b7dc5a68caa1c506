import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build } from 'vite'
import { fluentThemes } from './desk/fluent-themes.ts'

const web = import.meta.dirname

/** The styles of the pages the server itself renders; built where they are there. */
const siteStyles = join(web, 'site/site.css')

/** The first with `light-dark()`, which the styles are made of and which is left as it is. */
const browsers = [
  { name: 'chrome', version: '123' },
  { name: 'firefox', version: '120' },
  { name: 'safari', version: '17.5' },
]
/** The same as the compiler of styles wants it: the parts of a version in a byte each. */
const targets = Object.fromEntries(
  browsers.map(({ name, version }) => {
    const [major = 0, minor = 0] = version.split('.').map(Number)
    return [name, (major << 16) | (minor << 8)]
  }),
)

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
  files.set(
    'desk.js',
    await compile('.js', { rolldownOptions: { input: join(web, 'desk/desk.tsx') } }),
  )
  const deskStyles = join(web, 'desk/style/desk.css')
  const styles = await compile('.css', { rolldownOptions: { input: deskStyles } })
  files.set('desk.css', fluentThemes() + styles)
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
    css: { transformer: 'lightningcss', lightningcss: { targets } },
    logLevel: 'warn',
    define,
    build: {
      write: false,
      target: browsers.map(({ name, version }) => name + version),
      modulePreload: false,
      ...options,
    },
  })
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const file = files.find(({ fileName }) => fileName.endsWith(extension))
  const content = file && ('code' in file ? file.code : file.source)
  if (!content) throw new Error(`The build gave no ${extension} file`)
  return content.toString()
}
