import { wordSet } from '../reading/word-set.ts'

/** Small words within a person's name, in plain form. */
export const particles = wordSet(
  'van de der den ter ten te het t v d von zu di da del della la le du dos el al bin ben ibn',
)

/** Titles before a person's name. */
export const titles = wordSet(
  'dr drs ir ing prof mr mrs ms miss mevr mevrouw mw dhr heer meneer msc bsc',
)

/** Legal forms an organisation's name ends with, dots left out. */
export const legalForms = wordSet('bv nv vof ltd limited gmbh inc llc plc sa srl cv holding zn')

/** Words before the name of a piece of work, or over a text. */
export const headings = wordSet(
  'project programma programme pilot opdracht betreft onderwerp subject re titel title',
)

/** Words an organisation's name ends with and a person's does not. */
export const organisationEnds = wordSet(
  `groep group solutions services consultancy consulting logistics logistiek techniek technics
  technologies technology engineering systems systemen bouw transport shipping shipyard industries
  energy energie zorg care international nederland benelux software automatisering advies partners
  zonen sons foundation stichting university hospital bank media labs studio food foods robotics terminals
  biotech advisory`,
)

/** Words a text or a sentence opens with, and no name does. */
export const noOpeners = wordSet(
  `vanuit namens gezocht wanted seeking looking iemand niemand everyone everybody somebody someone anybody aunt
  uncle hallo hoi hi hello hey beste dear dag goedemorgen goedemiddag goedenavond two three four five six seven eight nine ten twee drie vier vijf zes zeven acht negen tien elf twaalf eleven twelve
  iedere elke elk ieder welke welk sommige alle every each which some all unpack eerste tweede
  derde vierde middelgrote`,
)

/** What somebody is at an organisation, as the head of a compound too ("innovatiemanager"). */
const roleHead =
  /(?:directeur|directrice|eigenaar|eigenaresse|oprichter|manager|leider|leidster|hoofd|medewerker|medewerkster|adviseur|onderzoeker|ingenieur|engineer|founder|owner|director|head|employee|advisor|adviser|researcher|docent|arts|verpleegkundige|bestuurder|wethouder|consultant|inspecteur|inspector|ontwikkelaar|developer|planner|coordinator|secretaris|voorzitter|ceo|cto|cio|coo|cfo|lead|analist|analyst|scientist|teacher|professor|hoogleraar|student|stagiair|projectleider|specialist|expert|partner|nurse|doctor)$/
export const isRole = (plain: string): boolean => roleHead.test(plain)

/** Roles in which one does not speak for the organisation: "partner van TNO". */
const guest = /(?:partner|student|stagiair|expert|specialist|teacher)$/
export const isPost = (plain: string): boolean => isRole(plain) && !guest.test(plain)

/** How a Dutch noun ends that may open the name of an organisation: "bakkerij Smit". */
const kindEnd =
  /(?:bedrijf|kantoor|bureau|fabriek|handel|werf|praktijk|instelling|centrum|school|organisatie|dienst|winkel|kwekerij|makerij|bakkerij|slagerij|drukkerij|brouwerij|maatschap|vereniging|stichting|corporatie|gemeente|provincie|waterschap|hotel|restaurant|garage|kapsalon|apotheek|kliniek|ziekenhuis|museum|bibliotheek|theater|rederij|boekhandel|uitgeverij|academie|instituut|fonds|huis|groep|academy|institute|company|firm|bakery|brewery|hospital|clinic|municipality|foundation|university|universiteit|college|shipyard|yard|shop|store|agency|practice|studio|veiling|gieterij|stomerij|wasserij|smederij|kaasmakerij|cooperatie|loket|lyceum|auction|foundry|laundry|startup|scaleup|business)$/
const kindWords = wordSet(
  `city town council institution association organisation organization werkplaats workshop engineers metalworks
  makers builders insurer politie police supplier leverancier kinderopvang zorggroep woonhuis sportclub agency`,
)
const noKinds = wordSet('doelgroep werkgroep leeftijdsgroep thuis behandel')
export const isKindNoun = (plain: string): boolean =>
  (kindEnd.test(plain) && !noKinds.has(plain)) || kindWords.has(plain)

/** Capitalised words that by themselves name nobody. */
export const noNames = wordSet(
  `ai ict it iot ml crm erp hr mkb mbo hbo zzp zzper iso nen haccp avg gdpr b2b b2c saas mvo nl eu uk usa
  nederland nederlands nederlandse nederlander holland hollands europa europees europese europe
  european dutch english engels belgie belgisch duits german belgian frans french international
  januari februari maart april mei juni juli augustus september oktober november december january
  february march may june july august october maandag dinsdag woensdag donderdag vrijdag zaterdag
  zondag monday tuesday wednesday thursday friday saturday sunday chatgpt copilot excel office windows
  microsoft google openai internet corona covid kvk ce act vve`,
)
