import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { DateTime } from 'luxon'
import { keptLexicon } from '../../adapters/kept-knowledge.ts'
import { loadKnowledge } from '../../adapters/knowledge-files.ts'
import { checkKnowledge } from '../../knowledge/keeping/check-knowledge.ts'
import { whyNot } from '../../knowledge/keeping/why-not.ts'
import type { Lexicon } from '../../knowledge/lexicon.ts'
import { KnowledgeFault } from '../../knowledge/parse-knowledge.ts'
import type { Partner } from '../../knowledge/schema.ts'
import { understand } from '../../knowledge/understand.ts'
import { checkReport } from './check-report.ts'
import { runCommand, UsageFault } from './run-command.ts'
import { whyNotReport } from './why-not-report.ts'

const usage = `Usage: npm run knowledge -- check
       npm run knowledge -- why-not PARTNER "text"

For those who keep the knowledge. "check" looks for partners that no request reaches, needs and areas
without a partner, words that are never found or stand twice, and cards past their review; it ends
with 1 when there is a fault. "why-not" says why a partner is not the first for a text, and what
would change that.

  --folder DIR          another knowledge folder than that of Zuid-Holland
  --today DATE          the day to check reviews on, such as 2027-06-01
  --area ID             focus area, instead of what the text says
  --need ID             need type, instead of what the text says
  --json                one JSON object instead of text
  --help                this text`

const shipped = fileURLToPath(new URL('../../knowledge/zuid-holland/', import.meta.url))

const parsed = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      folder: { type: 'string', default: shipped },
      today: { type: 'string' },
      area: { type: 'string' },
      need: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })

type Options = ReturnType<typeof parsed>['values']

const dayForm = 'yyyy-MM-dd'

function requireDay(today: string | undefined): void {
  if (today === undefined || DateTime.fromFormat(today, dayForm).isValid) return
  throw new UsageFault(`"${today}" is no day. Write it as 2027-06-01.`)
}

/** Checks on the day that is given, or as it is at the hub. */
function check(options: Options, lexicon: Lexicon): void {
  const { timeZone } = lexicon.knowledge.hub
  const today = options.today ?? DateTime.now().setZone(timeZone).toFormat(dayForm)
  const checks = checkKnowledge(lexicon, today)
  console.log(options.json ? JSON.stringify(checks) : checkReport(checks))
  const isFaulty = checks.some(({ findings }) => findings.some(({ weight }) => weight === 'fault'))
  if (isFaulty) process.exitCode = 1
}

/** One of a list by its id, or a fault that names them all. */
function oneOf<One extends { id: string }>(what: string, id: string, list: readonly One[]): One {
  const found = list.find((one) => one.id === id)
  if (found) return found
  const ids = list.map((one) => one.id).join(', ')
  throw new UsageFault(`There is no ${what} "${id}". Choose from: ${ids}.`)
}

function explain(partner: Partner, text: string, options: Options, lexicon: Lexicon): void {
  const { needTypes, focusAreas } = lexicon.knowledge
  const read = understand(text, lexicon)
  const { area, need: asked = read.needType?.value ?? 'other' } = options
  const need = oneOf('need type', asked, needTypes)
  const areas =
    area === undefined
      ? read.focusAreas.map(({ value }) => value)
      : [oneOf('focus area', area, focusAreas).id]
  const request = { text, focusAreas: areas, needType: need.id }
  const answer = whyNot(partner, request, need, lexicon)
  console.log(
    options.json
      ? JSON.stringify({ partner: partner.id, request, ...answer })
      : whyNotReport(partner, request, answer),
  )
}

function run(args: string[]): void {
  const { values, positionals } = parsed(args)
  if (values.help) {
    console.log(usage)
    return
  }
  const [task, id, text, ...more] = positionals
  const isCheck = task === 'check' && id === undefined
  const isWhyNot = task === 'why-not' && more.length === 0
  if (!isCheck && !isWhyNot)
    throw new UsageFault('Say "check", or "why-not" with a partner and a text.')
  if (isWhyNot && (id === undefined || text === undefined || text.trim() === '')) {
    throw new UsageFault('Give the id of a partner, and a text between quotes.')
  }
  requireDay(values.today)
  const lexicon = keptLexicon(loadKnowledge(values.folder))
  if (isCheck) check(values, lexicon)
  else explain(oneOf('partner', id ?? '', lexicon.knowledge.partners), text ?? '', values, lexicon)
}

try {
  await runCommand(usage, run)
} catch (fault) {
  if (!(fault instanceof KnowledgeFault)) throw fault
  console.error(fault.message)
  process.exitCode = 1
}
