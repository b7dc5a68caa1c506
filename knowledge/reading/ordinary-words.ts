/**
 * Ordinary Dutch and English words that are one letter away from a word of the trade ("action" and
 * "auction", "positie" and "politie"), so that they are not taken for typing errors.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `
  aanbieden aandragen aangeboden aanmaken aantal aanvullen action administratie advances advise
  afgelopen afspreken already although alvast alweer amandelen ambulante analysts anderen anders
  angles ankers another anything appear april arisen around asked asking assent attractive
  augustus autonomie autonomy backing baking bakjes bakken ballen bangers banket banners barely
  became because becoming bedacht before behind beiden bekend belang belden believe bellen beloofd
  beloven below beluchting bending beogen bepalen beperkt berekenen berekening bergen besloten
  besproken bestaan bestond bestrating beter better betting between beven bevroren bewaard bewaren
  bewerking bewezen beyond bezocht bidding bijna binding binnen binnenkort blauw bleeding blijken
  blijkt boasts boeien boeken bonen borden boren borgen bossen boter bounds bouten bowlen brander
  breath breder breech breien breken bringing broaden broers bronnen brought buigen buisje buiten
  buren burners calculate called cancel cannot capita careers carried carriere carries carvers
  caught caused causes centra centro certain certainly chambers change changed changer changing
  charter charting choose chosen civiel clearing clearly clicks closer coarse collega collegas
  coming commerci commuting compete competing complains complaint concern concerns concert
  conferences contactor context convert converts cooking could counts couple creaking crises
  crisps cutting dagen damping december decent decide decided defining dekken delen deliver
  delivers democratic denken departement deriving detectie detentie devise dingen dinner dinsdag
  directory discover diving dochter doing donderdag dopen dorpen doubt draaien dragen drieen
  driver dromen druiven drukke drukken duren during early eerst eerste either employed employers
  ending endoscopic engels enough ergens erkend eters etnische europa evacuatie evacuation
  evalueren every everyone everything exactly expect expected expects expense explora factor
  factors fairly favour favours februari federatie feeding fewer filled fillers final finally
  finding finger firing firmer fitting followed former forming found founding friend frozen gangen
  gebeld gebeurd geboren gebracht gebroken gedaan gedacht gedachten gedraagd gedrang geduurd
  gegoten gehaakte gehoord gehoren gehuurd gekeerd gekend geklaagd gekocht gekomen gekozen gelaten
  geleefd geleerd gelegd gelezen geloof gelopen geloven gemeld gemerkt generaties genoeg genoemd
  genomen genoten gepraat gericht gescheurd geschreeuwd gesloten gespeeld gesproken gestaan
  gesteld gestuurd geteld getting geven gevoel gevoeld gevraagd gewacht gewend gewerkt gewone
  gewoon gezegd gezocht gieten gister gisteren given gives giving going graden grades grafts
  graphs gratis great grijpen groente groter groters guess hadden haken hakken handeling handing
  handle handymen hangen happen happens happy harder hardly haring harken having healing heard
  hearing helen hello helpers hence herkend herten hiding himself hiring hitting honden honest
  hopen horen hostel houden houding however huren ideal identify imagine immersie infection
  ingelopen initiatives inkomen inrichtingen insect inside instead instituto intelligente inzake
  island isolate jagen januari kaders kasten kater katten keeps keerpunt kelen kennen kenners
  keren keuken keukens keuren keurig kicking kijken klagen kloppen klopper knoppen known knows
  kopen korter koster kousen kraam krabbel krachten kratten kregen kweken laatst laatste lachen
  lagen lagging lakens landing larger lasten laster laten later laying leading least leave ledger
  leeromgeving legen leider lekken lekker lending lesions letter letting leuker leuren leuven
  leven levend lezing lieder liggen ligging light lijken lijkt likely listed literary little lived
  locking lokken lonen longer looked looking lopen lopend losers losing losses lukken maandag
  maart maken makes making marien mariene marina masking maternal matter maybe means meant median
  meest meeste meesten meeting meiden meningen mention meter might mijden milking minder minding
  missed missen modems moeder monsters month months mooier morgen mouldy moved muren myself natura
  nazionale nearly needing needs negen nergens never newspapers nobody nothing noticed november
  nummers often oktober omvang ondernemen ondernemende onlangs online ontology ontstaan ontworpen
  oosten operaties opgang opgelopen opgericht oprichters oproepen opstellen opties other ought
  ourselves overal overbooking overhead packers packing painting pakken pakket passed passen
  patches patent paying people perhaps picking pieken pipettes plaatjes places plakken planeet
  planes planet planets planken platen please plegen pliant plumes poeder point politiek polity
  poppen porting positie possible postcode poster practise praten precies premises pretty
  preventief prijken printer printing processor produces profiteren properly prove proved proven
  published qualify quickly quite radius raisins raken random rasters rather ratten reactie
  reaction reader readers reading ready really rearing rector reduction refuse regen regering
  regeringen regulatory reiken rekenen remove removed removes render renovate reporting retain
  retainer retaining richten rider riders right rijke rijmen ringen rising risking rocking rotten
  ruining rukken running salesmen sappen saying scared schalen schatten scheen schelen schiften
  schold schoonvader schoppen schreef schreven schrijven schudden schuift schuren scoring seeing
  seems selective sending senior seniors sensory september serieus serves setting seven several
  shall shaped shapes shorten shorts should shown shows shrugs simple since singels singing
  sitting skipped slaan slagen slapen sleepers slijten slipping slopen sluiten small someone
  something soms soorten sorry sorting spacer spades spare speakers speer spelen spellen spend
  spending spent spices spills spinnen spoken spookje spores sporting spreken springen spuiten
  staan stadions staging stammen standing states stating steal steeds steel stelen stellen stenden
  still stoeien stoeptegels stoppen storey straks streek strijden strijken strike string strobe
  stroken stuff sturen sturing suites sweden tablet taken takes taking talking tandem tapper tegen
  tehuis tekenen teller tellingen tells tengels teniet thank thanks their themselves there these
  think third those though thought thread three threw throat through tikken tired tiring today
  together tomorrow tonen tonight towards tracer tracers trailing trails traits transformaties
  treasure treasurers trekken tried tries trillen trimmer trust turen twice uitgelopen uitgeven
  uitlenen under until usual usually vader valves vanaf vandaag vangen vanuit velen vellen
  verarming verder verdienen vergaan vergeven vergissen verhaal verhalen verkeerd verkend verkocht
  verkozen verlangen verlaten verloop verlopen verloren verstaan versterkt vervagen verwacht
  voeden voeders voegen voelen voeren volgend volgers vonden vooraan vooral voren vragen vrijdag
  vrijwel vrolijk vrouwen vrucht waiter waken waking wakker walking wanden wants warden warmth
  water watermark weeks wegen weinig wekken welen wensen werking westelijk weten weters weven
  whatever where whether which while whole whose wider wieder wijken wijten wikken winder winding
  wiring wissen within without woensdag wonder wondering wonders wonen words worked worth would
  wringen writer writers writes writing wrong years yesterday yourself zakelijke zaken zakken
  zaterdag zeggen zelden zenden zeven zingen zinnen zitten zoiets zondag zonen zusters zwager
  zwagers`
    .trim()
    .split(/\s+/),
)
