import { answerRequest } from '../evaluation/answer-request.ts'
import type { Lexicon } from '../lexicon.ts'
import type { ResearchFigures, TermModel } from '../term-model.ts'
import { termIndexOf } from '../vocabulary/term-index.ts'
import type { Document } from './document.ts'
import { learnKinds } from './learn-kinds.ts'
import { type Lessons, learnEnglish } from './learn-terms.ts'
import type { Lesson } from './lessons.ts'
import { termTable } from './term-table.ts'
import { usualOf } from './usual.ts'

const parts = 5

/** By what a text is known: projects under one call have one title, and are kept back together. */
const nameOf = ({ title, text }: Document): string => title ?? text

/** What is known of the same texts: as they are, as terms, and by their marks. */
export type Taught = { documents: readonly Document[]; lessons: Lessons; kinds: readonly Lesson[] }

/** A lexicon that learned nothing from the texts of some names, and reads English. */
function lexiconWithout(names: ReadonlySet<string>, taught: Taught, lexicon: Lexicon): Lexicon {
  const { documents, lessons, kinds } = taught
  const rest = lessons.documents.filter((_, at) => {
    const document = documents[at]
    return document !== undefined && !names.has(nameOf(document))
  })
  const { usual, ...learned } = learnEnglish({ ...lessons, documents: rest })
  const en = termTable(learned)
  const told = learnKinds(kinds.filter(({ pair }) => !names.has(pair)))
  return { ...lexicon, terms: termIndexOf({ usual: usualOf(usual), nl: en, en, ...told }) }
}

type Outcome = { isFull: boolean; first: boolean; acceptable: boolean; inThree: boolean }

function outcomeOf(document: Document, known: ReadonlySet<string>, lexicon: Lexicon): Outcome {
  const { text, title, partners = [] } = document
  const right = partners.filter((id) => known.has(id))
  const exclude = [...lexicon.partners.keys()].filter((id) => !known.has(id))
  const { ranked } = answerRequest({ id: text, text }, lexicon, exclude)
  return {
    isFull: title !== undefined,
    first: ranked[0] === right[0],
    acceptable: right.includes(ranked[0] ?? ''),
    inThree: ranked.slice(0, 3).some((id) => right.includes(id)),
  }
}

function figuresOf(outcomes: readonly Outcome[]): ResearchFigures {
  const share = (name: 'first' | 'acceptable' | 'inThree'): number =>
    Number((outcomes.filter((one) => one[name]).length / Math.max(1, outcomes.length)).toFixed(3))
  return {
    texts: outcomes.length,
    first: share('first'),
    acceptable: share('acceptable'),
    inThree: share('inThree'),
  }
}

/**
 * How often the whole matcher names a partner of an English research text that was learned without
 * it, among the partners that the model knows: every text is kept back once, a fifth at a time.
 */
export function keptBackFigures(taught: Taught, lexicon: Lexicon): TermModel['figures'] {
  const known = new Set(taught.lessons.subjects.en.keys())
  const tests = taught.documents.filter(
    ({ language, partners = [] }) => language === 'en' && partners.some((id) => known.has(id)),
  )
  const names = [...new Set(tests.map(nameOf))]
  const outcomes = Array.from({ length: parts }, (_, part) => {
    const back = new Set(names.filter((_, at) => at % parts === part))
    const without = lexiconWithout(back, taught, lexicon)
    return tests
      .filter((document) => back.has(nameOf(document)))
      .map((document) => outcomeOf(document, known, without))
  }).flat()
  return {
    full: figuresOf(outcomes.filter(({ isFull }) => isFull)),
    titles: figuresOf(outcomes.filter(({ isFull }) => !isFull)),
  }
}
