/** Water boards, drinking water, dikes and sewers. */
export const water = `waterschap, waterschappen, hoogheemraadschap, waterbedrijf,
  drinkwaterbedrijf, waterleiding, waterleidingen, gemaal, gemalen, dijken, dijk, riolering,
  riool, rioolwater, waterzuivering, afvalwater, polder, polders, peilbeheer, waterpeil, stuwen,
  stuw, waterbeheer, drinking water, water company, water authority, water authorities, water
  board, water boards, wastewater, sewage, sewer, levee, dike, dikes, dyke, dykes, pumping
  station, pumping stations, water level management, weirs, waterbeheerder, waterbeheerders,
  dijkgraaf, dijkwacht, dijkwachten, dijkversterking, dijklichaam, dijkdoorbraak, zeedijk,
  rivierdijk, kade van de boezem, boezem, boezemwater, boezemkade, boezemkades, duiker onder de
  weg, watergang, watergangen, sloten en vaarten, slootkant, baggeren van sloten, peilbesluit,
  peilgebied, peilschaal, peilmeting, stuwbeheer, inlaat, spuisluis, waterkering, waterkeringen,
  stormvloedkering, maeslantkering, hoogwatervoorspelling, hoogwaterbescherming,
  waterschapsbelasting, waterlaboratorium, waterkwaliteitsmeting, watermonster, watermonsters,
  blauwalgen, drinkwaterbron, drinkwaterproductie, drinkwaternet, drinkwaterlaboratorium,
  waterwinning, waterleidingbedrijf, leidingbreuk, leidingbreuken, waterlek, waterlekken,
  waterlekkage, watermeter, watermeters, waterzuiveraar, zuiveringsinstallatie,
  zuiveringsinstallaties, rwzi, slibverwerking, actief slib, rioolbuis, rioolbuizen,
  rioolinspectie, rioolinspecteur, rioolbeheerder, rioolbeheer, rioolreiniging, rioolverstopping,
  riolen, overstort, overstorten, rioolput, regenwaterafvoer, wadi, wadi's, waterberging,
  waterpompen, poldergemaal, gemaalbeheerder, grondwaterpeil, grondwatermeter, grondwaterpeilen,
  zoetwatervoorraad, zoutwater indringing, kwel, watertekort, watervoorziening, legionella,
  waterboard, dike reeve, dike watch, dike reinforcement, embankment, embankments, flood defence,
  flood defences, flood barrier, storm surge barrier, watercourse, watercourses, weir, sluice,
  sluices, water sample, water samples, water laboratory, drinking water source, drinking water
  plant, water extraction, mains water, pipe burst, burst pipes, water leak, water leaks, water
  meter, water meters, sewage plant, sewage treatment, treatment plant for water, wastewater
  plant, activated sludge, sewer pipe, sewer pipes, sewer inspection, sewer cleaning, sewer
  blockage, sewer overflow, rain barrel, rain barrels, stormwater, rainwater drainage, water
  storage, groundwater levels, fresh water supply, water shortage, water supply, leaking sewers`
