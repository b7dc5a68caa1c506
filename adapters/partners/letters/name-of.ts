import type { Bilingual, Language } from '../../../knowledge/language.ts'
import type { Knowledge } from '../../../knowledge/schema.ts'

const SOMEBODY: Bilingual = { nl: 'de partner', en: 'the partner' }

/** A partner's name as one says it. */
export function nameOf(
  partner: string | undefined,
  { partners }: Pick<Knowledge, 'partners'>,
  language: Language,
): string {
  const card = partners.find(({ id }) => id === partner)
  return card?.shortName[language] ?? partner ?? SOMEBODY[language]
}
