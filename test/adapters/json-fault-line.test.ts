import { describe, expect, it } from 'vitest'
import { jsonFaultLine } from '../../adapters/json-fault-line.ts'

const cases: [fault: string, lines: string[], line: number][] = [
  ['a missing comma', ['{', '  "a": 1', '  "b": 2', '}'], 3],
  ['a comma too many in an object', ['{', '  "a": 1,', '}'], 3],
  ['a comma too many in a list', ['[', '  1,', '  2,', ']'], 4],
  ['a text without quotes', ['{', '  "a": [true, x]', '}'], 2],
  ['a name without quotes', ['{', '  "a": 1,', '  b: 2', '}'], 3],
  ['a missing colon', ['{', '  "a" 1', '}'], 2],
  ['a quote that is not closed', ['{', '  "a": "one,', '  "b": "two"', '}'], 2],
  ['single quotes', ['{', "  'a': 1", '}'], 2],
  ['an unknown escape', ['{', '  "a": "\\d"', '}'], 2],
  ['a bracket too many', ['{}', '}'], 2],
  ['a bracket of the wrong kind', ['{', '  "a": [1', '}', '}'], 3],
  ['a file that stops early', ['{', '  "a": {', '    "b": 1', ''], 3],
  ['an empty file', [''], 1],
]

describe('jsonFaultLine', () => {
  it.each(cases)('gives the line of %s', (_fault, lines, line) => {
    const json = lines.join('\n')
    expect(() => JSON.parse(json)).toThrow()
    expect(jsonFaultLine(json)).toBe(line)
  })

  it('passes over every valid kind of value', () => {
    const valid = '{"a": [-1.5e+3, 0, "\\u00e9 \\" ë", null, true, {}, []],\n"b": false}'
    expect(() => JSON.parse(valid)).not.toThrow()
    expect(jsonFaultLine(`${valid}\nx`)).toBe(3)
  })
})
