import { useEffect, useRef } from 'preact/hooks'
import { type DeskServer, Unknown } from '../desk-server.ts'
import type { Host } from '../host.ts'
import { useLoaded } from '../use-loaded.ts'
import type { Choices, Enquiry } from '../wire.ts'
import type { Wording } from '../wording/wording.ts'
import { Acts } from './acts.tsx'
import { DueBadge } from './due-badge.tsx'
import { EnquirySections } from './enquiry-sections.tsx'

type Props = {
  reference: string
  host: Host
  server: DeskServer
  words: Wording
  outcomes: Choices['outcomes']
}

/** One enquiry: how it stands, what is known of it, and what can be done. */
export function EnquiryPage({ reference, host, server, words, outcomes }: Props) {
  const { value, fault, isLoading, again, put } = useLoaded(reference, () => server.show(reference))
  return (
    <main>
      <p>
        <a href="#list" class="back">
          {words.back}
        </a>
      </p>
      {isLoading && !value && (
        <p class="status" role="status">
          {words.loading}
        </p>
      )}
      {fault !== undefined && (
        <p class="message danger" role="alert">
          {fault instanceof Unknown ? words.unknown : words.failed}{' '}
          {!(fault instanceof Unknown) && (
            <button type="button" onClick={again}>
              {words.again}
            </button>
          )}
        </p>
      )}
      {value && (
        <>
          <Head enquiry={value} host={host} words={words} />
          <div class="both">
            <Acts enquiry={value} onChange={put} {...{ server, words, outcomes }} />
            <EnquirySections enquiry={value} words={words} />
          </div>
        </>
      )}
    </main>
  )
}

function Head({ enquiry, host, words }: { enquiry: Enquiry; host: Host; words: Wording }) {
  const { reference, title, organisation, state, areas, partner, due, holder, filed } = enquiry
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const share = host.share
  return (
    <header class="head">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p class="quiet">
        {organisation} · {reference} · {areas} · {words.filed(filed)}
      </p>
      <p class="standing">
        <strong>{state.text}</strong>
        {partner && <span>{partner}</span>}
        {due && <DueBadge due={due} words={words} />}
        <span>
          {words.heldBy}: {holder ? (holder.isMe ? words.me : holder.name) : words.nobody}
        </span>
        {share && (
          <button type="button" onClick={() => share(reference, title)}>
            {words.share}
          </button>
        )}
      </p>
    </header>
  )
}
