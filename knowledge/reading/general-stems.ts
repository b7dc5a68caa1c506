import { dutchStem, englishStem } from './stem.ts'

const dutch = `
  aansturen aanpassen automatiseren beginnen begrijpen behouden bekijken bepalen beslissen beter
  bewaken bieden bouwen brengen controleren delen doen doorsturen doorzoeken draaien duren geven
  gebruiken halen hebben helpen herkennen houden inschatten inzetten kiezen kijken komen kopen krijgen
  langer laten leren leveren lezen lopen maken meten moeten nemen nodig ontwikkelen opslaan opstellen
  optimaliseren opzetten ordenen plannen regelen samenvatten samenwerken scheiden slim slimmer sneller
  sorteren stellen sturen testen toepassen toetsen uitlezen uitvoeren uitproberen vastleggen verbeteren
  verkorten verlagen verlichten verminderen vermindering verwerken vinden voeren voorspellen vroeg
  weten werken willen worden zetten zien zitten zoeken zoekt nieuwe goede grote kleine juiste digitale
  automatisch automatische geautomatiseerd eigen verschillende echte voornamelijk lasten last manier
  mogelijk mogelijke bedrijf bedrijven mensen medewerkers data personeel systemen oplossing gebied vooral blijven wonen moet risico risicos gevaar meer hier vallen landen uitval extern intern onderdeel onderdelen echt vijf jaar samen ander andere anders zelf steeds vraag vragen groep
  groepen niveau waarde waarden dag week maand jongen hand partner partners dynamisch stukken fouten`
const english = `
  able add allow apply assess automatically automatic automate automated better big build built buy
  capture change check choose control cost create customer cut deploy detect detection develop do early
  estimate faster find first fix follow full future get give good have help image images improve increase
  keep know large learn less longer look low lower make manage measure monitor need new offer optimise
  optimize organise own plan predict prediction prepare process project provide question quicker quickly
  read real recognise recognize record reduce report right run save search searchable see set share show
  small smart smarter smartly software solution sort start stop summarise summarize support system take
  talk tech technology test think time tool track triage try understand use user using want way work
  application automated company business organisation organization people person park assistant call
  different digital various virtual response measures remote team teams staff data lab area collection risk risks set up year years together partner partners file files part parts error errors here before too out
  other others another belong human money day week each such around suit hand value group`

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean)

/** The Dutch ones in plain form: known as parts of a compound ("fouten" in "lasfouten"). */
export const generalDutch: readonly string[] = split(dutch)

/** Stems of words that go with any subject, so that they say nothing about which one. */
export const generalStems: ReadonlySet<string> = new Set([
  ...split(dutch).map(dutchStem),
  ...split(english).map(englishStem),
])
