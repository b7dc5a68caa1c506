import { z } from 'zod'

const Ids = z.array(z.string())

/** A value that a text states; null says that it states none. */
export const Told = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** What a text may state of who asks and when, beside the text; each may stand in `organisation` too. */
const labels = {
  name: Told,
  place: Told,
  municipality: Told,
  size: Told,
  people: Told,
  kind: Told,
  sector: Told,
  kvk: Told,
  email: Told,
  phone: Told,
  /** The last day of a period, `2027-06-30`. */
  desiredDate: Told,
  stage: Told,
}

/**
 * A request with what is right for it. Lists hold acceptable answers, the best first; a label that
 * is absent is not measured.
 */
export const LabelledRequest = z.object({
  id: z.coerce.string(),
  text: z.string().min(1),
  language: z.enum(['nl', 'en', 'other']).optional(),
  /** Empty: none of the focus areas. */
  focusAreas: Ids.optional(),
  needTypes: Ids.optional(),
  partners: Ids.min(1).optional(),
  /** Whether the hub is the right place to ask. */
  inScope: z.boolean().optional(),
  /** What kind of message it is that the hub is not the place for; only with `inScope: false`. */
  scope: z.string().optional(),
  /** Id of the common question it asks; null when it asks none. */
  question: z.string().nullable().optional(),
  /** The name of who asks, or what the text says of the organisation, by field. */
  organisation: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
  ...z.object(labels).partial().shape,
})
export type LabelledRequest = z.infer<typeof LabelledRequest>

/** The labels of what the text states, without those within `organisation`. */
export function toldLabels(request: LabelledRequest): [string, unknown][] {
  return Object.entries(request).filter(([label]) => label in labels)
}

/** The lines cannot be used as they are; the message has one line for each fault. */
export class LabelFault extends Error {
  override readonly name = 'LabelFault'
}

function parseLine(line: string, number: number): LabelledRequest | string {
  try {
    const result = LabelledRequest.safeParse(JSON.parse(line))
    if (result.success) return result.data
    const [issue] = result.error.issues
    return `line ${number}: ${issue?.path.join('.') || 'whole line'}: ${issue?.message}.`
  } catch {
    return `line ${number}: is not valid JSON.`
  }
}

/** Reads labelled requests, one JSON object a line. Throws a `LabelFault` that lists every fault. */
export function parseLabelledRequests(text: string): LabelledRequest[] {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }))
  const parsed = lines
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => parseLine(line, number))
  const faults = parsed.filter((one) => typeof one === 'string')
  if (faults.length > 0) throw new LabelFault(faults.join('\n'))
  if (parsed.length === 0) throw new LabelFault('There is no line with a request.')
  return parsed.filter((one) => typeof one !== 'string')
}
