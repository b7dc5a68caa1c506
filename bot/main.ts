import { enableCompileCache, flushCompileCache } from 'node:module'
import { join } from 'node:path'

// What Node compiles at one start is kept for the next; so everything else is imported after this.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compiled'))
const { start } = await import('./start.ts')
await start(process.env)
flushCompileCache()
