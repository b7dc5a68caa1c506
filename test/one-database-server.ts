import type { TestProject } from 'vitest/node'
import { aDatabaseServer } from './builders/a-database-server.ts'

/** One database server for all tests of a run that need one; each makes a database of its own on it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await aDatabaseServer()
  project.provide('databaseServer', server.urlOf('{}'))
  return () => server.remove()
}
