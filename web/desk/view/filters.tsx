import { useEffect, useState } from 'preact/hooks'
import { type Query, VIEWS } from '../query.ts'
import type { Choices, Named } from '../wire.ts'
import type { Wording } from '../wording/wording.ts'

/** Milliseconds without a key pressed after which is searched. */
const PAUSE = 250

type Props = {
  words: Wording
  choices: Choices | undefined
  query: Query
  onQuery: (query: Query) => void
}

/** What narrows the list down: a view, words, an area, a partner. */
export function Filters({ words, choices, query, onQuery }: Props) {
  return (
    <search class="filters">
      <nav class="views" aria-label={words.viewsLabel}>
        {VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            aria-current={view === query.view ? 'true' : undefined}
            onClick={() => onQuery({ ...query, view })}
          >
            {words.views[view]}
          </button>
        ))}
      </nav>
      <SearchField {...{ words, query, onQuery }} />
      <Choice
        label={words.area}
        every={words.everyArea}
        options={choices?.areas ?? []}
        value={query.area}
        onChoose={(area) => onQuery({ ...query, area })}
      />
      <Choice
        label={words.partner}
        every={words.everyPartner}
        options={choices?.partners ?? []}
        value={query.partner}
        onChoose={(partner) => onQuery({ ...query, partner })}
      />
    </search>
  )
}

function SearchField({ words, query, onQuery }: Omit<Props, 'choices'>) {
  const [typed, setTyped] = useState(query.search)
  useEffect(() => {
    if (typed === query.search) return
    const timer = setTimeout(() => onQuery({ ...query, search: typed }), PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  return (
    <label class="field wide">
      <span>{words.search}</span>
      <input
        type="search"
        value={typed}
        maxLength={200}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </label>
  )
}

type ChoiceProps = {
  label: string
  every: string
  options: Named[]
  value: string
  onChoose: (id: string) => void
}

function Choice({ label, every, options, value, onChoose }: ChoiceProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{every}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
