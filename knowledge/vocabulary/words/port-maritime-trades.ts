/** Trades of ship and shore, kinds of ships, parts and cargo. */
export const portMaritimeTrades = {
  nl: `veerpontje, ferry, ferry's, ferrybedrijf, ferrydienst, pontveer, pontbaas, blusboot,
    blusboten, meetboei, meetboeien, boeienlegger, betonning, vaarwegmarkering, bakens, vuurtoren,
    vuurtorens, scheepselektriciens, scheepselektricien, scheepstechniek, scheepstechnicus,
    scheepswerktuigkundige, scheepswerktuigkundigen, machinist aan boord, hoofdwerktuigkundige,
    scheepskok, kok aan boord, kok vanaf zee, scheepsbemanning, scheepsbemanningen,
    bemanningsleden, bemanningslid, bemanningsplanning, bemanningsbureau, crewplanning, aflossing
    van bemanning, aflossers, dekman, dekmannen, dekploeg, lichtmatroos, gezagvoerder,
    gezagvoerders, kapiteins, eerste stuurman, tweede stuurman, maroff, maritiem officier,
    maritieme officieren, vaarofficier, loodsen op zee, loodsdienst, loodswezen, rivierloods,
    registerloods, registerloodsen, loodsplanning, loodsenrooster, nautisch beheerder, nautische
    opleiding, zeevaartopleiding, maritieme opleiding, maritieme sector, maritieme techniek,
    maritiem instituut, scheepvaartbedrijf, scheepvaartbedrijven, scheepvaartkantoor,
    scheepvaartinspectie, scheepvaartbegeleiding, scheepvaartschool, vletterman, vletterlieden,
    vlet, vletten, roeiersvereniging, trossenploeg, meertros, meertrossen, afmeren van schepen,
    afmeerboei, afmeerplaats, afmeerkracht, bolderkracht, langszij, kopvoor, gemeerd, gemeerde,
    sleepbootje, sleepbootkapitein, sleepbootkapiteins, sleepbedrijf, havensleper, havenslepers,
    bergingsvaartuig, bergingsschip, berger, kraanbok, kraanboot, drijvende bok, drijvende kraan,
    drijvende kranen, drijvend, drijvende, drijvend dok, ponton verhuur, pontonverhuur, dekschuit,
    dekschuiten, bakken en schuiten, zolderschuit, aak, aken, klipper, tjalk, tjalken, historisch
    schip, historische schepen, zeilende vracht, zeilvracht, zeilvrachtschip, zeilmakerij,
    zeilmakers, tuigerij, tuiger, touwwerk aan boord, mast en giek, bruine vloot, charterschip,
    charterschepen, sloepenbouwer, sloepenbouw, sloepenverhuur, bootjesverhuur, bootbouwer,
    bootbouw, botenbouwer, botenbouwers, botenverhuur, botenmakelaar, jachtmakelaar,
    jachtmakelaars, jachtbouwers, jachtschilder, jachtbetimmering, jachtinterieur, superjachten,
    megajacht, zeiljachten, motorboot, motorboten, speedboot, rubberboot, rubberboten, rib,
    waterscooter, kano, kanoverhuur, kajaks, zonneboot, elektrische boot, elektrische sloep,
    foilboot, draagvleugel, hydrofoil, catamaran, rondvaartbedrijf, rondvaartbedrijven,
    rondvaartboten, partyschip, partyschepen, salonboot, hotelschip, hotelschepen, riviercruise,
    riviercruises, cruisevaart, cruiserederij, cruisereder, passagiersschip, passagiersschepen,
    passagiersvaart, waterbusschipper, watertaxi's, watertaxibedrijf, binnenvaartbedrijf,
    binnenvaartschippers, binnenvaartondernemer, binnenvaartondernemers, binnenvaartschip,
    binnenvaartschepen, binnenvaartcoöperatie, binnenvaartkapitein, binnenschippers,
    schippersvrouw, schippersechtpaar, schippersfamilie, schippersinternaat, vrachtschipper,
    tankschipper, bunkerschepen, bunkeraar, bunkeraars, zand en grind, zandwinning op zee,
    zandwinner, zandzuiger, zandzuigers, grindschip, beunschepen, lading zoeken,
    bevrachtingskantoor, bevrachters, bevrachtingsbureau, spotmarkt binnenvaart, ladingaanbod,
    ligdagen, liggeld, havengeld, havengelden, havendues, kadegeld, kademeester, kademeesters,
    kadeconstructie, kadeconstructies, kadebeheer, kadeplanning, kadekraan, kadekranen, walmuur,
    damwand, damwanden, oever, oevers, oeverinspectie, oeverbescherming, oeverbeheer, strekdam,
    golfbreker, golfbrekers, havenhoofd, havenmond, havenkom, havenlicht, havenmeesters,
    havenkantoor, havenpolitie, havenbeveiliging, havenwerker, havenwerkers, havenvakbond,
    havenploeg, havenpool, havenvereniging, havenondernemer, havenondernemers, havenschap,
    haveningang, havenspoor, havenspoorlijn, havenindustrie, havendata, havencommunity,
    havenmonitor, havenradar, havenplan, havenonderwijs, insteekhaven, overslag van containers,
    overslagkraan, overslagplaats, op- en overslag, op- en overslagbedrijf, stuwadoors,
    stuwadoorsbedrijf, stuwadoorsbedrijven, terminalbedrijf, terminaloperator, terminaloperators,
    terminalplanner, terminalplanners, terminaltrekker, terminaltrekkers, terminalpoort,
    terminalhek, gatehuis, poort van de haven, containerkraan, containerkranen, containerbrug,
    portaalkraan, portaalkranen, straddle carrier, straddle carriers, spreader, spreaders,
    twistlock, twistlocks, sjormateriaal, sjorbedrijf, sjorploeg, zeecontainer, zeecontainers,
    containerreparatie, containerschade, containernummer, containernummers, containerzegel, zegel
    van de container, containerdeur, containerdeuren, containertrucker, containertruckers,
    containerkade, containerstapel, containerstack, lege containers, leegdepot, reeferstekker,
    reeferplugs, gegaste containers, gasmeting containers, stuffen, strippen van containers,
    containers stuffen, inpakken van containers, binnenvaartslot, bargeslot, timeslots terminal,
    tijdslot, tijdsloten, voormelding, voormelden, vooraanmelding, ontvangstbewijs,
    aankomstplanning, aankomsttijden, ankergebied, ankerplaatsen, ankerketting, ankerlier,
    wachtplaats schepen, wachtende schepen, schutsluis, schutsluizen, sluiscomplex, sluisplanning,
    sluiskolk, sluisbediende, sluismeester, sluiswachters, brugopening, brugopeningen,
    brugstoring, brugstoringen, beweegbare brug, beweegbare bruggen, bruggenbeheer, brugbediening
    op afstand, stremming, stremmingen, doorvaart, doorvaarthoogte, vaarverbod, vaarsnelheid,
    vaarroute, vaarroutes, vaargedrag, vaardata, vaarplan, vaarsimulator, scheepssimulator,
    brugsimulator, varend, varende, varensgezel, varen zonder schipper, onbemand schip, onbemande
    schepen, onbemande boot, onbemande vaartuigen, autonoom schip, autonome schepen, autonome
    boot, autonoom vaartuig, walcentrale, walondersteuning, verkeerspost, verkeerspostleider,
    walradar, radarbeeld, radarbeelden, ais-data, ais-gegevens, ais-signaal, elektronische
    zeekaart, zeekaarten, koersafwijking, stuurautomaat, roeruitslag, roerpropeller, boegschroef,
    boegschroeven, schroefas, schroefassen, schroefblad, schroefbladen, schroefaskoker, schroef
    van een schip, scheepsschroeven, schroef waar touw in komt, touw in de schroef, hoofdmotor,
    hoofdmotoren, hulpmotor, scheepsdieselmotor, motorkamer, machinekamers, motorhandboek,
    kaapstander, kaapstanders, ankerlieren, dekkraan, dekkranen, luiken van het schip,
    luikenwagen, ruimwassen, tankwassen, ladingtank, ladingtanks, ladingresten, wasboord,
    gangboord, stuurstand, stuurhuizen, brug van het schip, brugwacht, wachtlopen, zeewacht,
    reddingsvlot, reddingsvlotten, reddingsvesten, reddingboot, reddingboten, knrm, kustwacht,
    kustwachtcentrum, kustwachtschip, zoeken op zee, drenkelingen op zee, overlevingspak,
    scheepsramp, schipbreuk, gestrand schip, gestrande, zinken van schepen, averij, averijen,
    ladingschade, expert na averij, schadeonderzoek schepen, scheepsexpert, surveyor op schepen,
    scheepsmeting, scheepscertificaat, classificatie, klassebureaus, lloyds, solas, imo, ism-code,
    port state control, scheepsinspectie, scheepsinspecties, rompreiniging, romp reinigen,
    aangroei op de romp, antifouling, rompinspectie, lasnaden in de romp, scheepslasser,
    scheepslassers, ijzerwerkers op de werf, scheepshelling, helling van de werf, dwarshelling,
    droogzetten, dokmeester, dokbeurt, dokbeurten, dokwerkzaamheden, dokkosten, nieuwbouwschip,
    nieuwbouwschepen, scheepscasco, scheepsbouwkundige, scheepsbouwkundigen, scheepsbouwkunde,
    scheepsconstructie, scheepsbouwbedrijf, scheepsbouwtekening, sectiebouw, scheepssecties,
    scheepsinterieur, scheepsbetimmering, scheepsmeubels, scheepsschilders, scheepsverf,
    scheepscoating, scheepspijpen, scheepsisolatie, scheepsinstallatie, scheepsinstallateur,
    scheepsuitrusting, scheepsbenodigdheden, scheepsproviand, proviand, proviandering, victualiën,
    scheepsafval, scheepsafvalstoffen, scheepsmakelaars, scheepsagenten, scheepsagentuur,
    scheepshypotheek, scheepsverzekering, zeeverzekering, transportverzekering,
    scheepsfinanciering, scheepsarchief, scheepsjournaal, scheepsjournaals, logboeken van schepen,
    middagrapport, reisrapporten, reisverslag van schepen, vrachtcontract, charterpartij,
    charterparty, demurrageclaims, laytime, ligtijd, ligtijden, zeevrachtbrief, connossement,
    cognossementen, bill of lading, ladinglijst, ladinglijsten, ladingdocument, ladingdocumenten,
    ladingpapieren, ladingcontrole, ladingmeester, ladingplanner, ladinginspectie, goederencode,
    goederencodes, hs-code, hs-codes, tariefcode, declarant, declaranten, douanedeclarant,
    douanedeclaranten, douane-expediteur, douaneagent, douanekantoor, douanescan, douanecontrole,
    douaniers, douanier, douanezegel, invoeraangifte, uitvoeraangifte, invoerrechten,
    importaangifte, entrepot, douane-entrepot, t1-document, fytosanitaire certificaten, keurpunt,
    keurpost, veterinaire keuring import, expeditiekantoor, expediteursbedrijf, zee-expediteur,
    zee-expeditie, vracht over zee, goederen over zee, overzeese, overzees, afvaartlijst,
    lijndienst, lijndiensten, lijnvaart, shortsea, kustvaarder, kustvaarders, wilde vaart,
    trampvaart, bulkschip, bulkschepen, bulkoverslag, bulkterminal, graanoverslag, kolenoverslag,
    ertsoverslag, erts, ertsen, kolen lossen, grijper van de kraan, grijperkraan, drijfkraan,
    tankerrederij, tankers lossen, laadarm, laadarmen, tankopslagbedrijf, opslagtanks, tankpark,
    olieopslag, steiger voor tankers, tankersteiger, dampretour, ontgassen, ontgassing, varend
    ontgassen, kegelschip, gevaarlijke lading, gevaarlijke stoffen in containers, imdg,
    autoterminal, roll-on roll-off, fruitterminal, fruitschip, koelschepen, projectlading, zwaar
    transport over water, zware lading, hijsschip, windparkinstallatie op zee, monopiles,
    transitiestuk, jacket, jackets, jacket leg, offshorewindpark bouwen, offshore schip,
    offshoreschepen, offshorebedrijven, offshorewerf, offshorekraan, kabellegschip, kabelleggen,
    zeekabelreparatie, zeebodemonderzoek, zeebodems, bodemscan, multibeam, sonarbeelden,
    sonarbeeld, onderwaterdrone, onderwaterdrones, onderwaterrobot, onderwaterrobots,
    onderwatercamera, onderwaterinspectie, rov, rov's, onderwaterlassen, onderwater, onderzeeër,
    onderzeeboten, duikploeg, duikersbedrijf, baggeraars, baggerschepen, baggerproject,
    baggerslib, baggerdepot, baggeronderhoud, vaargeulonderhoud, vaargeulen, peilboot, peilboten,
    peilvaartuig, peiling van de bodem, dieptemeting, dieptekaart, dieptekaarten, getijstroom,
    getijden, eb en vloed, springtij, stroming in de haven, golfhoogte, golfvoorspelling,
    golfslagen, deiningvoorspelling, mist op het water, varen in mist, ijs op de rivier,
    laagwater, laagwater op de rijn, aflaaddiepte, diepgangmeting, rijn, waal en maas varen, lek
    varen, kanaal, kanalen, kreekrak, volkerak, hollandse ijssel varen, visserijschool,
    visserijbeheer, visserijonderzoek, visserijschepen, visserijcoöperatie, visserijvereniging,
    vissersfamilie, vissersboten, vissershavens, vissersnet, visnetten, vistuig, boomkor, pulskor,
    sleepnet, staand want, lijnvisserij, palingvissers, ijsselmeervissers, viskotter, viskotters,
    vissen op zee, visquotum, aanlanding, aanlandplicht, aangelande vis, ongewenste bijvangst,
    vissoort, vissoorten, vissoorten herkennen, zeebaars, makreel, tongvangst, scholvangst, vis
    sorteren, vissorteerder, vissorteerlijn, afslag voor vis, visafslagen, visveilingen, vismijn,
    kreeftenvisser, mosselkweker, mosselkwekers, mosselzaad, mosselschip, mosselvloot,
    oesterkweker, oesterkwekers, kokkels, zeewierkweek, zeewierboerderij, zeewierkweker, krabben,
    noordzeegarnalen, walstroominstallatie, walstroomkast, walstroomkasten, stroom voor schepen,
    scheepsuitstoot, uitstoot van schepen, schone scheepvaart, vergroening van schepen,
    methanolmotor, methanol als brandstof, ammoniak bunkeren, windassistentie, zeilrotor,
    rotorzeil, slow steaming, brandstofverbruik van schepen, vlootmanager, vlootmanagers,
    vlootplanning, vloot van schepen, vloot van sleepboten, walorganisatie, walpersoneel,
    superintendent, superintendenten, zeelui, zeemanshuis, zeemanskerk, koopvaardij,
    koopvaardijschip, koopvaardijschepen, marineschip bouwen, waterpolitie, rivierpolitie,
    watersporters, watersportbedrijf, watersportwinkel, watersportverbond, roeiboot, roeiboten,
    roeibaan, zeilvereniging, zeilclub, zeilboten, zeilwedstrijden, vaarschool, vaarlessen,
    stuurbrevet, haven van`,
  en: `ferry company, ferry operator, ferry operators, ferry skipper, car ferry, fireboat,
    fireboats, measuring buoy, buoy tender, beacons, lighthouse, lighthouses, marine electrician,
    marine electricians, ship's electrician, ship electricians, marine engineer, marine engineers,
    marine engineering, chief engineer on board, ship's cook, cook on board, crew members, crew
    member, crew planning, crew change, crew changes, crew agency, crewing agency, deck crew, deck
    officer, deck officers, able seaman, master mariner, ship's master, captains, second mate,
    pilotage, pilot service, pilot station, pilot roster, pilot boats, nautical department,
    nautical college, maritime college, maritime academy, maritime sector, maritime technology,
    maritime institute, maritime cluster, shipping office, shipping agents, shipping agency,
    shipping inspectorate, ship inspection, boatman, mooring crew, mooring crews, mooring buoy,
    mooring master, moored ships, moored ship, come alongside, tug master, tug masters, harbour
    tug, harbour tugs, salvage vessel, salvage company, salvors, salvor, floating crane, floating
    cranes, floating dock, floating, float, pontoon rental, pontoon hire, lighter, lighters, flat
    barge, hopper barge, hopper barges, clipper ship, historic ship, historic ships, sail freight,
    sailing cargo, sail loft, sailmakers, rigging, riggers, rigger, tall ship, charter ship,
    charter boat, charter boats, sloop, sloops, boat builder, boat builders, boatbuilder,
    boatbuilders, boat yard, boatyard, boatyards, boat hire, boat broker, yacht broker, yacht
    brokers, yacht painter, yacht interior, yacht builders, motorboat, motorboats, speedboat,
    speedboats, dinghy, inflatable boat, jet ski, canoe, canoes, kayak, kayaks, solar boat,
    electric boat, electric boats, foiling boat, hydrofoil, catamaran, tour boats, canal boat,
    canal boats, party boat, party boats, hotel ship, river cruise, river cruises, cruise line,
    cruise lines, passenger ship, passenger ships, passenger vessel, water bus, waterbus, water
    taxis, inland navigation, inland barge, inland barges, barge skipper, barge skippers, barge
    owner, barge owners, barge captain, bargee, bargees, barge cooperative, skipper's wife, cargo
    skipper, bunker barges, bunkers, sand and gravel, sand mining at sea, sand dredger, gravel
    barge, freight broker for barges, cargo broker, cargo offers, lay days, port dues, harbour
    dues, quay master, quay planning, quay management, quay crane, quay cranes, sheet piling,
    sheet pile, riverbank, riverbanks, bank protection, breakwater, breakwaters, harbour entrance,
    harbour light, harbour masters, harbourmaster, harbour office, harbour police, port police,
    port security, dockers' union, port union, port worker, port labour, port association, port
    entrepreneurs, port railway, port industry, port data, port community, port radar, port plan,
    port authorities, transhipment, transshipment crane, transhipment company, stevedoring
    company, terminal operator, terminal operators, terminal planner, terminal planners, terminal
    tractor, terminal tractors, gate of the terminal, gate house, container crane, container
    cranes, gantry crane, gantry cranes, straddle carrier, straddle carriers, spreader, spreaders,
    twistlock, twistlocks, lashing material, lashing company, lashing crew, sea container, sea
    containers, shipping container, shipping containers, container repair, container damage,
    container number, container numbers, container seal, seal of the container, container doors,
    container trucker, container truckers, container stack, container stacks, empty containers,
    empty depot, reefer plug, fumigated containers, container stuffing, stripping containers, box
    goes on top, barge slot, barge slots, time slot at the terminal, time slots, pre-arrival,
    pre-notification, arrival planning, arrival times of ships, anchorage area, anchor chain,
    waiting ships, ships waiting, lock complex, lock planning, lock chamber, lock master, lock
    keepers, lockkeeper, lock on the canal, lock gate motors, bridge opening, bridge openings,
    bridge failures, movable bridge, movable bridges, drawbridge, drawbridges, bridge keepers,
    remote bridge operation, obstruction of the waterway, passage height, sailing speed, sailing
    route, sailing routes, sailing behaviour, voyage, voyages, voyage data, voyage plan, voyage
    planning, ship simulator, bridge simulator, manoeuvring, manoeuvre ships, uncrewed ship,
    uncrewed ships, uncrewed boat, unmanned ship, unmanned ships, unmanned boat, autonomous ship,
    autonomous ships, autonomous vessel, autonomous vessels, autonomous boat, shore control
    centre, shore control, shore support, shore-based, traffic post, shore radar, radar images,
    ais data, ais signal, nautical charts, electronic chart, autopilot of a ship, rudder angle,
    thruster, thrusters, bow thruster, bow thrusters, propeller shaft, propeller shafts, propeller
    blade, propeller blades, ship's propeller, rope in the propeller, main engine, main engines,
    auxiliary engine, marine diesel, marine diesel engine, engine rooms, capstan, capstans,
    winches and capstans, deck crane, deck cranes, hatch covers, hatch cover, cargo tank, cargo
    tanks, cargo residues, hold cleaning, tank washing, helm, bridge watch, watchkeeping,
    watch-keeping, life raft, life rafts, life jackets, lifejackets, lifeboat crew, coastguard,
    coast guard, coastguard centre, search at sea, survival suit, shipwreck, stranded ship,
    aground, run aground, grounding, sinking ships, average adjuster, cargo damage, cargo claims,
    marine surveyor, marine surveyors, ship surveyor, ship certificate, class society, solas, imo,
    ism code, port state control, hull cleaning, hull fouling, antifouling, hull inspections, hull
    welds, ship welder, ship welders, shipwright, shipwrights, slipway, slipways, docking period,
    dry docking, drydocking, dock master, dockmaster, newbuild ship, newbuilds, ship's hull, ship
    hull, naval architects, ship design, ship structures, ship sections, ship drawing, ship
    interior, ship joinery, ship paint, marine coatings, marine coating, ship piping, ship
    insulation, ship equipment, ship supplies, ship stores, ships' stores, ship chandlers,
    provisions for ships, victuals, ship brokers, ship agents, ship mortgage, marine insurance,
    ship finance, deck log, ship's logs, ship logs, logbooks of ships, voyage reports, voyage
    report, charter party, charter parties, laytime, demurrage claims, lay time, seaway bill, bill
    of ladings, cargo list, cargo lists, cargo documents, cargo papers, cargo control, cargo
    planner, cargo inspection, commodity code, commodity codes, hs code, hs codes, tariff code,
    declarant, declarants, customs declarant, customs broker, customs brokers, customs agent,
    customs agents, customs officer, customs officers, customs scan, customs control, customs
    seal, import declaration, import declarations, export declaration, import duties, bonded
    warehouse, transit document, phytosanitary certificates, import inspection, forwarding office,
    forwarding agent, sea freight forwarder, goods by sea, by sea to asia, send goods by sea,
    overseas, sailing list, liner service, liner services, short-sea, shortsea, coaster captain,
    tramp shipping, bulk ship, bulk carriers, bulk handling, grain handling, coal handling, ore,
    ores, grab crane, grab of a crane, tanker company, loading arm, loading arms, storage tanks,
    tank farm, oil storage, tanker jetty, jetties, degassing, degassing barges, dangerous cargo,
    dangerous goods in containers, imdg, car terminal, roll-on roll-off, fruit terminal, fruit
    ship, reefer ship, project cargo, heavy cargo, crane ship, monopiles, transition piece, jacket
    leg, jackets for wind farms, offshore vessel, offshore vessels, offshore company, offshore
    companies, offshore yard, offshore crane, cable-laying vessel, cable laying, subsea cables,
    seabed survey, seabed scan, multibeam, sonar images, sonar image, underwater drones,
    underwater robot, underwater robots, underwater camera, underwater inspection, underwater,
    rov, rovs, submarine, submarines, diving company, diving crew, dredging firm, dredging
    company, dredging companies, dredging project, dredged material, dredge, sucking up sand,
    channel maintenance, fairways, depth measurement, depth chart, depth charts, bathymetry, tidal
    stream, tidal streams, ebb, spring tide, currents in the harbour, wave height, wave forecast,
    swell forecast, fog on the water, sailing in fog, low water, low water on the rhine, rhine,
    canal, canals, fishery school, fisheries management, fisheries research, fishing cooperative,
    fishing fleet, fishing families, fishing harbour, fishing net, fishing nets, fishing gear,
    trawl, trawling, beam trawl, trawl net, line fishing, eel fishers, cutter skipper, fishing at
    sea, fish quota, landed fish, landings of fish, landing obligation, discards, unwanted
    bycatch, fish species, recognise fish, sea bass, mackerel, fish sorting, sorting fish, fish
    auctions, fish market, mussel farmer, mussel farmers, mussel farm, oyster farmer, oyster
    farmers, cockles, seaweed farm, seaweed farmer, crabs, shrimps, shore power installation,
    shore power cabinet, power for ships, ship emissions, clean shipping, greening ships, methanol
    as fuel, ammonia bunkering, wind assistance, rotor sail, rotor sails, wind propulsion, slow
    steaming, fuel use of ships, fleet manager of ships, fleet of tugs, fleet of vessels, shore
    staff, superintendent, superintendents, seamen's church, merchant navy, merchant ship,
    merchant ships, water police, river police, boaters, water sports shop, rowing boat, rowing
    boats, sailing boats, sailing races, regatta, regattas, boating, boat licence, wet dock, at
    sea, on the ocean, out at sea, port of`,
} as const
