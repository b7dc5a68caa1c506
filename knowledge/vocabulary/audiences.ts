import { plainsOf } from '../reading/text.ts'
import type { Partner } from '../schema.ts'

/** Whom a partner says it is there for; both false when its card names neither. */
export type Audience = { smallCompanies: boolean; publicBodies: boolean }

const smallCompanyWords = new Set(['mkb', 'sme', 'smes'])
const publicBodyWords = new Set(['gemeenten', 'provincies', 'municipalities', 'provinces'])

/** For each partner whom it is there for. */
export type Audiences = ReadonlyMap<string, Audience>

/** Reads from the themes across areas on a card whom the partner is there for. */
function audienceOf({ crossThemes }: Partner): Audience {
  const words = plainsOf([...crossThemes.nl, ...crossThemes.en].join(' '))
  return {
    smallCompanies: words.some((plain) => smallCompanyWords.has(plain)),
    publicBodies: words.some((plain) => publicBodyWords.has(plain)),
  }
}

/** Reads from all cards whom the partners are there for. */
export const audiencesOf = (partners: readonly Partner[]): Audiences =>
  new Map(partners.map((partner) => [partner.id, audienceOf(partner)]))
