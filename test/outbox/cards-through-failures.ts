import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { STATES } from '../../adapters/partners/code-words.ts'
import { LowdbStore } from '../../adapters/storage/lowdb/lowdb-store.ts'
import { alsoByTeams } from '../../adapters/teams/also-by-teams.ts'
import { makeConnector } from '../../adapters/teams/connector.ts'
import { sendByTeams } from '../../adapters/teams/send-by-teams.ts'
import { needsAttention } from '../../bot/attention.ts'
import { makeDesks } from '../../bot/make-desks.ts'
import { startOutbox } from '../../bot/outbox.ts'
import type { Enquiry } from '../../enquiries/enquiry.ts'
import { fileEnquiry } from '../../enquiries/offering.ts'
import type { StaffAction } from '../../enquiries/staff-action.ts'
import { seededRandom } from '../../knowledge/evaluation/seeded-random.ts'
import { aBrain } from '../builders/a-brain.ts'
import { aDraft } from '../builders/a-life.ts'
import { failingConnector, type Standing } from './failing-connector.ts'
import { numberedReference } from './numbered-reference.ts'

/** Time goes this much faster here: a wait of half a minute is over in 50 ms. */
const FASTER = 600
const FAILING = 0.3
const CHANNEL = '19:triage@thread.tacv2'
const SANNE = { id: 'sanne', name: 'Sanne Bos' }

/** What staff do with an enquiry, one after another; with some of them only the first ones. */
const ACTS: StaffAction[] = [
  { do: 'take' },
  { do: 'note', text: 'Gebeld.' },
  { do: 'offer', partner: 'tno' },
  { do: 'close', outcome: 'referred' },
]

export type CardOutcome = {
  cards: number
  calls: number
  failures: number
  /** Cards that stand there twice, because the answer to sending them got lost. */
  strays: number
  doubled: number
  wrongs: string[]
}

/**
 * Files enquiries and moves them on while their cards go to a channel that fails; then looks at what
 * stands there.
 */
export async function cardsThroughFailures(enquiries: number): Promise<CardOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'))
  const random = seededRandom(20261124)
  const connector = await failingConnector(FAILING, random)
  const began = Date.now()
  const now = () => new Date(began + (Date.now() - began) * FASTER)
  const fail = (fault: unknown) => {
    throw fault
  }
  const store = await LowdbStore.open({ folder, onBroken: fail, onFault: fail })
  const { knowledge } = aBrain
  const cards = alsoByTeams(CHANNEL)
  const site = () => 'https://hub.example'
  const { staffDesk, talks } = makeDesks({
    ...{ store, site, now, brain: aBrain, terms: knowledge, staffChannel: CHANNEL },
    alsoBy: (_letters, changed) => cards([], changed),
    status: { look: async () => undefined, mailCode: async () => {} },
  })
  const line = { store, now, talks, knowledge, site, desk: staffDesk, channel: CHANNEL }
  const outbox = startOutbox({
    ...{ store, now, random: Math.random, lookEvery: 10 },
    send: sendByTeams({
      line: {
        ...line,
        sendUnsent: async () => 0,
        attention: () => needsAttention(store, now().toISOString()),
      },
      connector: makeConnector(async () => undefined),
      mail: async () => ({ state: 'refused', fault: 'by mail', permanent: true }),
    }),
    keepTime: async () => {},
    onFault: fail,
    onRefused: () => {},
  })
  try {
    await openChannel(store, connector.url)
    const numbers = Array.from({ length: enquiries }, (_, number) => number)
    const lives = numbers.map(async (number) => {
      await after(random() * enquiries * 3)
      const reference = numberedReference(number)
      await file(store, reference, now().toISOString())
      for (const action of ACTS.slice(0, number % (ACTS.length + 1))) {
        await after(random() * enquiries * 3)
        await staffDesk.act(reference, action, SANNE)
      }
    })
    await Promise.all(lives)
    while ((await store.dueDeliveries('9999-12-31T00:00:00.000Z', 1)).length > 0) await after(20)
    const ended = await Promise.all(
      numbers.map(async (number) => (await store.read(conversationOf(number))).enquiries),
    )
    const { calls, failures, lostCards } = connector.count
    const standing = [...connector.cards.values()]
    const strays = standing.length - enquiries
    return {
      ...{ cards: enquiries, calls, failures, strays },
      doubled: [...connector.took.values()].filter((times) => times > 1).length,
      wrongs: [
        ...ended.flat().flatMap((enquiry) => wrongsOf(enquiry, standing)),
        ...(strays > lostCards ? [`${strays} cards too many`] : []),
      ],
    }
  } finally {
    await outbox.close()
    await store.close()
    connector.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The bot has been added to the team. */
async function openChannel(store: LowdbStore, serviceUrl: string): Promise<void> {
  await store.transact(CHANNEL, () => ({
    address: { serviceUrl, conversation: CHANNEL, kind: 'channel', bot: { id: 'bot' }, sent: 0 },
  }))
}

async function file(store: LowdbStore, reference: string, at: string): Promise<void> {
  const conversation = `about-${reference}`
  const { enquiry } = fileEnquiry(aDraft({ reference, conversation }), at, aBrain.knowledge)
  const deliveries = alsoByTeams(CHANNEL)([], [enquiry])
  await store.transact(conversation, () => ({ enquiries: [enquiry], deliveries }))
}

/** The latest card shows the enquiry as it is. */
function wrongsOf({ reference, state, version, holder }: Enquiry, standing: Standing[]): string[] {
  const card = standing.findLast((one) => one.reference === reference)
  if (!card) return [`${reference} has no card`]
  const shown = [
    STATES[state].nl,
    ...(state === 'closed' ? [] : [`"version":${version}`]),
    ...(holder ? [holder.name] : []),
  ]
  return shown
    .filter((text) => !card.text.includes(text))
    .map((text) => `the card of ${reference} does not show ${text}`)
}

function conversationOf(number: number): string {
  return `about-${numberedReference(number)}`
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
