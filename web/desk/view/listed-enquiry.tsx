import type { ComponentChildren } from 'preact'
import type { Row } from '../wire.ts'
import type { Wording } from '../wording/wording.ts'
import { DueBadge } from './due-badge.tsx'

/** One enquiry of the list. On a wide screen its parts stand in columns, whose heads only the eye needs. */
export function ListedEnquiry({ row, words }: { row: Row; words: Wording }) {
  const { reference, title, organisation, state, areas, partner, due, holder } = row
  const { columns } = words
  return (
    <li class="row">
      <p class="subject">
        <a href={`#${reference}`}>{title}</a>
        <span class="quiet">
          {organisation} · {reference}
        </span>
      </p>
      <Part name={columns.state}>{state.text}</Part>
      <Part name={columns.area}>{areas}</Part>
      <Part name={columns.partner}>{partner ?? words.none}</Part>
      <Part name={columns.due}>{due ? <DueBadge due={due} words={words} /> : words.none}</Part>
      <Part name={columns.holder}>
        {holder ? (holder.isMe ? words.me : holder.name) : words.nobody}
      </Part>
    </li>
  )
}

function Part({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <p class="part">
      <span class="name">{name}: </span>
      {children}
    </p>
  )
}
