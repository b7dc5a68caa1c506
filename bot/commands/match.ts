import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { keptKnowledge, keptLexicon } from '../../adapters/kept-knowledge.ts'
import type { Lexicon } from '../../knowledge/lexicon.ts'
import { askFor, type MatchRequest, match, whatWouldChange } from '../../knowledge/match.ts'
import { type Understanding, understand } from '../../knowledge/understand.ts'
import { matchReport } from './match-report.ts'
import { runCommand, UsageFault } from './run-command.ts'

const usage = `Usage: npm run match -- [options] "text"

Says what is understood of a request and ranks the partners, with reasons.

  --area ID             focus area, instead of what the text says
  --need ID             need type, instead of what the text says
  --organisation NAME   name of the organisation that asks
  --json                one JSON object instead of text
  --help                this text`

type Options = { text: string; area?: string; need?: string; organisation?: string; json: boolean }

function optionsOf(args: string[]): Options | 'help' {
  const { values, positionals } = parsed(args)
  if (values.help) return 'help'
  const [text, ...more] = positionals
  if (text === undefined || text.trim() === '') throw new UsageFault('The text is missing.')
  if (more.length > 0) throw new UsageFault('Give the text as one argument, between quotes.')
  const { area, need, organisation, json = false } = values
  return {
    text,
    json,
    ...(area !== undefined && { area }),
    ...(need !== undefined && { need }),
    ...(organisation !== undefined && { organisation }),
  }
}

const parsed = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      area: { type: 'string' },
      need: { type: 'string' },
      organisation: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })

function known(kind: string, id: string | undefined, ids: string[]): string | undefined {
  if (id === undefined || ids.includes(id)) return id
  throw new UsageFault(`There is no ${kind} "${id}". Choose from: ${ids.join(', ')}.`)
}

function requestOf(options: Options, read: Understanding, lexicon: Lexicon): MatchRequest {
  const { focusAreas, needTypes } = lexicon.knowledge
  const area = known(
    'focus area',
    options.area,
    focusAreas.map(({ id }) => id),
  )
  const need = known(
    'need type',
    options.need,
    needTypes.map(({ id }) => id),
  )
  return {
    text: options.text,
    focusAreas: area === undefined ? read.focusAreas.map(({ value }) => value) : [area],
    needType: need ?? read.needType?.value ?? 'other',
    ...(options.organisation !== undefined && { organisation: { name: options.organisation } }),
  }
}

function answer(options: Options): string {
  const folder = fileURLToPath(new URL('../../knowledge/zuid-holland/', import.meta.url))
  const lexicon = keptLexicon(keptKnowledge(folder))
  const understanding = understand(options.text, lexicon, new Date().toISOString())
  const request = requestOf(options, understanding, lexicon)
  if (!options.json) return matchReport(understanding, request, lexicon)
  const ask = askFor(request, lexicon)
  const changes = whatWouldChange(request, lexicon)
  const found = { ...match(request, lexicon), ask, changes }
  return JSON.stringify({ understanding, request, match: found })
}

function run(args: string[]): void {
  const options = optionsOf(args)
  console.log(options === 'help' ? usage : answer(options))
}

await runCommand(usage, run)
