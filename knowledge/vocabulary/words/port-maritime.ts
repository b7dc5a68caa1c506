/** Ships, people aboard and ashore, water and cargo. */
export const portMaritime = {
  nl: `boot, boten, bootje, schuit, vaartuig, vaartuigen, varen, vaarten, afvaart, afmeren,
    aanmeren, ontmeren, duwboot, duwboten, duwbak, duwbakken, duwvaart, sleper, slepers,
    sleepdienst, sleepvaart, kotter, kotters, trawler, garnalenkotter, vissersschip, vissersvloot,
    vissersboot, visser, vissers, vrachtschip, vrachtschepen, containerschip, bulkcarrier, tanker,
    tankers, tankschip, tankvaart, chemicaliëntanker, gastanker, veerboot, veerpont, veerponten,
    pont, pontje, veerdienst, rondvaartboot, rondvaart, watertaxi, waterbus, cruiseschip, cruise,
    cruiseterminal, superjacht, zeiljacht, motorjacht, zeilschip, zeilboot, sloep, sloepen,
    reddingsboot, loodsboot, patrouilleboot, baggerschip, baggeraar, baggerbedrijf, baggerwerk,
    baggerwerken, baggervaartuig, hopper, hopperzuiger, sleephopperzuiger, cutterzuiger,
    kraanschip, pijpenlegger, kabellegger, werkschip, werkschepen, beunschip, zandschip, coaster,
    coasters, ponton, pontons, kustvaart, zeevaart, riviervaart, chartervaart, pleziervaart,
    recreatievaart, watersport, beroepsvaart, binnenvaarttanker, binnenvaartschipper,
    vrachtvaarder, bevrachter, bevrachting, matroos, matrozen, stuurman, stuurlieden, bemanning,
    bemanningen, opvarenden, bootsman, roerganger, zeeman, zeelieden, zeevarenden, havenmeester,
    havendienst, bootslieden, roeiers, sjorder, sjorders, sjorren, kraanmachinist,
    kraanmachinisten, kraandrijver, cargadoor, cargadoors, scheepsagent, scheepsmakelaar, reder,
    reders, dokwerker, dokwerkers, havenarbeider, havenarbeiders, havenpersoneel, scheepsbouwer,
    scheepsbouwers, jachtbouwer, jachtwerf, scheepsreparatie, scheepsmotor, scheepsmotoren,
    scheepsromp, scheepsrompen, romp, rompen, kiel, boeg, achterdek, stuurhut, stuurhuis, anker,
    ankers, ankeren, tros, trossen, scheepsschroef, roer, scheepsruim, ballastwater, aangroei,
    machinekamer, stuurboord, bakboord, diepgang, lieren, bolder, bolders, fender, meerpaal, boei,
    boeien, marifoon, echolood, sonar, zeekaart, logboek, noon report, noon reports, kombuis, aan
    boord, kade, kades, kademuur, kademuren, kadewand, walkant, pier, dok, dokken, droogdok,
    sluiswachter, sluisdeur, sluisdeuren, sluizen, vaargeul, ankerplaats, havenbekken,
    binnenhaven, vissershaven, inlandterminal, overslagterminal, overslagbedrijf, tankterminal,
    tankopslag, containerdepot, containers, reefer, reefers, koelcontainer, koelcontainers,
    stuwage, stuwplan, laadplan, waalhaven, eemhaven, nieuwe waterweg, noordzee, oostzee,
    waddenzee, merwede, haringvliet, hollands diep, vrachtdocumenten, vrachtbrief, vrachtbrieven,
    zeevracht, stukgoed, droge bulk, natte bulk, breakbulk, cognossement, manifest, inklaring,
    inklaren, douaneaangifte, douaneaangiften, douanedocumenten, demurrage, overliggeld, laden en
    lossen, lossing, belading, containervervoer, containerlogistiek, containervervoerder,
    expeditie, expeditiebedrijf, expediteurs, achterlandverbinding, stookolie, scheepsdiesel,
    scheepsbrandstof, scheepvaartverkeer, scheepvaartroute, vaarwegen, vaarwegbeheer, waterstand,
    getij, zeegang, deining, golfslag, aanvaring, aanvaringen, piraterij, onbemand varen,
    meetboot, meetbootje, zeebodem, hydrografie, scheepswrak, duiker, duikers, heavy lift,
    offshorebedrijf, kraanwerk op zee, monopile, scheepsontwerp, scheepssectie, casco,
    tewaterlating, proefvaart, klassebureau, visserij, visserijbedrijf, bijvangst, garnalen,
    kabeljauw, haring, visquota, visafslag, visveiling, mossel, mosselen, mosselkweek,
    havenbedrijf, havenbedrijven, havengebied, havenkraan, havenkranen, havenautoriteit,
    havencomplex, haventerrein, havenlogistiek, rijnvaart, vlootbeheer, rederijen, maritiem,
    maritieme, nautisch, nautische, zeevaartschool, scheepswerven, scheepsinstallaties,
    passagiersboot, passagiersboten, biesbosch, sleepboten, sleepbootbedrijf, kraanschepen,
    slingeren, veerboten, wachttijden in de haven, motorlogs, vissersschepen, stuurlui,
    verkeersleiders, vaarverkeer, verkeersbegeleiding, brugwachter, brugwachters, brugbediening,
    sluisbediening, roro, roro-schepen, zeewier, boei met sensoren, windondersteund, zeilen op
    vrachtschepen, garnalenvissers, band met vangst, poort van de terminal, kadesensor,
    ligplaatsen, jachthaven met ligplaatsen, watersportvereniging, zeilschool, roeivereniging,
    havenbeheerder, passantenhaven, vaarbewijs, schutten, vaartijden, zeevaarders,
    reddingsmaatschappij, reddingsvest, overboord, man overboord, droogvallen, sediment,
    sedimentatie, verondieping, bodempeiling, stroomgeul, duikbedrijf, bergers, berging van
    schepen, scheepssloop, scheepsschilder, scheepstimmerman, zeilmaker, mastenbouw, bootverhuur,
    sloepverhuur, visserman, palingvisser, oesters, oesterkweek, vistrawlers, koelschip,
    autoschip, autocarriers, binnenvaartterminal, bargeplanning, spoorterminal, wagons lossen,
    silo's aan de kade, graanterminal, ertsterminal, kolenterminal, olieterminal, lng-terminal,
    bunkerschip, bunkerbedrijf, scheepsleverancier, shipchandler, scheepselektra,
    scheepsautomatisering, navigatieapparatuur, dynamisch positioneren, hefschip,
    installatieschip, windparkschip, crewtender, zeekabel, zeekabels, pijpleiding op zee, platform
    op zee, boorplatform, boorplatforms, veerman, veerlieden, veerhaven, scheepsluik,
    ruiminspectie, vangst van vissers, schol en tong, visvangst, terminalgate, koers van het
    schip, aanlegsteiger, aanlegsteigers, lieren en kaapstanders, wedstrijdzeilen, schepen lossen,
    vrachtvaart, vaart, slib, zeilen, lossen, vangsten, vangst, konvooi, steigers, steiger, lier`,
  en: `boat, boats, watercraft, moor, mooring, moored, berthing, push boat, push boats, pusher
    tug, tugboat, tugboats, tugs, towage, cutter, cutters, fishing boat, fishing boats, fishing
    vessel, fisherman, fishermen, trawler, trawlers, beam trawler, cargo ship, container ship,
    container vessel, bulk carrier, tanker, tankers, tank barge, chemical tanker, gas carrier,
    ferry, ferries, ferry service, tour boat, water taxi, cruise ship, cruise, cruise terminal,
    superyacht, yachts, yacht builder, sailing boat, sailing yacht, lifeboat, patrol boat, pilot
    boat, dredger, dredgers, dredging, suction dredger, hopper dredger, cutter suction, crane
    vessel, pipelayer, cable layer, work boat, workboats, survey vessel, coaster, coasters,
    pontoon, pontoons, short sea, coastal shipping, barges, barge operator, barging, inland
    vessel, inland skipper, skippers, deckhand, deckhands, sailor, sailors, seafarer, seafarers,
    seaman, helmsman, officer of the watch, nautical officer, crew, crews, crewing, harbour,
    harbours, harbor, harbour master, port authority, linesmen, boatmen, crane operator, crane
    operators, crane driver, ship agent, shipping agent, ship broker, chartering, shipowner,
    shipowners, docker, dockers, dockworker, dockworkers, stevedores, stevedoring, shipbuilder,
    shipbuilders, shipbuilding, ship repair, ship engine, ship engines, marine engine, hull,
    hulls, keel, stern, wheelhouse, ship's bridge, anchor, anchors, anchorage, hawser, hawsers,
    mooring line, mooring lines, ropes and lines, propeller, rudder, ballast water, fouling,
    biofouling, engine room, starboard, port side, draught, winch, winches, bollard, bollards,
    fender, fenders, buoy, buoys, marine radar, echo sounder, sonar, nautical chart, noon report,
    noon reports, galley, quay, quays, quayside, quay wall, quay walls, wharf, jetty, dock, docks,
    dry dock, lock gate, lock gates, locks and bridges, fairway, inland terminal, bulk terminal,
    tank terminal, tank storage, container depot, containers, reefer, reefers, stowage, stowage
    plan, load plan, north sea, baltic, waterway, waterways, new waterway, freight documents,
    consignment note, consignment notes, waybill, waybills, bill of lading, bills of lading, sea
    freight, ocean freight, general cargo, dry bulk, liquid bulk, breakbulk, cargo, cargoes,
    customs declaration, customs declarations, customs clearance, demurrage, loading and
    unloading, unloading, container transport, container logistics, freight, freight forwarder,
    freight forwarders, forwarders, forwarding, hinterland, marine fuel, bunker fuel, heavy fuel
    oil, vessel traffic, shipping traffic, shipping route, inland waterway, inland waterways,
    water level, tide, tides, tidal, swell, sea state, vessel motion, vessel motions, collision at
    sea, collisions at sea, piracy, uncrewed vessel, unmanned vessel, survey boat, seabed,
    hydrographic, hydrography, wreck, diver, divers, heavy lift, offshore contractor, monopile,
    naval architect, naval architecture, ship section, launching of ships, sea trial, sea trials,
    classification society, fishery, fisheries, bycatch, shrimp, cod, herring, plaice, sole and
    plaice, fishing quota, fish auction, mussels, port company, port area, port crane, port
    cranes, port workers, port call, port calls, maritime, marine, nautical, seagoing, seaport,
    deep sea, shipping company, shipping companies, fleet of ships, ship crew, shipyards,
    passenger boat, passenger boats, tug company, crane vessels, rolling of ships, lashers,
    waiting times in the port, engine logs, fishing vessels, traffic controllers on the waterway,
    vessel traffic service, vts, bridge keeper, bridge operator, lock keeper, convoys, ro-ro, roro
    ships, seaweed, wind-assisted, sail cargo, shrimp fishermen, terminal gate, reefers at our
    gate, quay sensor, berths, marina, marinas, sailing club, water sports, rowing club, sailing
    school, lifeboats, life jacket, overboard, man overboard, sediment, siltation, harbour basin,
    bathymetric, salvage, shipbreaking, ship painter, sailmaker, boat rental, sloop rental, eel
    fishing, oysters, oyster farm, car carrier, car carriers, barge terminal, barge planning,
    grain terminal, ore terminal, coal terminal, oil terminal, lng terminal, bunker barge,
    bunkering company, ship chandler, marine electronics, dynamic positioning, jack-up vessel,
    installation vessel, crew transfer vessel, subsea cable, subsea, pipeline at sea, offshore
    platform, oil rig, underwater drone, on the bridge, bridge of the ship, river pilot, harbour
    pilot, dock to try, wharves, cargo hold, ship's hold, catch of fish, fish catch, first mate,
    chief mate, ship's log, on board ship, on board our ships, aboard our vessels, ferryman,
    ferrymen, sailing vessels, sailing ship, cargo manifest, towing vessel, on board, aboard,
    onboard, sailing, sail, catches, silt, waves, wave, craft, pier, yard, lashing, convoy, towing`,
} as const
