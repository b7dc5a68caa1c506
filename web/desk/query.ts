export const VIEWS = ['open', 'triage', 'overdue', 'mine', 'over', 'all'] as const
export type View = (typeof VIEWS)[number]

/** What the work list shows. */
export type Query = { view: View; area: string; partner: string; search: string }

export const FIRST_QUERY: Query = { view: 'open', area: '', partner: '', search: '' }

/** As the server wants it; `after` is the `next` of the page before. */
export function asParameters({ view, area, partner, search }: Query, after: string | undefined) {
  const parameters = new URLSearchParams()
  if (view === 'mine') parameters.set('mine', 'yes')
  else parameters.set('which', view)
  for (const [name, value] of Object.entries({ area, partner, search, after }))
    if (value) parameters.set(name, value)
  return parameters
}
