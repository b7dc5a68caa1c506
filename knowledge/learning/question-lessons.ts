import { type CommonQuestion, waysToAsk } from '../common-question.ts'
import type { LabelledRequest } from '../evaluation/labelled-request.ts'
import { languages } from '../language.ts'
import type { Lexicon } from '../lexicon.ts'
import { marksOf } from '../reading/marks-of.ts'
import { read } from '../reading/reading.ts'
import { longestQuestion, noQuestion } from '../understanding/question-of.ts'
import { type Lesson, pairOf } from './lessons.ts'

type Asked = { pair: string; text: string; label: string }

/** The question about the hub that a text asks; requests that are no longer than one ask none. */
function askedIn({ id, text, inScope, question }: LabelledRequest): Asked[] {
  const isRequest = inScope !== false && text.length <= longestQuestion
  return question !== undefined || isRequest
    ? [{ pair: pairOf(id), text, label: question ?? noQuestion }]
    : []
}

/** A question as it is asked in the ways that stand beside its answer. */
function askedBeside(one: CommonQuestion): Asked[] {
  const texts = languages.flatMap((language) => waysToAsk(one, language))
  return texts.map((text, at) => ({
    pair: `${one.id}-${at}`,
    text: text.replaceAll(/\{\w+\}/g, 'AI-hub'),
    label: one.id,
  }))
}

/** Lessons in which question about the hub is asked: by labelled texts, and by those of the hub. */
export function questionLessonsOf(
  requests: readonly LabelledRequest[],
  { known, knowledge }: Lexicon,
): Lesson[] {
  const asked = [...requests.flatMap(askedIn), ...knowledge.questions.flatMap(askedBeside)]
  return asked.map(({ pair, text, label }) => {
    const codes = [...marksOf(read(text, known)).keys()]
    return { pair, codes, labels: [label], told: new Map() }
  })
}
