import { wordSet } from '../reading/word-set.ts'
import type { OrganisationKind } from './organisation-words.ts'

/** How nouns end that say what an organisation is, also where no list has them: "imkersvereniging". */
const endings: readonly [OrganisationKind, string][] = [
  [
    'company',
    `dierenkliniek dierenklinieken dierenarts dierenartspraktijk accountantspraktijk
    advocatenpraktijk boekhoudpraktijk notarispraktijk`,
  ],
  ['association', `voedselbank kledingbank`],
  [
    'care',
    `ziekenhuis kliniek praktijken praktijk hospice apotheek thuiszorg ggz verpleeghuis
    ambulancedienst zorgaanbieder zorginstelling zorggroep huisartsenpost`,
  ],
  [
    'government',
    `gemeente provincie ministerie waterschap consulaat ambassade brandweer rechtbank rijksdienst
    omgevingsdienst uitvoeringsdienst overheidsdienst samenwerkingsverband belastingsamenwerking
    consulate embassy`,
  ],
  ['education', `school lyceum universiteit gymnasium mbo kinderopvang scholengroep`],
  [
    'association',
    `vereniging stichting cooperatie koepel bond club corporatie museum bibliotheek federatie
    vakbond federation union charity society`,
  ],
  [
    'company',
    `bedrijf fabriek werf kwekerij bakkerij slagerij drukkerij brouwerij uitgeverij gieterij
    smederij stomerij wasserij wasserette rederij makerij draaierij branderij groothandel
    handelaar winkel bureau kantoor concern garage hotel restaurant salon atelier teler kweker
    tuinder bouwer fabrikant producent aannemer installateur verzekeraar supermarkt reisplanner
    softwarehuis maatschap veiling rekenwerk bakery brewery nursery publisher publishers farm
    supermarket laundry agency studio shipyard foundry courier auction grower builder shop store
    manager broker`,
  ],
]
const kindOfEnding = new Map(
  endings.flatMap(([kind, list]) =>
    [...wordSet(list)].map((end): [string, OrganisationKind] => [end, kind]),
  ),
)
const longest = Math.max(...[...kindOfEnding.keys()].map(({ length }) => length))

/** Words that end so and are no organisation. */
const others =
  /^(?:bond|ontwerf|verwerf|manager|stadskantoor|wijkbureau|hoofdkantoor|postkantoor|parkeergarage|store|shop|kantoor|bureau|praktijk|practice|club|agency|union|society)$/

/** The kind of organisation a noun tells by its end, by the longest: "dierenkliniek" is no clinic. */
export function kindByEnding(plain: string): OrganisationKind | undefined {
  for (let from = Math.max(0, plain.length - longest); from < plain.length; from += 1) {
    const kind = kindOfEnding.get(plain.slice(from))
    if (kind) return others.test(plain) ? undefined : kind
  }
  return undefined
}
