import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// What Node compiles at one start is kept for the next. Loaded before the program, and JavaScript
// itself, so that at the next start nothing at all is left to take types out of.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compiled'))
