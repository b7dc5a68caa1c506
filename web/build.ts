/** `node web/build.ts [--if-stale]` builds what a browser loads into `web/dist`. */
import { mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dist, sizes } from './sizes.ts'

const web = import.meta.dirname

if (!process.argv.includes('--if-stale') || isStale()) {
  // Only here, so that an installation without the build tools can start from what is built.
  const { bundle } = await import('./bundle.ts')
  mkdirSync(dist, { recursive: true })
  for (const [name, content] of await bundle()) write(join(dist, name), content)
  console.log(`Built web/dist (gzip): ${sizes()}`)
}

/** Whether a source, or the list of installed packages, is newer than what was built from it. */
function isStale() {
  const files = readdirSync(web, { recursive: true, encoding: 'utf8' })
  const sources = files.filter((file) => !file.startsWith('dist'))
  const products = [
    'loader.js',
    'chat.js',
    'desk.js',
    'desk.css',
    ...(sources.includes('site/site.css') ? ['site.css'] : []),
  ]
  const changed = [...sources, '../package-lock.json'].map((file) => modifiedAt(join(web, file)))
  return Math.max(...changed) > Math.min(...products.map((file) => modifiedAt(join(dist, file))))
}

/** In milliseconds; a file that is not there counts as older than any. */
function modifiedAt(file: string) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** Replaces the file in one step, because a server may be reading it. */
function write(file: string, content: string) {
  const fresh = `${file}.${process.pid}`
  writeFileSync(fresh, content)
  renameSync(fresh, file)
}
