import type { Language } from '../../../knowledge/language.ts'
import type { Knowledge, Partner } from '../../../knowledge/schema.ts'

/** Where a partner is, its own city first; cards name places in Dutch. */
export function sayWhere(
  { city, otherLocations }: Pick<Partner, 'city' | 'otherLocations'>,
  language: Language,
  { hub, places }: Pick<Knowledge, 'hub' | 'places'>,
): string {
  const dutch = [...city.split(' / '), ...otherLocations].join(', ')
  if (language === 'nl') return dutch
  const english: [string, string][] = [
    ['landelijk', 'nationwide'],
    ['regio', 'the region of'],
    [hub.region.nl, hub.region.en],
    ...places.municipalities.map(({ name, en }): [string, string] => [name, en ?? name]),
  ]
  return english.reduce((text, [nl, en]) => text.replaceAll(nl, en), dutch)
}
