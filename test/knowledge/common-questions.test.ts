import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseLabelledRequests } from '../../knowledge/evaluation/labelled-request.ts'
import { read } from '../../knowledge/reading/reading.ts'
import { understand } from '../../knowledge/understand.ts'
import { questionOf } from '../../knowledge/understanding/question-of.ts'
import { aBrain } from '../builders/a-brain.ts'

const { knowledge, lexicon } = aBrain
const labelled = (file: string) =>
  parseLabelledRequests(readFileSync(join(import.meta.dirname, file), 'utf8'))
const asked = (text: string) => questionOf(read(text, lexicon.known), lexicon)?.value

describe('the common questions', () => {
  it('are at least forty, each found by its own words in both languages', () => {
    expect(knowledge.questions.length).toBeGreaterThanOrEqual(40)
    for (const { id, question } of knowledge.questions)
      for (const text of [question.nl, question.en])
        expect(asked(text.replaceAll('{hub}', 'AI-hub').replaceAll('{region}', 'de regio'))).toBe(
          id,
        )
  })

  it('say u in Dutch, and are calm', () => {
    const said = knowledge.questions.flatMap(({ answer }) => [answer.nl, answer.en])
    const exits = knowledge.exits.flatMap(({ does }) => [does.nl, does.en])
    expect(
      [...said, ...exits].filter((text) => /!|["']|\b(je|jij|jullie|jouw)\b/.test(text)),
    ).toEqual([])
  })

  it.each(['checking.jsonl', 'strangers.jsonl'])(
    'are found however they are put, and hardly ever wrongly: %s',
    (file) => {
      const questions = labelled(`questions/${file}`)
      const outcomes = questions.map(({ text, question }) => ({ question, got: asked(text) }))
      const answered = outcomes.filter(({ got }) => got !== undefined)
      const right = answered.filter(({ question, got }) => question === got)
      const toFind = outcomes.filter(({ question }) => question !== null)
      expect(right.length / answered.length).toBeGreaterThan(0.95)
      expect(right.length / toFind.length).toBeGreaterThan(0.8)
    },
  )

  it('that are not found are hardly ever taken for a job seeker, an insult or an emergency', () => {
    const belongHere = labelled('questions/strangers.jsonl').filter(
      ({ question }) => !['jobs', 'student', 'private'].includes(question ?? ''),
    )
    const sentAway = belongHere.filter(
      ({ text }) => asked(text) === undefined && understand(text, lexicon).outOfScope !== undefined,
    )
    expect(sentAway.length / belongHere.length).toBeLessThan(0.02)
  })

  it('take no request for one of them', () => {
    const taken = labelled('requests/tuning.jsonl')
      .filter(({ inScope }) => inScope !== false)
      .filter(({ text }) => asked(text) !== undefined)
    expect(taken).toEqual([])
  })
})
