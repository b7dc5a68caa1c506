import type { TestProject } from 'vitest/node'
import { launchChromium } from './chromium.ts'

/** One Chromium for a whole run of tests, which take a profile each. */
export default async function oneChromium(project: TestProject) {
  const chromium = await launchChromium()
  project.provide('chromium', chromium.wsEndpoint())
  return () => chromium.close()
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the Chromium of this run is reached. */
    chromium: string
  }
}
