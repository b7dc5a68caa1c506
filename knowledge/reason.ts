import { z } from 'zod'

export const Reason = z.object({
  /**
   * What the reason is about. `wish` is the role the visitor wants a partner to play; `practice` is who is usually named; `balance` evens out, for example for partners with very many themes;
   * `capacity` and `review` count against who has no room, or whose card is past its review.
   */
  kind: z.enum([
    'role',
    'wish',
    'area',
    'theme',
    'project',
    'sector',
    'organisation',
    'place',
    'name',
    'practice',
    'balance',
    'capacity',
    'review',
  ]),
  /** What it adds to the score; the contributions of one partner sum to its score. */
  contribution: z.number(),
  /** The visitor's own words it rests on; empty when it rests on a chosen answer. */
  words: z.array(z.string()),
  /** The id it is about: a role, focus area, sector, partner or municipality. */
  about: z.string().optional(),
})
export type Reason = z.infer<typeof Reason>

export const RankedPartner = z.object({
  partner: z.string(),
  score: z.number(),
  reasons: z.array(Reason),
})
export type RankedPartner = z.infer<typeof RankedPartner>
