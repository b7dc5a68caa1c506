import { randomInt } from 'node:crypto'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { keptKnowledge, keptLexicon } from '../../adapters/kept-knowledge.ts'
import { requestOn } from '../../dialogs/matched.ts'
import { referenceFrom } from '../../enquiries/reference.ts'
import type { Language } from '../../knowledge/language.ts'
import { understand } from '../../knowledge/understand.ts'
import type { PlainActivity } from '../dossier.ts'
import { intakeAssistant } from '../intake-assistant.ts'
import { makeTurns } from '../turns.ts'
import { matchReport } from './match-report.ts'
import { oneDossier } from './one-dossier.ts'
import { runCommand } from './run-command.ts'

const usage = `Usage: npm run talk -- [options]

Holds the conversation of a visitor in the terminal. Nothing is kept or sent.

  --english             begins in English
  --help                this text`

const ID = 'terminal'
const hint = {
  nl: '(Typ :match voor wat er is begrepen en de redenen, :einde om te stoppen. Er wordt niets bewaard of verstuurd.)',
  en: '(Type :match for what was understood and the reasons, :end to stop. Nothing is kept or sent.)',
}

const folder = fileURLToPath(new URL('../../knowledge/zuid-holland/', import.meta.url))

/** A conversation that lasts as long as the program, and tells of itself on demand. */
function conversation(language: Language) {
  const knowledge = keptKnowledge(folder)
  const brain = { knowledge, lexicon: keptLexicon(knowledge) }
  const assistant = intakeAssistant({ brain, site: () => 'http://localhost:3978' })
  const { store, current } = oneDossier(ID)
  const turns = makeTurns({
    assistant,
    store,
    now: () => new Date(),
    newReference: () => referenceFrom(Array.from({ length: 7 }, () => randomInt(32))),
  })
  return {
    opening: (): PlainActivity[] => assistant.opening(language),
    async says(text: string): Promise<PlainActivity[]> {
      const from = { id: 'visitor', role: 'user' }
      const activity = { type: 'message', text, from }
      return (await turns.take({ conversation: ID, activity, language })).replies
    },
    /** What was understood of the need, and the partners with their reasons, as `npm run match` says it. */
    reasons(): string {
      const { answers } = current().conversation ?? {}
      if (!answers?.need) return hint[language]
      const read = understand(answers.need, brain.lexicon)
      const request = requestOn(answers, { brain, now: new Date().toISOString() })
      return matchReport(read, request, brain.lexicon)
    },
  }
}

function show({ text, suggestedActions }: PlainActivity): void {
  console.log(`\n${text}`)
  for (const [at, { title }] of (suggestedActions?.actions ?? []).entries())
    console.log(`  ${at + 1}. ${title}`)
}

async function talk(language: Language): Promise<void> {
  const { opening, says, reasons } = conversation(language)
  console.log(hint[language])
  for (const said of opening()) show(said)
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '\n> ' })
  terminal.prompt()
  for await (const text of terminal) {
    if (/^:(einde|end|q|quit|exit)$/.test(text)) break
    if (text === ':match') console.log(reasons())
    else if (text.trim() !== '') for (const reply of await says(text)) show(reply)
    terminal.prompt()
  }
  terminal.close()
}

await runCommand(usage, async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      english: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) console.log(usage)
  else await talk(values.english ? 'en' : 'nl')
})
