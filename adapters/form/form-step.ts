import { z } from 'zod'
import { type Dossier, type PlainActivity, watermarkOf } from '../../bot/dossier.ts'
import type { Part } from '../../dialogs/reply.ts'
import type { FormStep } from '../http/pages/form-page.ts'

const Button = z.object({ title: z.string(), value: z.unknown() })
const Fact = z.object({ label: z.string(), value: z.string(), change: Button.optional() })
const Facts = z.array(Fact)
const SentPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('link'), text: z.string(), href: z.string() }),
  z.object({ kind: z.literal('list'), title: z.string().optional(), items: z.array(z.string()) }),
  z.object({ kind: z.literal('facts'), title: z.string().optional(), facts: Facts }),
  z.object({ kind: z.literal('letter'), title: z.string(), facts: Facts }),
])
const Said = z.object({ parts: z.array(SentPart).catch([]) }).catch({ parts: [] })
type SentButton = z.infer<typeof Button>

/** What the form shows of a conversation, and what pressing each button sends. */
export type Step = { shown: FormStep; buttons: SentButton[]; changes: SentButton[] }

/** The assistant's words since the visitor's last message; the opening where there is none. */
export function stepOf(dossier: Dossier, opening: PlainActivity[]): Step {
  const last = dossier.log.findLastIndex(({ from }) => from?.role === 'user')
  const latest = last < 0 && dossier.log.length === 0 ? opening : dossier.log.slice(last + 1)
  const parts = latest.flatMap(({ channelData }) => Said.parse(channelData).parts)
  const buttons = latest.flatMap(({ suggestedActions }) =>
    (suggestedActions?.actions ?? []).map(({ title, value }) => ({ title, value })),
  )
  const changes = parts.flatMap((part) =>
    part.kind === 'facts' ? part.facts.flatMap(({ change }) => change ?? []) : [],
  )
  return {
    shown: {
      parts: parts.map(shownPart),
      buttons: buttons.map(({ title }) => title),
      changes: changes.map(({ title }) => title),
      at: watermarkOf(dossier),
    },
    buttons,
    changes,
  }
}

/** What a button sends stays here; the page only needs to know that there is one. */
function shownPart(part: z.infer<typeof SentPart>): Part {
  if (part.kind !== 'facts' && part.kind !== 'letter')
    return part.kind === 'list' ? { ...part } : part
  const facts = part.facts.map(({ change, ...fact }) =>
    change ? { ...fact, change: { title: change.title, value: NO_VALUE } } : fact,
  )
  return { ...part, facts }
}

const NO_VALUE = { prompt: 0, question: '', choice: '' }
