import type { ComponentChildren } from 'preact'
import type { Enquiry } from '../wire.ts'
import type { Wording } from '../wording/wording.ts'

type Props = { enquiry: Enquiry; words: Wording }

/** Everything that is known of an enquiry; a part of which there is nothing is left out. */
export function EnquirySections({ enquiry, words }: Props) {
  const { need, facts, offers, questions, notes, outcome, deliveries, history, consent } = enquiry
  return (
    <div class="sections">
      <Section title={words.need}>
        <p class="need">{need}</p>
      </Section>
      {outcome && (
        <Section title={words.outcome}>
          <p>{outcome}</p>
        </Section>
      )}
      <Section title={words.notes} isThere={notes.length > 0}>
        <Entries all={notes.map(({ by, at, text }) => ({ head: by, quiet: at, lines: [text] }))} />
      </Section>
      <Section title={words.questions} isThere={questions.length > 0}>
        <Entries
          all={questions.map(({ from, question, asked, answer }) => ({
            head: from,
            quiet: asked,
            lines: [question, answer ?? words.noAnswer],
          }))}
        />
      </Section>
      <Match enquiry={enquiry} words={words} />
      <Section title={words.offers} isThere={offers.length > 0}>
        <Entries
          all={offers.map(({ name, state, offered, answerBy, said }) => ({
            head: `${name}: ${state}`,
            quiet: words.offered(offered, answerBy),
            lines: said,
          }))}
        />
      </Section>
      <Section title={words.facts}>
        <dl>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={words.consent}>
        <p>{consent.given ? words.consentGiven(consent.at) : words.consentRefused(consent.at)}</p>
        <p class="need">{consent.text}</p>
      </Section>
      <Section title={words.deliveries} isThere={deliveries.length > 0}>
        <Entries
          all={deliveries.map(({ letter, to, state, at, fault }) => ({
            head: `${letter}, ${to}`,
            quiet: `${state}, ${at}`,
            lines: fault ? [fault] : [],
          }))}
        />
      </Section>
      <Section title={words.history}>
        <Entries
          all={history.map(({ at, who, what }) => ({
            head: what,
            quiet: `${who}, ${at}`,
            lines: [],
          }))}
        />
      </Section>
    </div>
  )
}

function Match({ enquiry: { match }, words }: Props) {
  return (
    <Section title={words.match}>
      <p>
        {match.isSure ? words.sure : words.unsure} {words.chosen}: {match.chosen}.
      </p>
      <ol class="ranked">
        {match.ranked.map(({ name, reasons }) => (
          <li key={name}>
            <strong>{name}</strong>
            <ul>
              {(reasons.length > 0 ? reasons : [words.noReasons]).map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  )
}

type SectionProps = { title: string; isThere?: boolean; children: ComponentChildren }

function Section({ title, isThere = true, children }: SectionProps) {
  if (!isThere) return null
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

type Entry = { head: string; quiet: string; lines: string[] }

function Entries({ all }: { all: Entry[] }) {
  return (
    <ul class="entries">
      {all.map(({ head, quiet, lines }, place) => (
        <li key={`${place} ${head}`}>
          <p>
            <strong>{head}</strong> <span class="quiet">{quiet}</span>
          </p>
          {lines.map((line) => (
            <p key={line} class="said">
              {line}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
