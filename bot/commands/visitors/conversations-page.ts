import type { Brain } from '../../../dialogs/brain.ts'
import type { PlainActivity } from '../../dossier.ts'
import { actionsOf, type Exchange, ledConversation } from './led-conversation.ts'
import { type Told, threeVisitors } from './three-visitors.ts'

const INTRODUCTION = `# Three conversations

As they ran with the assistant of today, word for word: \`npm run conversations\` leads them and writes this page, and a test holds the two together. What a visitor types or presses stands in bold; buttons stand in brackets. The clock stood at Tuesday 24 November 2026, half past ten.
`

/** The page of conversations, in Markdown. */
export async function conversationsPage(brain: Brain): Promise<string> {
  const chapters = await Promise.all(threeVisitors.map((one) => chapterOf(one, brain)))
  return [INTRODUCTION, ...chapters].join('\n')
}

async function chapterOf(told: Told, brain: Brain): Promise<string> {
  const { opening, exchanges } = await ledConversation(told, brain)
  const count = exchanges.length
  const blocks = [
    `## ${told.title}`,
    `${told.about} ${count} messages.`,
    ...opening.map(said),
    ...exchanges.flatMap(exchange),
  ]
  return `${blocks.join('\n\n')}\n`
}

function exchange({ said: visitor, answers }: Exchange): string[] {
  return [`**${visitor}**`, ...answers.map(said)]
}

/** Each line of a message as a line of a quotation. */
function said(message: PlainActivity): string {
  const buttons = actionsOf(message).map(({ title }) => `[${title}]`)
  const lines = (message.text ?? '').split('\n')
  const all = buttons.length > 0 ? [...lines, '', buttons.join(' ')] : lines
  return all.map((line) => (line === '' ? '>' : `> ${line.replace(/^- /, '* ')}  `)).join('\n')
}
