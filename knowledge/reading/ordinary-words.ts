/**
 * Ordinary Dutch and English words that are one letter away from a word of the trade ("action" and
 * "auction", "positie" and "politie"), so that they are not taken for typing errors.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `
  aanbieden aandragen aanmaken action administratie advances advise alvast analysts anders
  ankers appear assent autonomie autonomy backing baking ballen belang bellen beogen berekenen
  bergen bestond bijna binnen boasts boeien boeken borden bossen bouten breath breech broers
  bronnen buiten burners calculate capita careers carvers chambers change changer changing
  charter charting civiel coarse commuting compete competing complaint concert contactor cooking
  counts crisps departement deriving detentie devise discover diving driver dromen druiven
  employers ergens etnische europa evacuatie evacuation factor factors federatie firmer former
  forming founding frozen gedrang gelezen gister gisteren grafts groente groter hakken handeling
  haring harken healing hearing herten hostel houden houding identify immersie infection
  initiatives inkomen inrichtingen insect intelligente inzake island isolate kaders kasten
  keuken keukens kijken kweken lachen lagging landing lasten laster laying leading ledger lekker
  leuker levend literary lopend losses marien mariene marina masking maternal matter median
  meningen milking minder modems moeder mooier morgen nergens newspapers ondernemen ontology
  ontworpen operaties opties overhead packing painting patent planeet planes planet planets
  platen pliant poeder politiek polity poppen positie praten preventief printer printing
  processor produces published qualify raisins rasters reaction reader rector reduction refuse
  regering regeringen regulatory render renovate retain retainer richten rising sappen schalen
  schoppen scoring selective senior seniors sensory serves shorts slapen slipping sluiten soms
  spacer spades spices spills spores staging states stating stoppen storey straks strike string
  strobe stroken sturing tehuis teller tellingen teniet thread throat tracer tracers trailing
  trails traits transformaties uitlenen vader valves vandaag verarming verlangen verloop
  vervagen vooral vrolijk vrouwen vrucht waiter warden weinig wensen werking westelijk winder
  wonder wonders writing zoiets zusters`
    .trim()
    .split(/\s+/),
)
