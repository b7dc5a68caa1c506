import { flushCompileCache } from 'node:module'
import { start } from './start.ts'

await start(process.env)
// A program that is killed would leave nothing for the next start.
flushCompileCache()
