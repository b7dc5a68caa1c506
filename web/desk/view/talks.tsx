import { useEffect } from 'preact/hooks'
import type { DeskServer } from '../desk-server.ts'
import { useLoaded } from '../use-loaded.ts'
import type { Wording } from '../wording/wording.ts'
import { OneTalk } from './one-talk.tsx'

type Props = { server: DeskServer; words: Wording }

/** Milliseconds between two looks at what is said. */
const LOOK_EVERY = 10_000

/** Visitors who ask for a person, and who of the hub talks with them; nothing where there are none. */
export function Talks({ server, words }: Props) {
  const { value, again, put } = useLoaded('talks', server.talks)
  useEffect(() => {
    const looking = setInterval(() => document.hidden || again(), LOOK_EVERY)
    return () => clearInterval(looking)
  }, [])
  if (!value || value.talks.length === 0) return null
  return (
    <section class="talks">
      <h2>{words.talks}</h2>
      {value.talks.map((talk) => (
        <OneTalk key={talk.id} {...{ talk, server, words }} onChange={put} />
      ))}
    </section>
  )
}
