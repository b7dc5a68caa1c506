import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { Socket } from 'node:net'
import { realDisk } from '../../adapters/storage/lowdb/disk.ts'
import { LowdbStore } from '../../adapters/storage/lowdb/lowdb-store.ts'
import type { OpenStore } from '../../adapters/storage/open-store.ts'
import { openPostgresStore } from '../../adapters/storage/postgres/open-postgres-store.ts'
import { type Change, type Dossier, watermarkOf } from '../../bot/dossier.ts'
import { referenceFrom } from '../../enquiries/reference.ts'
import { interruptedDisk } from './interrupted-disk.ts'
import { interruptedSocket } from './interrupted-socket.ts'
import { LETTERS, Plan, replyTo, type Said, textOf } from './plan.ts'

/** A process that talks in several conversations at once until the plan kills it. */
const plan = Plan.parse(JSON.parse(process.argv[2] ?? ''))
const NOW = plan.enquiry.filedAt
let moments = 0
// A killed process leaves no compile cache behind unless it does so before.
flushCompileCache()

const store = await (plan.engine === 'lowdb' ? openFolder() : openDatabase())
if (plan.killAfter !== undefined) setTimeout(() => kill('any'), plan.killAfter)
const conversations = Object.entries(plan.next)
for (const [conversation] of conversations) {
  const { log } = await store.read(conversation)
  say({ say: 'found', conversation, texts: log.map(({ text = '' }) => text) })
}
await Promise.all(conversations.map(([conversation, first]) => talk(conversation, first)))
await deliver()
await store.close()

function openFolder(): Promise<OpenStore> {
  return LowdbStore.open({
    folder: plan.place,
    disk: plan.killAt === undefined ? realDisk : interruptedDisk(realDisk, killAtMoment),
    onBroken: die,
    onFault: (fault) => fault.message.includes('a turn that was cut off') || die(fault),
    checkpointAfter: 8_000,
    cached: 2,
  })
}

function openDatabase(): Promise<OpenStore> {
  return openPostgresStore({
    url: plan.place,
    socket: () => (plan.killAt === undefined ? new Socket() : interruptedSocket(killAtMoment)),
    onFault: die,
    connections: 3,
    // What the process before had claimed is free by the time this one has started.
    claimLasts: 100,
    cached: 2,
  })
}

async function talk(conversation: string, first: number): Promise<void> {
  const isFirst = conversation === conversations[0]?.[0]
  const end = first + (plan.turns ?? Number.POSITIVE_INFINITY)
  for (let number = first; number < end; number++) {
    await send(conversation, number)
    if (isFirst) await deliver()
  }
}

/** Sends a message as a channel does: one that was not acknowledged comes again under its key. */
async function send(conversation: string, number: number): Promise<void> {
  const text = textOf(conversation, number)
  const dossier = await store.transact(conversation, (before) =>
    before.handled[text] === undefined ? turn(before, text, number) : undefined,
  )
  const reference = filesEnquiry(number) ? referenceOf(conversation, number) : undefined
  const place = Number(dossier.handled[text])
  say({ say: 'taken', conversation, number, place, reference })
}

function turn(dossier: Dossier, text: string, number: number): Change {
  const place = watermarkOf(dossier)
  const said = [text, replyTo(text)].map((one, at) => ({
    type: 'message',
    id: String(place + at),
    text: one,
  }))
  const change: Change = { append: said, handled: { key: text, id: String(place) } }
  if (!filesEnquiry(number)) return change
  const about = { conversation: dossier.id, reference: referenceOf(dossier.id, number) }
  const deliveries = LETTERS.map((letter) => ({
    ...plan.delivery,
    ...about,
    id: `${about.reference}.${letter}`,
  }))
  return { ...change, enquiries: [{ ...plan.enquiry, ...about }], deliveries }
}

/** Every fifth message of a conversation files an enquiry. */
function filesEnquiry(number: number): boolean {
  return number % 5 === 0
}

function referenceOf(conversation: string, number: number): string {
  const place = conversations.findIndex(([id]) => id === conversation)
  return referenceFrom([
    place,
    0,
    0,
    0,
    ...[1024, 32, 1].map((unit) => Math.floor(number / unit) % 32),
  ])
}

/** The outbox worker: what is due leaves first, and is recorded as delivered after. */
async function deliver(): Promise<void> {
  const due = await store.dueDeliveries(NOW, 100)
  for (const { id, conversation } of due) {
    say({ say: 'sent', delivery: id })
    await store.transact(conversation, ({ deliveries }) => {
      const pending = deliveries.filter((one) => one.id === id && one.state === 'pending')
      return {
        deliveries: pending.map((one) => ({ ...one, state: 'delivered', deliveredAt: NOW })),
      }
    })
  }
  if (due.length > 0) await deliver()
}

function killAtMoment(moment: string): void {
  if (++moments === plan.killAt) kill(moment)
}

function kill(moment: string): void {
  say({ say: 'killed', moment })
  process.kill(process.pid, 'SIGKILL')
}

function die(fault: Error): void {
  console.error(fault)
  process.exit(1)
}

/** Written before anything else happens, so that a kill takes nothing of it back. */
function say(said: Said): void {
  writeSync(1, `${JSON.stringify(said)}\n`)
}
