import type { Reporter } from 'vitest/node'

declare module 'vitest' {
  interface TaskMeta {
    /** Shown after the run. */
    table?: string
  }
}

/** Prints the tables that tests made, when everything has run. */
export const tables: Reporter = {
  onTestRunEnd(modules) {
    for (const module of modules)
      for (const test of module.children.allTests()) {
        const { table } = test.meta()
        if (table !== undefined) console.log(`\n${table}\n`)
      }
  },
}
