import type { Bilingual, Language } from '../../../knowledge/language.ts'
import type { Knowledge } from '../../../knowledge/schema.ts'

const SOMEBODY: Bilingual = { nl: 'de partner', en: 'the partner' }

/** A partner's name as one says it; `hub` stands for the hub itself. */
export function nameOf(
  partner: string | undefined,
  { partners, hub }: Pick<Knowledge, 'partners' | 'hub'>,
  language: Language,
): string {
  if (partner === 'hub') return hub.name[language]
  const card = partners.find(({ id }) => id === partner)
  return card?.shortName[language] ?? partner ?? SOMEBODY[language]
}
