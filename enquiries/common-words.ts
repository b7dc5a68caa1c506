/** Words that name a kind of organisation, a legal form, a sector, a technique or a large place. */
const ORGANISATIONS = `
  bv b.v nv n.v vof v.o.f ltd inc llc gmbh stichting foundation vereniging association cooperatie
  cooperative maatschap holding groep group team nederland nederlandse netherlands dutch
  holland europa europe european europese international internationale internationaal global world
  nationaal nationale national regio regionaal regionale regional region zuid noord oost west midden
  south north east central centraal centrale bedrijf bedrijven company companies onderneming
  organisatie organisation organization instituut institute institution centrum center centre bureau
  kantoor office dienst diensten service services oplossingen solutions systeem systemen systems
  techniek technologie technology technologies tech technisch technische technical engineering
  digitaal digitale digital data software hardware ict it ai ml app apps cloud cyber security labs
  lab studio agency consult consulting consultancy advies adviseurs advisory partners partner
  industrie industrieel industriele industry industrial industries productie production fabriek
  factory werkplaats machines machine machinebouw machinefabriek metaal metaalbewerking metal staal
  steel chemie chemical chemicals kunststof plastics bouw bouwbedrijf construction aannemer installatie
  installatiebedrijf installatietechniek onderhoud maintenance vastgoed wonen woningcorporatie housing
  haven havenbedrijf havens port ports scheepswerf werf shipyard shipyards scheepvaart shipping maritiem
  maritieme maritime marine offshore bagger baggerbedrijf terminal terminals container containers
  logistiek logistiekbedrijf logistics transport transportbedrijf vervoer expeditie opslag storage
  warehouse rederij loodswezen visserij energie energiebedrijf energy netbeheer netbeheerder stroom
  power wind zon zonne solar waterstof hydrogen gas olie oil warmte heat duurzaam duurzame duurzaamheid
  sustainable sustainability green groen groene milieu environment recycling afval waste water
  waterschap hoogheemraadschap drinkwater zorg zorggroep zorginstelling zorgcentrum thuiszorg
  ouderenzorg jeugdzorg ggz care health healthcare medisch medische medical ziekenhuis
  ziekenhuizen hospital hospitals kliniek clinic huisarts huisartsen huisartsenpraktijk praktijk
  apotheek pharmacy verpleeghuis revalidatie universitair universiteit university hogeschool school
  scholen college onderwijs education opleiding academie academy mbo hbo onderzoek research innovatie
  innovation wetenschap science kennis knowledge gemeente gemeentelijke municipality provincie province
  provinciale ministerie ministry overheid government politie police brandweer fire veiligheid
  veiligheidsregio safety recht justitie justice rechtbank court advocaat advocaten advocatenkantoor law
  notaris vrede peace defensie defence defense douane customs omgevingsdienst bank verzekering
  verzekeringen insurance finance financial accountants accountant bakkerij bakery slagerij restaurant
  hotel horeca winkel winkels shop store retail groothandel wholesale webshop supermarkt markt market
  tuinbouw glastuinbouw kwekerij greenhouse kassen agro agri landbouw farm boerderij voedsel food foods
  voeding bloemen flowers planten plants fruit groente vis vlees zuivel museum bibliotheek library
  theater cultuur culture sport media drukkerij uitgeverij publishing autobedrijf garage auto mobiliteit
  mobility luchtvaart aviation aerospace space ruimtevaart spoor rail trein bus fiets vliegtuig zakelijk
  business professional professionals management beheer handel trading export import verkoop sales
  administratie administration support helpdesk afdeling department robot robots robotica robotics
  automatisering automation automotive sensor sensors elektronica electronics elektro optiek biotech
  pharma farma life sciences amsterdam rotterdam haag hague delft leiden dordrecht gouda zoetermeer
  schiedam westland utrecht eindhoven groningen zuid-holland zuidholland rijnmond drechtsteden haaglanden
  info contact hello hallo welkom mail post secretariaat receptie inkoop algemeen noreply`

/** The most frequent short words, which turn up in names of organisations. */
const FUNCTION_WORDS = `
  de het een en of in op aan bij met van voor uit naar over om tot te ter ten als dan die dat dit deze
  wij we ik jij je u uw ons onze hun zij ze hij er is zijn was waren wordt worden kan kunnen wil willen
  zal moet moeten heeft hebben doen doet gaan gaat komt niet geen wel ook nog al meer veel alle alles
  samen beter beste goed goede nieuw nieuwe eerste tweede klein kleine groot grote snel slim slimme
  smart open vrij huis thuis land stad dorp straat weg plein tijd dag jaar mens mensen kind kinderen
  werk werken plan plannen project projecten idee vraag vragen help hulp zonder tussen onder boven door
  na per sinds the a an and or of to for at by with from on into is are was be we our you your us they
  this that these not all more most new best better good first one two people work help plan project
  home house city town street day year time without between under over about up out`

/** Ordinary words that are names as well: they count as a name only when written like one. */
const ALSO_NAMES = `
  hoop brug ster anker zee meer berg dijk molen kerk bos veld boom bloem roos linde eik vink haan leeuw
  beer vos wolf valk arend zwaan koning prins graaf ridder visser bakker slager smit smid boer kuiper
  timmerman schipper kok mulder jong jonge oud oude wit witte zwart zwarte rood bruin blauw groen brand
  vuur zomer winter lente herfst maan sterk lang kort hout steen goud zilver ijzer kroon schaap kamp
  hof poort toren oever kade sluis delta horizon vooruit kracht bron toekomst hart hand brein punt lijn
  wil wim mark bas sam tim rob roy bob bill will grace hope joy rose may june april young king cook baker
  fisher hunter brown black white long short price stone wood woods page case faith dean frank grant rich
  pat sue ray art drew miles mia ace max eve ivy jade ruby dawn robin jack dick gene chip rusty sandy
  victor vera bonus focus impact vision next core edge apple orange amber spark bridge key
  star moon sun sea lake hill field river forest bell ford cross church day winters post maas rijn`

const PARTICLES = `
  van von der den des del dei ten ter het 't de la las los le les dos das di da du zu zur af bin ibn el al
  mevrouw mevr meneer dhr mijnheer drs ing ir mr mrs ms miss dr prof bsc msc mba phd sir`

const common = new Set(`${ORGANISATIONS} ${FUNCTION_WORDS}`.split(/\s+/))
const alsoNames = new Set(ALSO_NAMES.split(/\s+/))
const particles = new Set(PARTICLES.split(/\s+/))

/** Whether a word (lower case, no accents) is too common to tell who an organisation is. */
export function isCommonWord(word: string): boolean {
  return common.has(word)
}

/** Whether a word (lower case, no accents) is an ordinary word as well as a name. */
export function isAlsoName(word: string): boolean {
  return alsoNames.has(word)
}

/** Whether a word (lower case) stands in names of persons without being one, as "van" or "drs". */
export function isParticle(word: string): boolean {
  return particles.has(word)
}
