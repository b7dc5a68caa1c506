import { defineConfig } from 'vitest/config'

/** The heavy clients have packages of their own; `npm run test:clients` fetches them first. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: '../browser/one-chromium.ts',
    // What was only just unpacked takes a minute to be read the first time.
    testTimeout: 180_000,
  },
})
