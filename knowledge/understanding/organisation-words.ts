import { findPhrases, type Term } from '../reading/find-phrases.ts'
import { bookOf, type PhraseBook, phrasesOf } from '../reading/phrase-book.ts'
import { listed } from '../reading/term-list.ts'
import { isKindNoun } from './name-words.ts'

/** Every kind and size of organisation that is told apart. */
export const organisationKinds = [
  'company',
  'care',
  'government',
  'education',
  'association',
  'start-up',
] as const
export const organisationSizes = ['solo', 'micro', 'small', 'medium', 'large'] as const
export type OrganisationKind = (typeof organisationKinds)[number]
export type OrganisationSize = (typeof organisationSizes)[number]

const kinds: { kind: OrganisationKind; nl: string; en: string }[] = [
  {
    kind: 'start-up',
    nl: 'start-up, scale-up, startende onderneming, spin-off',
    en: 'start-up, scale-up, spin-off, spinout',
  },
  {
    kind: 'government',
    nl: `gemeente, provincie, ministerie, waterschap, hoogheemraadschap, politie, veiligheidsregio,
      omgevingsdienst, rijksdienst, overheid, overheidsinstelling, uitvoeringsorganisatie, inspectie,
      rechtbank, openbaar ministerie, brandweer, ggd, rijkswaterstaat, belastingdienst`,
    en: `municipality, province, ministry, water authority, water board, police, public body,
      public authority, government, government agency, inspectorate, city council, fire service`,
  },
  {
    kind: 'care',
    nl: `ziekenhuis, huisarts, huisartsenpraktijk, huisartsenpost, zorginstelling, zorgorganisatie,
      zorgaanbieder, zorggroep, thuiszorg, thuiszorgorganisatie, verpleeghuis, kliniek, ggz,
      ggz-instelling, apotheek, fysiotherapiepraktijk, revalidatiecentrum, tandartspraktijk, umc`,
    en: `hospital, gp practice, care organisation, care provider, care home, nursing home, clinic,
      home care organisation, pharmacy, rehabilitation centre, mental health institution`,
  },
  {
    kind: 'education',
    nl: `school, scholengroep, basisschool, middelbare school, hogeschool, universiteit, roc,
      mbo-instelling, onderwijsinstelling, schoolbestuur, kinderopvang`,
    en: `school, secondary school, university, college, educational institution, polytechnic`,
  },
  {
    kind: 'association',
    nl: `vereniging, brancheorganisatie, branchevereniging, stichting, coöperatie, ngo, goed doel,
      koepelorganisatie, vakbond, woningcorporatie, museum, bibliotheek, non-profit`,
    en: `association, trade association, foundation, cooperative, charity, ngo, umbrella organisation,
      trade union, housing association, museum, library, nonprofit, non-profit`,
  },
  {
    kind: 'company',
    nl: `bedrijf, onderneming, familiebedrijf, fabriek, fabrikant, producent, leverancier, werf,
      scheepswerf, rederij, aannemer, installateur, webshop, winkel, kwekerij, kwekerij, teler, tuinder,
      kassenbouwer, transporteur, vervoerder, advocatenkantoor, accountantskantoor, adviesbureau,
      ingenieursbureau, ontwikkelaar, verzekeraar, bank, terminal, groothandel, machinebouwer, bv, mkb,
      mkb-bedrijf, mkb'er, zzp'er, eenmanszaak, vof, multinational, concern, drukkerij, energiebedrijf,
      netbeheerder, havenbedrijf, softwarebedrijf, bouwer, maakbedrijf, importeur, exporteur, bureau,
      praktijk, zelfstandige, ondernemer, freelancer, handelaar, logistiek dienstverlener`,
    en: `company, firm, business, enterprise, factory, manufacturer, producer, supplier, shipyard,
      shipping company, shipping line, contractor, installer, webshop, shop, retailer, grower, law firm,
      carrier, haulier, accountancy firm, consultancy, engineering firm, developer, insurer, bank, sme,
      terminal, wholesaler, machine builder, multinational, family business, sole trader, freelancer,
      utility, grid operator, port company, software company, builder, entrepreneur, self-employed`,
  },
]

const sizes: [OrganisationSize, string, string][] = [
  ['solo', `zzp'er, zzp, eenmanszaak, zelfstandige, freelancer`, 'sole trader, freelancer'],
  ['solo', 'eenpitter', 'self-employed, one-person business, solo entrepreneur'],
  ['solo', 'zonder personeel, in mijn eentje, in m n eentje, eigen baas', ''],
  ['solo', '', 'no staff, without staff, by myself, my own boss'],
  ['micro', 'microbedrijf, heel klein bedrijf, heel kleine', 'micro business, micro company'],
  ['small', `klein * bedrijf, kleine onderneming, kleine * onderneming, kleinbedrijf`, ''],
  ['small', `mkb, mkb'er, mkb-bedrijf, klein bedrijf, kleinschalige`, 'sme, smes'],
  ['small', 'klein familiebedrijf, kleine zaak', 'small company, small business, small firm'],
  ['small', '', 'small * company, small * business, small * firm, small manufacturer'],
  ['medium', 'middelgroot, middelgrote, middenbedrijf', 'medium-sized, mid-sized, midsize'],
  [
    'large',
    'grootbedrijf, multinational, beursgenoteerd, beursgenoteerde',
    'multinational, listed',
  ],
  ['large', 'groot bedrijf, groot * bedrijf, grote onderneming', 'large company, large * company'],
  ['large', 'concern', 'large enterprise, large organisation, corporate'],
]

/** What an organisation calls itself. */
export const kindBook: PhraseBook<OrganisationKind> = bookOf(
  kinds.flatMap(({ kind, nl, en }) => [
    ...listed(nl).flatMap((term) => phrasesOf(term, 'nl', kind)),
    ...listed(en).flatMap((term) => phrasesOf(term, 'en', kind)),
  ]),
)

/** A word for a kind of organisation, in either language. */
export const isKind = (term: Term): boolean => hasKind([term])

/** Whether one of the words is for a kind of organisation, or some together: "start-up". */
export const hasKind = (terms: readonly Term[]): boolean =>
  terms.some(({ plain }) => isKindNoun(plain)) || findPhrases(terms, kindBook).length > 0

/** Words for the size of an organisation other than a number of people. */
export const sizeBook: PhraseBook<OrganisationSize> = bookOf(
  sizes.flatMap(([size, nl, en]) => [
    ...listed(nl).flatMap((term) => phrasesOf(term, 'nl', size)),
    ...listed(en).flatMap((term) => phrasesOf(term, 'en', size)),
  ]),
)
