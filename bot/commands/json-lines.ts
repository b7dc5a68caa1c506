import { readFileSync } from 'node:fs'

/** The JSON values in a file that has one on each line; throws where a line is none. */
export const jsonLines = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
