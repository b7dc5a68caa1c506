import type { Places } from '../schema.ts'

/** What places of a municipality are called: itself, those within it, and itself in English. */
export const namesWithin = ({ name, places, en }: Places['municipalities'][number]): string[] => [
  name,
  ...places,
  ...(en === undefined ? [] : [en]),
]
