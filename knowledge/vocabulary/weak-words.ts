import { dutchStem, englishStem } from '../reading/stem.ts'

// Words of our vocabulary that outside it more often mean something else.
const words = `
  pilot intelligence space lock court appeal heart loods jacht specialist hart behandeling treatment
  design ontwerp planning planningen workload werkdruk operatie operation algoritme algoritmes
  gemeente gemeenten municipality container terminal captain recht rechte net netten bank banken cel
  cellen train trains land kraan sluis werf stroke klant klanten store stores student studenten students media
  school scholen personeel staff transport prevention preventie permit offerte engineering
  autonoom autonome autonomous archief audit fiets rail housing production
  camera cameras dashboard inspectie inspecteren inspection inspect match matching prijs prijzen price
  pricing private privaat service services city stad regional regionaal generation board bestuur demand
  trade handel local lokaal rooms case cases field group groep charge note notes market markt history
  programme programma collection register location band banden papier paper wiel wheel
  contract contracten contracts overheid overheden government governments provincie provincies province council councils
  eenzaam senior senioren plastic overlast threat dreiging spuit gebouw pensioen pension
  verhuurder verhuurders gasten guests plant planten plants patent octrooi film films hub camera material bezoekers visitors college colleges locatie network netwerk desk wijk huis home homes`

/** Stems that count for little by themselves: "bank" is also furniture, "pilot" also a trial. */
export const weakStems: ReadonlySet<string> = new Set(
  words
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => [dutchStem(word), englishStem(word)]),
)

// A matter of safety, rights or privacy inside any domain: "cybersecurity of our factory".
const serving = `
  cybersecurity cyberaanval cyberaanvallen cyber hacken hacking hackers ransomware phishing malware
  privacy ethiek ethics bias uitlegbaarheid explainability discriminatie discrimination security
  veiligheid beveiliging datalek`

/** Stems that count for half: they decide the area only when no domain is named. */
export const servingStems: ReadonlySet<string> = new Set(
  serving
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => [dutchStem(word), englishStem(word)]),
)
