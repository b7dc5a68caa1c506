import { defineConfig } from 'vitest/config'
import { tables } from './test/tables.ts'

const common = {
  pool: 'forks',
  // One process for many files: what they all load and build is loaded and built once. Tests share
  // nothing but that: each has folders, ports, profiles and stores of its own.
  isolate: false,
  testTimeout: 30_000,
  hookTimeout: 60_000,
  // What is waited for may take a while on a busy machine.
  expect: { poll: { timeout: 15_000 } },
  // Programs that tests start keep what Node compiled for the next one.
  env: { NODE_COMPILE_CACHE: 'node_modules/.cache/compiled' },
} as const

const inBrowser = 'test/browser/**/*.test.ts'
const onDatabase = 'test/**/postgres/**/*.test.ts'

export default defineConfig({
  test: {
    // One more than cores: a fifth of the time is waiting for browsers, databases and processes.
    maxWorkers: 3,
    reporters: ['default', tables],
    projects: [
      {
        test: {
          ...common,
          name: 'server',
          include: ['test/**/*.test.ts'],
          exclude: [inBrowser, onDatabase, 'test/clients/**'],
        },
      },
      {
        test: {
          ...common,
          name: 'database',
          include: [onDatabase],
          globalSetup: 'test/one-database-server.ts',
        },
      },
      {
        test: {
          ...common,
          name: 'browser',
          include: [inBrowser],
          globalSetup: 'test/browser/one-chromium.ts',
          // A busy machine is no fault of the chat.
          testTimeout: 120_000,
          retry: 1,
        },
      },
    ],
  },
})
