import { useEffect, useRef } from 'preact/hooks'
import type { DeskServer } from '../desk-server.ts'
import { asParameters, type Query } from '../query.ts'
import { useLoaded } from '../use-loaded.ts'
import type { Choices, Page } from '../wire.ts'
import type { Wording } from '../wording/wording.ts'
import { Filters } from './filters.tsx'
import { ListedEnquiry } from './listed-enquiry.tsx'
import { Pages } from './pages.tsx'
import { Talks } from './talks.tsx'

type Props = {
  server: DeskServer
  words: Wording
  choices: Choices | undefined
  query: Query
  /** Where each page after the first begins, up to the one that is shown. */
  cursors: string[]
  /** The enquiry that was looked at before; the keyboard goes on there. */
  visited: string | undefined
  onQuery: (query: Query) => void
  onCursors: (cursors: string[]) => void
}

export function WorkList(props: Props) {
  const { server, words, choices, query, cursors, visited, onQuery, onCursors } = props
  const after = cursors.at(-1)
  const page = useLoaded(String(asParameters(query, after)), () => server.list(query, after))
  const { value, fault, isLoading } = page
  const list = useRef<HTMLUListElement>(null)
  const isThere = value !== undefined

  useEffect(() => {
    if (isThere && visited)
      list.current?.querySelector<HTMLElement>(`[href="#${CSS.escape(visited)}"]`)?.focus()
  }, [isThere])

  return (
    <main>
      <h1>{words.title}</h1>
      <Talks server={server} words={words} />
      <Filters {...{ words, choices, query, onQuery }} />
      <p class="status" role="status">
        {isLoading ? words.loading : value && statusOf(value, cursors.length, words)}
      </p>
      {fault !== undefined && (
        <p class="message danger" role="alert">
          {words.failed}{' '}
          <button type="button" onClick={page.again}>
            {words.again}
          </button>
        </p>
      )}
      {value && value.rows.length > 0 && (
        <>
          <div class="columns" aria-hidden="true">
            {Object.values(words.columns).map((column) => (
              <span key={column}>{column}</span>
            ))}
          </div>
          <ul class="rows" ref={list} aria-busy={isLoading}>
            {value.rows.map((row) => (
              <ListedEnquiry key={row.reference} row={row} words={words} />
            ))}
          </ul>
        </>
      )}
      {value?.rows.length === 0 && <p class="empty">{words.empty}</p>}
      <Pages {...{ words, cursors, onCursors }} next={value?.next} />
    </main>
  )
}

/** How many there are here, on which page, and whether there are more. */
function statusOf({ rows, next }: Page, cursors: number, words: Wording): string {
  const parts = [
    words.count(rows.length),
    cursors > 0 && words.page(cursors + 1),
    next !== undefined && words.more,
  ]
  return parts.filter(Boolean).join(', ')
}
