import { describe, expect, it } from 'vitest'
import { parseLabelledRequests } from '../../../knowledge/evaluation/labelled-request.ts'

describe('labelled requests', () => {
  it('are read one a line, empty lines skipped, what is not labelled absent', () => {
    const text = '{"id":1,"text":"Kranen"}\n\n{"id":"b","text":"Cranes","focusAreas":[]}\n'
    expect(parseLabelledRequests(text)).toEqual([
      { id: '1', text: 'Kranen' },
      { id: 'b', text: 'Cranes', focusAreas: [] },
    ])
  })

  it.each([
    ['{"id":"a","text":"x"}\n{"id":"b"}', 'line 2: text:'],
    ['{"id":"a","text":"x","partners":[]}', 'line 1: partners:'],
    ['not json', 'line 1: is not valid JSON'],
    ['\n', 'no line'],
  ])('of %j name the faulty line', (text, fault) => {
    expect(() => parseLabelledRequests(text)).toThrow(fault)
  })
})
