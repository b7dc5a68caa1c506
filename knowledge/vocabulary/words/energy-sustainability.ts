/** Power, heat, waste, water, climate and nature. */
export const energySustainability = {
  nl: `stroom, stroomprijs, stroomprijzen, stroomverbruik, stroomnet, stroomvraag, elektriciteit,
    elektriciteitsverbruik, kilowatt, kilowattuur, kilowatturen, kwh, megawatt, megawattuur, mwh,
    gigawatt, volt, hoogspanning, laagspanning, middenspanning, transformator, transformatoren,
    transformatorhuisje, transformatorhuisjes, trafo, trafohuisje, netverzwaring, zwaardere
    aansluiting, netaansluiting, aansluiting op het net, aansluitwaarde, hoofdzekering, zekering,
    kabelnet, kabelbreuk, netverlies, piekbelasting, piekvraag, energiepiek, gas, gasverbruik,
    gasprijs, aardgas, van het gas af, gasloos, aardgasvrij, biogas, groen gas, biomassa, pellets,
    stookkosten, stoken, stookolieketel, ketel, ketels, cv-ketel, cv-installatie, warmte,
    warmtebron, warmtevraag, warmtelevering, stadsverwarming, stadswarmte, warmtewisselaar,
    restwarmte, warmteopslag, verwarming, verwarmen, koeling, koelen, koelinstallatie,
    koelinstallaties, koelcel, koelcellen, koelhuis, vrieshuis, airco, airconditioning,
    ventilatie, luchtbehandeling, klimaatbeheersing, klimaatsysteem, thermostaat,
    gebouwbeheersysteem, gebouwautomatisering, isolatie, isoleren, dubbel glas, dakisolatie,
    spouwmuur, energielabels, energiearmoede, energierekening, energiekosten, energienota,
    energiecontract, energieleverancier, energiebedrijf, energiemarkt, energiehandel,
    energiecoöperatie, energiegemeenschap, slimme meter, slimmemeterdata, meterstand,
    meterstanden, zonne-energie, zonnepaneel, zonnepanelen, zonnestroom, zonnedak, zonneweide,
    zonneakker, opwek, opwekking, teruglevering, terugleveren, omvormer, omvormers, windenergie,
    windturbine, windturbines, windmolens, wieken, rotorbladen, turbineblad, windpark, windparken,
    buurtbatterij, buurtbatterijen, thuisbatterij, thuisbatterijen, accu, accu's, accupakket,
    opslagsysteem, opladen, laadplein, laadpalen, laadinfrastructuur, laadstation, snellader,
    laadplan, elektrische auto, elektrische bussen, elektrolyser, electrolyser, elektrolyzer,
    waterstoffabriek, waterstofleiding, brandstofcel, ammoniak, kernenergie, kerncentrale,
    co2-uitstoot, co2-reductie, co2-voetafdruk, co2-data, koolstof, voetafdruk, klimaatneutraal,
    klimaatdoelen, klimaatverandering, broeikasgas, broeikasgassen, stikstof, stikstofuitstoot,
    fijnstof, luchtkwaliteit, luchtverontreiniging, geluidshinder, geurhinder, milieu,
    milieuvergunning, milieudienst, duurzaamheidsverslag, duurzaamheidsrapport, csrd-rapportage,
    ketenpartners co2, verduurzaming, verduurzamen, hergebruik, hergebruiken, herbruikbaar,
    kringloop, kringloopwinkel, tweedehands, afvalverwerking, afvalverwerker, afvalstroom,
    afvalstromen, afvalbak, afvalbakken, afvalcontainer, afvalcontainers, afvalinzameling,
    zwerfafval, vuilnis, vuilniswagen, huisvuil, restafval, gft, compost, recyclen, recycleren,
    recyclaat, sorteerband, sorteerlijn, sorteren van afval, plastics, pet-flessen, papierafval,
    oud papier, glasbak, textielafval, oude kleding, kledinginzameling, sloopafval, puin,
    sloophout, circulair slopen, materialenpaspoort, grondstoffen, schroot, statiegeld,
    voedselverspilling, waterverbruik, waterkwaliteit, grondwater, grondwaterstand, regenwater,
    regenval, regenbui, hoosbui, hoosbuien, wolkbreuk, buienradar, onderlopen, ondergelopen,
    straten blank, staat blank, riool, riolering, rioolgemaal, rioolwaterzuivering, rioolwater,
    putten, gemaal, gemalen, polder, polders, peilbeheer, waterpeil, dijk, dijken, dijkinspectie,
    dijkbewaking, waterzuivering, zuivering, drinkwaterbedrijf, drinkwaterleiding, waterleiding,
    waterleidingen, lekkage in leidingen, wateroverlast, overstromingen, hoogwater, zoetwater,
    verzilting, droogte, hittestress, hittegolf, klimaatbestendig, natuur, natuurbeheer,
    natuurgebied, natuurorganisatie, ecologie, ecoloog, ecologen, vogels, vogeltelling,
    vogelwacht, vleermuizen, vleermuis, insecten, bijen, planten en dieren, diersoorten, exoten,
    bomen, bomenbestand, duinen, weidevogels, vissterfte, blauwalg, waterplanten, bodemdaling,
    veenweide, bodemkwaliteit, netbeheer, energienet, energieopwek, energieneutraal,
    energiesysteem, energiemanagement, piekvermogen, congestie, lantaarnpaal, lantaarnpalen,
    straatverlichting, verlichting, led-verlichting, installateur van warmtepompen, warmtepompen,
    bodemenergie, wko, geothermisch, aardwarmtebron, zwembad stookt, stookt zich arm, stookt,
    laadpunten, laadpunt, laadpas, bedrijventerrein stroom, de stroom is op, stroomtekort,
    milieustraat, verkeerde bak, gescheiden inzamelen, warmtebatterij, zonnepaneelopbrengst,
    opbrengst van zonnepanelen, verspillen van voedsel, kantine-afval, exoten in de sloot, sloten
    vol planten, overwoekeren, zwemplas, zwemplassen, muskusrat, muskusratten, zonwering sturen,
    hergebruik van materialen, bouwmaterialen hergebruiken, kolken, verstopte kolken,
    straatkolken, blad in de goot, loopt de straat onder, gasvelden, co2 opslaan, aquifer,
    bodemopslag, vuilniswagens, vuilnisauto, inzamelwagens, ondergrondse containers,
    huisvuilcontainers, afvalscheiding, plasticinzameling, glasinzameling, batterijen inzamelen,
    e-waste, oude elektronica, oude telefoons recyclen, demonteren van oude, tweedehands spullen,
    spullen sorteren, textielsorteerder, matrasrecycling, luierrecycling, mestvergister,
    vergister, vergisting, rioolslib, waterbesparing, regenton, groendak, groene daken, tegels
    eruit, bomenkap, bomen langs, bomen gaan dood, iepziekte, eikenprocessierups, boomwortels,
    bermmaaien, bermen, maaibeheer, stikstofmetingen, geluidsmeting, luchtmeting, fijnstofmeting,
    elektrisch wagenpark, elektrische vrachtwagens, slim laden, vehicle-to-grid, piekscheren, peak
    shaving, batterijcontainer, zonnecarport, zonnepark, zonnevelden, energiescan, energiecoach,
    energieadviseur, energieadvies, energieprestatie, verwarmingsketel, vloerverwarming,
    luchtvochtigheid, warmteterugwinning, restwarmtebenutting, koelmachines, koelvitrine,
    koelvitrines, vriezer, vriezers, persluchtlekken, energieverspilling, groene stroom,
    groencertificaten, duurzame inkoop, co2-prestatieladder, scope 3, levenscyclusanalyse,
    biologisch afbreekbaar, dijkverzakking, drones boven de dijk, grondwatermeting, peilbuis,
    peilbuizen, zoutindringing, zoet water vasthouden, beregening van natuur, natuurbrand,
    natuurbranden, heidebrand, wildcamera, wildcamera's, padden, otter, bever, bevers, egel,
    weidevogelnesten, bosbeheer, bosbouw, boswachter, boswachters, zwerfplastic, plasticafval,
    stoppenkast, extreme hitte, hitte in de stad, elektrisch rijden, elektrische bestelbussen,
    water, hitte, bos, bossen, verpakkingen, plastic, elektrisch, elektrische, nesten, sloot,
    verspilling, zonwering, karton`,
  en: `power prices, power demand, electricity, electricity bill, electricity price, electricity
    prices, kilowatt, kilowatts, kilowatt-hour, kilowatt-hours, kwh, megawatt, megawatts, mwh,
    gigawatt, high voltage, low voltage, medium voltage, transformer, transformers, substation,
    substations, grid connection, heavier connection, bigger connection, main fuse, fuses, grid,
    power cable, power cables, underground cables, peak load, peak demand, gas consumption, gas
    price, natural gas, off gas, off the gas, gas-free, biogas, green gas, biomass, pellets,
    boiler, boilers, heating, heat demand, heat source, heat network, heat networks, district
    heat, heat exchanger, residual heat, waste heat, heat storage, cooling, chiller, chillers,
    cold store, cold stores, cold storage, cold room, refrigeration, fridges, air conditioning,
    ventilation, air handling, climate control, climate system, thermostat, thermostats, building
    management system, building automation, insulation, insulate, double glazing, cavity wall,
    energy labels, energy poverty, energy bill, energy bills, energy costs, energy contract,
    energy supplier, energy company, energy market, energy cooperative, energy community, smart
    meter, smart meters, meter readings, solar, solar energy, solar panel, solar power, solar
    roof, generation of power, feed-in, inverter, inverters, wind energy, wind power, wind
    turbines, wind farms, turbine blades, rotor blades, blades of a turbine, neighbourhood
    battery, home battery, home batteries, batteries, battery pack, storage system, charge point,
    charge points, charging station, charging stations, charging plaza, fast charger, chargers,
    electric car, electric cars, electric buses, electrolysis, electrolysers, hydrogen plant,
    hydrogen pipeline, fuel cell, fuel cells, ammonia, nuclear, nuclear energy, carbon, carbon
    emissions, carbon footprint, footprint, co2 emissions, co2 data, climate neutral, climate
    goals, climate change, greenhouse gas, greenhouse gases, nitrogen, particulate matter, air
    quality, air pollution, noise nuisance, odour nuisance, environmental, environmental permit,
    sustainability report, greener, net zero, net-zero, pollution, reuse, reused, reusable,
    second-hand, thrift shop, waste processing, waste processor, waste stream, waste streams,
    waste bin, waste bins, waste container, waste collection, litter, garbage, refuse truck,
    household waste, residual waste, organic waste, compost, recycle, recycled, recycler,
    recyclable, sorting line, sorting belt, plastics, pet bottles, cardboard, waste paper, bottle
    bank, textile waste, old clothes, clothing collection, discarded clothing, demolition waste,
    rubble, circular demolition, material passport, raw materials, scrap metal, packaging waste,
    food waste, water use, water quality, groundwater, rainwater, rainfall, downpour, downpours,
    heavy rain, cloudburst, rain radar, floods, sewer, sewers, sewerage, sewage, drains, gullies,
    pumping station, pumping stations, polder, polders, water level management, dike, dikes, dyke,
    dykes, levee, levees, water treatment, purification, water company, water pipe, water pipes,
    water mains, leaks in pipes, water nuisance, high water, fresh water, salinisation, drought,
    heat stress, heat wave, heatwave, climate-proof, nature, nature reserve, nature conservation,
    ecology, ecologist, ecologists, birds, bird count, birdwatchers, insects, bees, wildlife,
    invasive species, trees, forest, forests, dunes, meadow birds, fish mortality, blue-green
    algae, subsidence, soil quality, grid operators, energy grid, energy generation, energy
    neutral, energy system, energy management, lamp post, lamp posts, street lamp, street light,
    street lights, street lighting, lighting, led lighting, heat pumps, geothermal well, ground
    source, swimming pool heating, charge points at night, out of power, business park power,
    recycling centre, wrong bin, thermal battery, heat battery, solar yield, canteen waste, exotic
    plants in the ditch, ditches, overgrown, swimming lake, muskrat, muskrats, sunshades, sun
    blinds, reuse of materials, reclaimed building materials, drains blocked, blocked drains,
    leaves in the drain, gas fields, empty gas fields, carbon storage, aquifer, aquifer storage,
    aquifer thermal, refuse trucks, refuse collection, garbage trucks, underground containers,
    full containers of waste, waste separation, plastic collection, glass collection, e-waste, old
    electronics, dismantle old, sorting second-hand, textile sorter, mattress recycling, digester,
    anaerobic digestion, sewage sludge, saving water, green roof, green roofs, dying trees, trees
    are dying, oak processionary, verges, mowing verges, nitrogen measurements, noise measurement,
    electric fleet, electric trucks, smart charging, vehicle-to-grid, peak shaving, battery
    container, solar carport, solar fields, energy scan, energy coach, energy adviser, energy
    advice, energy performance, underfloor heating, humidity, heat recovery, display fridges,
    freezers, compressed air leaks, energy waste, green power, sustainable purchasing, scope 3,
    life cycle assessment, biodegradable, dike subsidence, groundwater monitoring, salt intrusion,
    wildfire, wildfires, heath fire, camera trap, camera traps, toads, otter, beavers, hedgehogs,
    less electricity, less power, use less energy, power plant, power plants, power supply, power
    use, power consumption, electric vehicles, tree care, bat colonies, plastic waste, deposit
    scheme, bird counts, household rubbish, tin cans, heat in the city, power outages, gas meters,
    gas gauges, power, charging, electric, gas, heat, bins, rubbish, refuse, plastic, peat, nests,
    flooded, trash, deposit, environment, ditch, species, bird, tree, freezer, fuse, charger, tin`,
} as const
