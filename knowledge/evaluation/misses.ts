import { areaIn, areasOf, needIn, type Outcome } from './outcome.ts'

/** A request that was answered wrongly, and in what. */
export type Miss = {
  id: string
  what: 'partner' | 'area' | 'need' | 'scope'
  expected: readonly string[]
  got: readonly string[]
}

const scopeWord = (outside: boolean): string => (outside ? 'out of scope' : 'in scope')

/** What an outcome got wrong: one for each label it does not meet. */
export function missesOf({ request, answer, partner, area, need, scope }: Outcome): Miss[] {
  const { id } = request
  const misses: (Miss | false)[] = [
    partner?.acceptable === false && {
      id,
      what: 'partner',
      expected: request.partners ?? [],
      got: answer.ranked,
    },
    area?.acceptable === false && {
      id,
      what: 'area',
      expected: areasOf(request) ?? [],
      got: [areaIn(answer)],
    },
    need?.acceptable === false && {
      id,
      what: 'need',
      expected: request.needTypes ?? [],
      got: [needIn(answer)],
    },
    scope.isOutside !== scope.saidOutside && {
      id,
      what: 'scope',
      expected: [scopeWord(scope.isOutside)],
      got: [answer.understanding.outOfScope?.value ?? scopeWord(false)],
    },
  ]
  return misses.filter((miss) => miss !== false)
}
