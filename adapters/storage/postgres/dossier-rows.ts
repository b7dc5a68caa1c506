import type { ClientBase } from 'pg'
import { Dossier } from '../../../bot/dossier.ts'
import { ask } from './database.ts'

type Row = {
  id: string
  version: number
  erased: number
  conversation: unknown
  resume: unknown
  beside: object | null
  log: unknown
  handled: { key: string; id: string }[]
  enquiries: unknown
  deliveries: unknown
}

/** One statement sees one moment. */
const WHOLE = `
  SELECT id, version, erased, conversation, resume, beside,
    (SELECT coalesce(json_agg(activity ORDER BY place), '[]')
     FROM activities WHERE activities.conversation = conversations.id) AS log,
    (SELECT coalesce(json_agg(handled ORDER BY changes.version), '[]')
     FROM changes WHERE changes.conversation = conversations.id AND handled IS NOT NULL) AS handled,
    (SELECT coalesce(json_agg(enquiry ORDER BY place), '[]')
     FROM enquiries WHERE enquiries.conversation = conversations.id) AS enquiries,
    (SELECT coalesce(json_agg(delivery ORDER BY place), '[]')
     FROM deliveries WHERE deliveries.conversation = conversations.id) AS deliveries
  FROM conversations`

/** Everything that is stored of a conversation; undefined when nothing is. */
export async function readDossier(
  asked: Pick<ClientBase, 'query'>,
  id: string,
): Promise<Dossier | undefined> {
  const text = `${WHOLE} WHERE id = $1`
  const [row] = await ask<Row>(asked, { name: 'whole', text, values: [id] })
  return row && dossierOf(row)
}

/** The dossiers after an id, in the order of ids, at most as many as asked. */
export async function readDossiers(
  asked: Pick<ClientBase, 'query'>,
  after: string,
  limit: number,
): Promise<Dossier[]> {
  const text = `${WHOLE} WHERE id > $1 ORDER BY id LIMIT $2`
  return (await ask<Row>(asked, { text, values: [after, limit] })).map(dossierOf)
}

function dossierOf(row: Row): Dossier {
  const { conversation, resume, handled, beside, ...rest } = row
  return Dossier.parse({
    ...rest,
    ...beside,
    schema: 1,
    conversation: conversation ?? undefined,
    resume: resume ?? undefined,
    handled: Object.fromEntries(handled.map(({ key, id: activity }) => [key, activity])),
  })
}
