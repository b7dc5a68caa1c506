/**
 * Ordinary Dutch and English words that are one letter away from a word of the trade ("action" and
 * "auction", "positie" and "politie"), so that they are not taken for typing errors.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `
  aanbieden aandragen aanmaken action administratie advances advise alvast ambulante analysts
  anders angles ankers appear arisen assent attractive autonomie autonomy backing baking ballen
  banket beiden belang bellen beluchting beogen berekenen berekening bergen bestond bestrating
  bewaren bijna binnen boasts boeien boeken borden borgen bossen bouten breath breder breech
  broaden broers bronnen buigen buiten burners calculate capita careers carried carvers causes
  centra centro chambers change changer changing charter charting civiel coarse collega collegas
  commerci commuting compete competing complaint concern concerns concert contactor convert
  converts cooking counts crises crisps damping decent defining deliver delivers democratic
  denken departement deriving detentie devise discover diving draaien driver dromen druiven
  drukke employed employers endoscopic ergens etnische europa evacuatie evacuation evalueren
  expect explora factor factors fairly federatie firmer former forming founding frozen gedrang
  gekomen gelezen gericht gister gisteren graden grades grafts graphs grijpen groente groter
  hakken handeling haring harken healing hearing herten hostel houden houding identify immersie
  infection initiatives inkomen inrichtingen insect instituto intelligente inzake island isolate
  kaders kasten keuken keukens kijken kloppen korter krachten kweken lachen lagging landing
  larger lasten laster laying leading ledger leeromgeving lekker lending lesions leuker leuven
  levend ligging lijken literary lokken lopend losing losses marien mariene marina masking
  maternal matter median meeste meningen milking minder missen modems moeder mooier morgen
  natura nazionale nergens newspapers omvang ondernemen ondernemende ontology ontworpen oosten
  operaties opstellen opties overal overhead packing painting pakket passen patches patent
  pieken plaatjes planeet planes planet planets platen plegen pliant poeder politiek polity
  poppen positie praten precies premises preventief printer printing processor produces
  profiteren properly published qualify raisins rasters reaction reader rearing rector reduction
  refuse regering regeringen regulatory render renovate retain retainer retaining richten rising
  sappen schalen schatten schoppen schrijven scoring selective senior seniors sensory serves
  shaped shapes shorten shorts slapen slipping sluiten soms soorten spacer spades spellen spices
  spills spinnen spores staging states stating steeds stellen stenden stoppen storey straks
  strijden strike string strobe stroken sturing suites sweden tandem tehuis teller tellingen
  teniet thanks thread throat tracer tracers trailing trails traits transformaties treasure
  trekken uitgeven uitlenen vader valves vandaag verarming verhalen verlangen verloop verlopen
  verloren vervagen voegen voeren volgend vooral vrolijk vrouwen vrucht waiter wanden warden
  weinig wensen werking westelijk winder wonder wonders writing zoiets zusters`
    .trim()
    .split(/\s+/),
)
