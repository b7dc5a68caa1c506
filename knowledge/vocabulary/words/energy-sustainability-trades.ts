/** Trades of power, heat, waste, water and nature, and what they handle and measure. */
export const energySustainabilityTrades = {
  nl: `energieadviesbureau, energieadviseurs, energiemanager, energiemanagers, energiebeheerder,
    energiemonitoring, energiemeter, energiemeters, energiemeting, energiebesparend,
    energiezuinig, energiezuinige, energieprijzen, energieprijs, energievraag,
    energieleveranciers, energiemaatschappij, energiecollectief, energieopslag, energiesystemen,
    energiegebruik, energieslurper, energievoorziening, energiearm, energiefonds, energieloket,
    energiecoaches, energietoeslag, energieke buurt warmte, stroomrekening, stroomkosten,
    stroomaansluiting, stroomaansluitingen, stroomkabel, stroomkabels, stroomstoring,
    stroomstoringen, stroomuitval, stroompiek, stroompieken, stroommeter, stroomverdeler,
    stroomverdeling, stroomhandel, stroomhandelaar, stroomvreter, stroomtarief, dynamisch tarief,
    dynamische tarieven, dynamisch contract, elektriciteitsnetten, elektriciteitskabel,
    elektriciteitsprijs, elektriciteitscentrale, onderstation, onderstations, hoogspanningskabel,
    hoogspanningskabels, hoogspanningsmast, hoogspanningsmasten, hoogspanningsstation,
    middenspanningsruimte, laagspanningsnet, schakelstation, trafostation, trafo's, netbeheerders,
    netaansluitingen, netcapaciteit, netuitbreiding, netvlak, netspanning, wachtrij voor stroom,
    transportcapaciteit, groepscontract, cable pooling, energiehubs, cluster van bedrijven aan één
    kabel, één kabel, te dunne kabel, hoofdschakelaar, stop eruit, overbelast net, overbelaste
    kabel, onbalans, onbalansmarkt, congestiemanagement, batterijen, accuopslag, batterijopslag,
    batterijpark, batterijparken, batterijsystemen, buurtaccu, thuisaccu, thuisaccu's, oude
    accu's, accurecycling, laadpleinen, laadstations, laadinfra, laaddienst, laadgedrag,
    laadpaalbedrijf, laadpaalmonteur, snelladers, snelladen, laadkabel, laadtijden, bussen
    opladen, depot vol elektrische bussen, elektrische bus, elektrische taxi's, elektrische
    bestelwagens, elektrisch varen, zonnedaken, zonnecellen, zonnecel, zonnecollector,
    zonneboiler, zonneboilers, zonneparken, zonnepaneelreiniging, panelen op het dak, daken vol
    panelen, paneleninstallateur, zonnepaneleninstallateur, zonne-installateur, zonneschijn
    voorspellen, zonopbrengst, teruglevertarief, saldering, salderen, opwekcoöperatie,
    opwekvermogen, windmolenpark, windmolenblad, windmolenbladen, windmolenfundering,
    windcoöperatie, windenergiebedrijf, windsnelheid, windvoorspelling, windvang, getijdenenergie,
    golfenergie, waterkracht, waterkrachtcentrale, blauwe energie, waterstofstation,
    waterstoftank, waterstoftankstation, waterstofbus, waterstofketel, waterstofproductie,
    elektrolysers, brandstofcellen, groene waterstof, biobrandstof, biobrandstoffen,
    biogasinstallatie, vergistingsinstallatie, biovergister, houtsnippers, houtpellets,
    pelletkachel, houtkachel, houtstook, gasaansluiting, gasketel, gasleiding, gasleidingen,
    gaslek, gaslekken, gasmeter, gasmeters, gasrekening, gasnet, gasnetten, aardgasvrije,
    aardgasvrije wijk, gasopslag, methaan, methaanlek, kolencentrale, kerncentrales, kernreactor,
    kernfusie, cv-ketels, cv-monteur, verwarmingsmonteur, verwarmingsinstallatie,
    verwarmingsinstallaties, stookinstallatie, stookseizoen, stooklijn, stookgedrag, verwarming
    staat aan, verwarming aanstaat, radiatoren open, thermostaten, thermostaatkraan,
    thermostaatkranen, regelkleppen warmtenet, warmtemeters, warmtemeter, warmtebedrijf,
    warmtecoöperatie, warmtenetten, warmteleiding, warmteleidingen, warmtescan, warmteverlies,
    warmtewisselaars, warmtebuffer, warmtepompinstallateur, hybride warmtepomp, warm tapwater,
    boiler, boilers, boilervat, aquathermie, riothermie, geothermieput, geothermiebron,
    aardwarmtebronnen, bodemwarmte, wko-installatie, wko-bronnen, koudeopslag, koudenet,
    koelvraag, koelhuizen, vrieshuizen, vriescel, vriescellen, koelkasten, koelkast, koelmachine,
    koudemachine, airco's, luchtbehandelingskast, luchtbehandelingskasten, ventilatiesysteem,
    ventilatiesystemen, binnenklimaat, co2-meter, co2-meters, klimaatinstallaties,
    klimaatregeling, gebouwgebonden installaties, gebouwbeheersystemen, gebouwbeheerder energie,
    slimme regeling, gebouwregeling, lichten uit, licht blijft branden, slimme verlichting,
    lantaarns, slimme lantaarnpaal, slimme lantaarnpalen, openbare verlichting,
    isolatiemaatregelen, isolatieadvies, isolatiegraad, woningisolatie, dubbel glas krijgen,
    triple glas, hr-glas, tochtige woningen, tocht in huis, energielabel c, label g, verduurzaming
    van woningen, verduurzamingsopgave, verduurzaamd, verduurzaamde, nul-op-de-meter,
    energieneutrale, paris proof, milieuadviseur, milieubureau, milieu-impact, milieuprestatie,
    milieukundige, milieuregels, milieuzorg, milieustraten, milieupark, milieubelasting,
    milieumeting, milieumetingen, milieumeetnet, emissie, emissies, emissiemeting, emissieloos,
    emissieloze, emissierechten, emissiehandel, co2-beprijzing, co2-rechten, co2-boekhouding,
    co2-berekening, co2-afvang, co2-vrij, co2-neutraal, koolstofarm, koolstofboekhouding,
    koolstofcertificaten, koolstofvoetafdruk, methaanuitstoot, stikstofdepositie, stikstofmeting,
    ammoniakuitstoot, fijnstofsensor, luchtmeetnet, luchtsensoren, roetuitstoot, stankoverlast,
    geuroverlast, geluidsoverlast, geluidskaart, geluidmeting, pfas, zeer zorgwekkende stoffen,
    bodemverontreiniging, bodemsanering, bodemonderzoek, vervuilde grond, vervuiling, vervuild,
    waterverontreiniging, microplastics, duurzaamheid, duurzaamheidsadviseur,
    duurzaamheidsmanager, duurzaamheidscoördinator, duurzaamheidsrapportage, duurzaamheidscijfers,
    duurzaamheidsdoelen, ketenuitstoot, ketenemissies, esrs, eu-taxonomie, esg, esg-cijfers,
    esg-score, greenwashing, klimaatadaptief, klimaatadaptieve, klimaatplan, klimaatrisico,
    klimaatrisico's, klimaatscenario's, klimaatonderzoek, klimaatwetenschapper,
    klimaatwetenschappers, klimaattafel, klimaatbeleid, circulaire, circulaire bouw,
    circulariteit, circulair bedrijf, herwinnen, herwinning, grondstoffenrotonde,
    grondstoffenhandel, materialenbank, materialenmarktplaats, materiaalhergebruik, hergebruikte,
    gebruikte bakstenen, gebruikte materialen, oude materialen, oogsten van materialen uit
    gebouwen, demontage van apparaten, demonteren, reparatie van apparaten, repaircafé, repair
    café, reparatiecafé, refurbished, refurbishen, tweede leven, weggooien, weggegooid, weggegooid
    eten, voedselresten, etensresten, voedselbank, voedselverlies, restjes eten, afval scheiden,
    afval sorteren, afvalsortering, afvalsorteerder, afvalbedrijf, afvalinzamelaar,
    afvalinzamelaars, afvalverbranding, afvalverbrander, afvalcentrale, afvalbrengstation,
    afvaldienst, afvalophaaldienst, afvalbeheer, afvalkalender, afvalcoach, afvalcoaches,
    afvalberg, afvalstoffen, afvalwagens, afvalcamera, bijplaatsingen, naast de container,
    ondergrondse container, kliko, kliko's, rolcontainer, vuilnisman, vuilnismannen, vuilnisbak,
    vuilnisbakken, vuilnisophaal, vuilophaal, vuilniszakken, vuilniszak, prullenbak,
    prullenbakken, grofvuil, grof vuil, groenafval, gft-afval, composteren, composteerbedrijf,
    restafvalzakken, sorteercentrum, sorteerhal afval, sorteerrobot afval, puinbreker,
    puinrecycling, sloopmateriaal, betonrecycling, asfaltrecycling, glasrecycling, glasscherven,
    papierinzameling, kunststofrecycling, plasticrecycling, plasticsoort, plasticsoorten, plastic
    soup, plastic in rivieren, plastic flesjes, statiegeldflessen, blikjes, pmd, drankkartons,
    schroothandel, schroothandelaar, schroothoop, oud ijzer, metaalrecycling, kabels strippen,
    oude kabels, autorecycling, bandenrecycling, batterijafval, elektronisch afval,
    elektronica-afval, afgedankte apparaten, afgedankte, gebruikte kleding, kledingsortering,
    textielrecycling, kledingcontainer, kledingcontainers, luiers recyclen, matrassen recyclen,
    slib, mestverwerking, mestverwerker, nutriënten, fosfaat, waterschappen, waterbesparend,
    watertekorten, waterpeilen, waterpeilbeheer, wateroverlast in kelders, natte kelders,
    volgelopen kelders, kelders vollopen, kelders die vol, ondergelopen kelder, stortbui,
    stortbuien, wolkbreuken, regenpijp, regentonnen, regenwatertank, regenwateropvang, regenmeter,
    regenmeters, regenradar, hagel, storm, stormschade, piekbui, piekbuien, droogval,
    droogteschade, hittekaart, hittestressplan, hete straten, straten heet, verkoeling,
    schaduwplekken, stadsbomen, boombeheer, boombeheerder, boominspectie, boominspecteur,
    bomenwacht, boomziekte, boomziekten, zieke bomen, bomen planten, boswachterij,
    natuurorganisaties, natuurbeheerder, natuurbeheerders, natuurmonitoring, natuurinclusief,
    natuurherstel, natuurgebieden, natuurmonument, natuurvereniging, natuurwaarnemingen,
    natuurbescherming, soortenherkenning, soorten tellen, plantensoorten, plantensoort,
    vogelsoorten, vogelsoort, vogelgeluid, vogelgeluiden, vogelaars, vogelaar, vogeltellers,
    vogelbescherming, broedvogels, broedseizoen, trekvogels, ganzen tellen, ooievaars, uilen,
    zwaluwen, weidevogel, kieviten, grutto's, grutto, vlinders, vlinder, libellen, libel,
    insectenval, insectensterfte, insectenhotel, wilde bijen, bijensterfte, egels, ree, reeën,
    vossen, wolf, wolven, zeehonden, zeehond, bruinvissen, amfibieën, kikkers, salamanders,
    vismigratie, vispassage, vistrap, visdeurbel, vissen tellen, kreeften, rivierkreeft,
    rivierkreeften, japanse duizendknoop, duizendknoop, berenklauw, waterhyacint, hyacint in het
    water, invasieve exoten, duinbeheer, duingebied, strand schoonmaken, heide, heidebeheer, veen,
    veengebied, veenbodem, bodemdaler, natuurakker, bloemrijke bermen, stadsnatuur, stadsecoloog,
    stadsecologen, ecologisch, ecologische, ecologisch bureau, ecosysteem, ecosystemen,
    biodiverse, natuurkaart, landschapsbeheer, groenbeheer, groenbeheerder, maaibeleid, maaiploeg,
    drones boven natuur, stadsgroen, groene gevels, groendaken, tegelwippen, onttegelen,
    wijkgroen, wasserij energie, bakkerij stroom, oven op gas`,
  en: `energy consultancy, energy consultant, energy manager, energy managers, energy monitoring,
    energy meter, energy meters, energy-saving, energy efficient, energy efficiency, energy
    prices, energy price, energy demand, energy suppliers, energy collective, energy systems,
    energy use, energy guzzler, energy supply, energy fund, energy coaches, electricity costs,
    electricity supply, electricity meter, electricity meters, electricity connection, electricity
    cable, electricity use, electricity demand, power cut, power cuts, power failure, power
    failures, power outage, blackout, power meter, power lines, power line, power network, power
    trading, dynamic tariff, dynamic tariffs, dynamic pricing of power, high-voltage, pylons,
    pylon, switching station, transformer house, transformer stations, grid connections, grid
    capacity, grid expansion, congested grid, full grid, waiting list for a connection, transport
    capacity, cable pooling, energy hubs, six firms behind one cable, one cable, main switch,
    overloaded grid, overloaded cable, imbalance market, congestion management, battery storage,
    battery park, battery parks, battery systems, neighbourhood batteries, old batteries, battery
    recycling, charging points, charging hub, charging hubs, charging infrastructure, charging
    behaviour, charging company, charging cable, charging times, charging buses, electric bus,
    electric vans, electric taxis, electric vehicle, solar cells, solar cell, solar roofs, solar
    park, solar parks, solar installer, solar installers, solar boiler, solar output, roofs of
    panels, panels on the roof, panels on our roof, net metering, generation cooperative, wind
    park, wind turbine blades, wind cooperative, wind speed, wind forecast, tidal energy, wave
    energy, hydropower, hydro power, blue energy, hydrogen station, hydrogen bus, hydrogen boiler,
    hydrogen production, green hydrogen, biofuel, biofuels, biogas plant, digesters, wood chips,
    wood pellets, pellet stove, wood stove, wood burning, gas connection, gas boiler, gas boilers,
    gas pipe, gas pipes, gas leak, gas leaks, gas meter, gas bill, gas bills, gas network, gas
    networks, gas-free district, gas storage, methane, methane leaks, coal plant, nuclear plant,
    nuclear reactor, nuclear fusion, heating engineer, heating engineers, heating installation,
    heating system, heating systems, heating season, heating behaviour, heating stays on, radiator
    valves, heat meters, heat company, heat cooperative, heat pipes, heat scan, heat loss, heat
    buffer, heat-pump, heat pump installer, hybrid heat pump, hot tap water, aquathermal,
    geothermal wells, geothermal source, ground heat, cold network, cooling demand, freezer store,
    refrigerators, refrigerator, refrigeration plant, air handling units, ventilation system,
    ventilation systems, indoor climate, co2 sensors, climate installation, climate installations,
    building services, building controls, smart controls, lights stay on, smart lighting,
    lamppost, lampposts, lantern, public lighting, insulation measures, insulation advice, home
    insulation, double glazing for, triple glazing, draughty homes, energy label c, sustainable
    homes, retrofit of homes, retrofitting homes, zero-on-the-meter, energy-neutral, environmental
    adviser, environmental consultancy, environmental impact, environmental performance,
    environmental service, environmental inspectorate, environmental measurement, environmental
    measurements, emission, emission-free, zero-emission, emission rights, emissions trading,
    carbon price, carbon accounting, carbon capture, carbon-free, carbon neutral, low-carbon,
    carbon certificates, carbon credits, methane emissions, nitrogen deposition, ammonia
    emissions, particulates, particulate, fine dust, air sensors, air measuring network, soot,
    stench, odour complaints, noise map, pfas, soil pollution, soil remediation, soil survey,
    polluted soil, polluted, water pollution, microplastics, sustainability, sustainability
    adviser, sustainability manager, sustainability reporting, sustainability figures,
    sustainability goals, supply chain emissions, esrs, eu taxonomy, esg figures, esg score,
    greenwashing, climate-adaptive, climate plan, climate risk, climate risks, climate scenarios,
    climate scientist, climate scientists, climate research, climate policy, circular,
    circularity, circular construction, circular company, recovery of raw materials, reclaimed,
    reclaimed bricks, material bank, materials marketplace, reused materials, harvest materials
    from buildings, dismantling, dismantle, repair café, repair cafe, repair cafés, refurbished,
    refurbishing, second life, thrown away, throw away food, leftovers, food bank, food banks,
    food loss, sorting waste, waste sorter, waste company, waste collector, waste collectors,
    waste incinerator, waste incineration, waste plant, waste site, waste management, waste
    service, waste calendar, waste coach, waste coaches, waste trucks, waste lorry, ship waste,
    dustbin, dustbins, wheelie bin, wheelie bins, bin men, binmen, dustmen, refuse bags, rubbish
    bags, bulky waste, green waste, garden waste, composting, sorting centre, rubble crusher,
    concrete recycling, asphalt recycling, glass recycling, glass shards, paper collection,
    plastic recycling, plastics recycling, kinds of plastic, plastic soup, plastic in rivers,
    deposit bottles, scrap dealer, scrap dealers, scrap yard, scrapyard, scrap iron, metal
    recycling, old cables, peels old cables, stripping cables, car recycling, tyre recycling,
    battery waste, electronic waste, discarded appliances, discarded, used clothing, clothes
    sorting, textile recycling, clothing containers, nappy recycling, mattresses to recycle,
    sludge, manure processing, nutrients, phosphate, water boards, water saving, water shortages,
    water levels, flooded cellars, flooded cellar, cellars fill up, cellars stay dry, cellars
    flood, cloudbursts, gutter overflow, rain barrel, rain barrels, rain gauge, rain gauges, hail,
    storm, storms, storm damage, peak rainfall, drought damage, heat map of the city, heat stress
    plan, hot streets, streets get hot, shade in the city, urban trees, tree management, tree
    manager, tree inspection, tree inspector, tree disease, tree diseases, sick trees, planting
    trees, forester, foresters, forestry, nature organisation, nature organisations, nature
    manager, nature monitoring, nature-inclusive, nature restoration, nature reserves, nature
    observations, nature protection, species recognition, counting species, plant species, bird
    species, bird sounds, bird song, birdsong, birdwatcher, birders, bird protection, breeding
    birds, breeding season, migratory birds, counting geese, storks, owls, swallows, godwit,
    godwits, lapwings, butterflies, butterfly, dragonflies, insect traps, insect decline, wild
    bees, bee mortality, hedgehog, roe deer, deer, foxes, wolf, wolves, seals on the beach,
    harbour porpoises, amphibians, frogs, salamanders, newts, fish migration, fish passage, fish
    ladder, crayfish, knotweed, japanese knotweed, hogweed, invasive, invasive plants, dune
    management, beach cleaning, heath, heathland, peatland, peat soil, soil subsidence,
    flower-rich verges, urban nature, urban ecologist, ecological, ecosystem, ecosystems,
    biodiverse, landscape management, green management, mowing policy, urban green, green facades,
    laundry gas bill, leak in the water mains, pipe about to leak, leaking pipes, water-saving,
    tap that hears, otters, beaver, badgers, mink, algae bloom, algal bloom, blooms of algae,
    water plants, swimming water`,
} as const
