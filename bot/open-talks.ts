import type { Dossier } from './dossier.ts'
import type { Store } from './store.ts'

/**
 * Keeps with the channel of staff in which conversations a person is asked for, or talks.
 * @param channel its id, under which it has a dossier.
 */
export async function noteTalk(
  store: Pick<Store, 'read' | 'transact'>,
  channel: string,
  conversation: string,
): Promise<void> {
  const { talk } = await store.read(conversation)
  await store.transact(channel, ({ talks = [] }) => {
    if (talks.includes(conversation) === (talk !== undefined)) return undefined
    const others = talks.filter((one) => one !== conversation)
    return { talks: talk ? [...others, conversation] : others }
  })
}

/** The conversations in which a person is asked for or talks, longest waiting first. */
export async function openTalks(store: Pick<Store, 'read'>, channel: string): Promise<Dossier[]> {
  const { talks = [] } = await store.read(channel)
  const all = await Promise.all(talks.map((conversation) => store.read(conversation)))
  const askedAt = ({ talk }: Dossier) => talk?.askedAt ?? ''
  return all
    .filter(({ talk }) => talk !== undefined)
    .toSorted((one, other) => askedAt(one).localeCompare(askedAt(other)))
}
