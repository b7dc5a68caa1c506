import { useEffect } from 'preact/hooks'
import type { DeskServer } from '../desk-server.ts'
import { useLoaded } from '../use-loaded.ts'
import type { Talk } from '../wire.ts'
import type { Wording } from '../wording/wording.ts'

type Props = { server: DeskServer; words: Wording }

/** Milliseconds between two looks at what is said. */
const LOOK_EVERY = 10_000

/** Visitors who ask for a person, and who of the hub talks with them; nothing where there are none. */
export function Talks({ server, words }: Props) {
  const { value, again } = useLoaded('talks', server.talks)
  useEffect(() => {
    const looking = setInterval(() => document.hidden || again(), LOOK_EVERY)
    return () => clearInterval(looking)
  }, [])
  if (!value || value.talks.length === 0) return null
  return (
    <section class="talks">
      <h2>{words.talks}</h2>
      <p class="quiet">{words.talksHow}</p>
      {value.talks.map((talk) => (
        <OneTalk key={talk.id} talk={talk} words={words} />
      ))}
    </section>
  )
}

function OneTalk({ talk, words }: { talk: Talk; words: Wording }) {
  const { standing, isWaiting, since, lines, reference } = talk
  return (
    <details>
      <summary>
        <strong class={isWaiting ? 'waiting' : ''}>{standing}</strong>{' '}
        <span class="quiet">{words.askedFor(since)}</span>
      </summary>
      <ul class="entries">
        {lines.map(({ who, text, far }, place) => (
          <li key={`${place} ${who}`}>
            <p>
              <strong>{who}</strong> <span class="quiet">{far}</span>
            </p>
            <p class="said">{text}</p>
          </li>
        ))}
      </ul>
      {reference && <a href={`#${reference}`}>{words.openEnquiry(reference)}</a>}
    </details>
  )
}
