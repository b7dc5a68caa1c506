import type { Practice } from '../request-model.ts'

/** For each partner what each factor of a request adds to its score. */
export type PracticeIndex = ReadonlyMap<string, ReadonlyMap<string, number>>

const perThousand = 1000

/** Makes what is usual findable by partner and factor. */
export function practiceIndexOf({ factors, partners }: Practice): PracticeIndex {
  return new Map(
    Object.entries(partners).map(([id, values]) => [
      id,
      new Map(factors.map((factor, at) => [factor, (values[at] ?? 0) / perThousand])),
    ]),
  )
}
