import type { Request } from 'restify'
import { z } from 'zod'
import { Language } from '../../knowledge/language.ts'
import type { SignedLinks } from './signed-link.ts'

/** Somebody opening a signed link. */
export type LinkVisit = {
  /** The page's own path, such as `/partner/<token>`. */
  path: string
  /** What follows the token: nothing, or what is asked of the page. */
  part: string
  language: Language | undefined
  /** What the link is about; absent when it is not, or no longer, good. */
  subject: string | undefined
  link: 'good' | 'expired' | 'invalid'
}

const Path = z.string().max(4000).catch('')
const Query = z.object({ language: Language.optional().catch(undefined) })

/** @param page first part of the page's path. */
export async function readVisit(
  request: Request,
  page: string,
  links: Pick<SignedLinks, 'read'>,
  now: Date,
): Promise<LinkVisit> {
  const [token = '', ...rest] = Path.parse(request.params['*']).split('/')
  const query = Object.fromEntries(new URLSearchParams(request.getQuery()))
  const read = await links.read(token, now)
  return {
    path: `/${page}/${encodeURIComponent(token)}`,
    part: rest.join('/'),
    language: Query.parse(query).language,
    subject: typeof read === 'object' ? read.subject : undefined,
    link: typeof read === 'object' ? 'good' : read,
  }
}
