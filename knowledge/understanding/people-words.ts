import { wordSet } from '../reading/word-set.ts'

/** Who works at an organisation, in plain form. */
export const staff = wordSet(
  `medewerkers medewerker werknemers personeelsleden krachten fte ftes koppen mensjaren man ambtenaren
  bemanningsleden oprichters employees employee staff workers staffers servants founders crew`,
)
/** The last part of "zorgmedewerkers". */
export const staffHeads = /^(?:medewerker|werknemer)$/
/** People, who may be anybody. */
export const anyPeople = wordSet('mensen people ppl persons personen personeel')
/** A few of them are a part, many of them by themselves are all: "700 collega's, Rotterdam". */
export const colleagues = wordSet('collegas colleagues')
export const manyColleagues = 10
/** What has people: "a team of 12". */
export const groups = wordSet(
  `team kantoor bedrijf bureau praktijk club office company firm start-up startup staff crew practice
  workforce personeelsbestand`,
)
/** "Wij tweeën", "met z'n drieën". */
export const together = new Map(
  'tweeen drieen vieren vijven zessen zevenen achten negenen tienen'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 2]),
)
/** What tells that the asker's own people are counted. */
export const selfWords = wordSet(
  'zijn werken werkt telt tellen hebben heeft ons onze organisatie team are were have has employ our',
)
/** What tells that the people of others are counted. */
export const others = wordSet(
  `bedrijven klanten organisaties ondernemingen leden ondernemers scholen instellingen werkgevers
  companies customers clients firms organisations organizations businesses members smes employers`,
)
/** What tells that only some of the people are counted, or people who come by. */
export const partly = wordSet(
  `afdeling ploeg department trainen opleiden bijscholen omscholen cursus training masterclass studiedag
  train retrain teach course per dag day elke every each bezoekers visitors nacht nachts night nights
  vloer floor telefoon phone phones balie desk lijn kassa checkout`,
)
/** What tells after "60 mensen" that they are at work for the asker. */
export const atWork = wordSet('werken werkt werkzaam dienst sterk work works employed strong')
/** What may follow people that stand by themselves: "60 mensen in Gouda". */
export const placed = wordSet(
  'in uit van te bij met en op on verdeeld verspreid waarvan totaal wereldwijd worldwide total at of with across and from',
)
/** Whose people they are: "all 310 people in this firm". */
export const ours = wordSet('ons onze our mijn my dit deze this')
/** "A 25-person software house", and what is only a part of one: "a two-person shift". */
export const strong = wordSet(
  'person persons people man mans persoons strong employee koppig koppige staff',
)
export const shifts = wordSet(
  'shift shifts ploeg ploegen job tent boat crew crews kamer room team teams',
)
/** What is counted after "wij zijn" that is no people. */
export const units = wordSet(
  `jaar jaren maanden weken dagen uur minuten kilometer km procent euro miljoen jaartjes locaties
  vestigingen bedrijven gemeenten scholen years months weeks days hours minutes miles percent million
  locations companies sites offices stores`,
)
