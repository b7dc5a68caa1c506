/**
 * Words of the sectors outside the focus areas, by the id of the sector; both languages together,
 * since few mean something else in the other.
 */
export const sectorWords: Readonly<Record<string, string>> = {
  horticulture: `tuinbouw, tuinbouwbedrijf, landbouw, landbouwer, boer, boeren, boerderij, boerenbedrijf,
    akkerbouw, akkerbouwer, akker, akkers, veld met gewas, tomaten, tomaat, paprika,
    paprika's, komkommer, komkommers, komkommerkwekerij, aubergine, aubergines, sla,
    spinazie, broccoli, kool telen, aardappel, aardappels, aardappelen, ui, uien, wortelen
    telen, aardbei, aardbeien, frambozen, bessen, appels, appel, peren, fruit, fruitteelt,
    fruitteler, boomgaard, druiven, wijngaard, paddenstoelen, champignons, roos, rozen,
    tulp, tulpen, lelies, hyacint, hyacinten, narcissen, chrysanten, gerbera, gerbera's,
    orchidee, orchideeën, anthurium, potplanten, kamerplanten, snijbloemen, bloemen,
    bloembollen, bollen, bollenteelt, bollenbedrijf, bollenveld, bollenkweker, sierteelt,
    sierteler, hortensia, hortensia's, buxus, boomkwekerij, boomkweker, boomkwekers, 
    planten, plantenziekte, plantenziekten, plantjes, stekken, stekken steken, zaad, zaden,
    zaadveredeling, veredelaar, plantveredelaar, plantveredeling, kruisingen, gewas,
    gewassen, gewasbescherming, oogst, oogsten, oogster, oogstvoorspelling, teelt, telen,
    teler, telers, kweker, kwekers, kwekerij, kweken, veehouder, veehouderij, melkvee,
    melkveehouder, koe, koeien, melk, stal, stallen, varken, varkens, varkenshouder, kip,
    kippen, pluimvee, schapen, geiten, paarden, mest, weiland, tractor, trekker,
    spuitmachine, kas, kassen, kasklimaat, kassenbouw, kassenbouwer, tuinder, tuinders,
    luis, luizen, witte vlieg, trips, roofmijt, roofmijten, vangplaten, onkruid, wieden,
    bemesting, meststoffen, veiling, bloemenveiling, greenport, agrarisch, agrarische,
    agrifood, agf, loonwerker, hoveniers, hovenier, agriculture, agricultural, farm, farms,
    farmer, farmers, farming, crops, crop, tomatoes, peppers, bell peppers, cucumber,
    cucumbers, lettuce, potatoes, onions, strawberries, berries, apples, pears, fruit
    grower, orchard, grapes, vineyard, mushrooms, roses, tulips, lilies, hyacinths,
    chrysanthemums, orchid, orchids, pot plants, cut flowers, flowers, flower, flower bulbs,
    bulbs, bulb grower, tree nursery, tree nurseries, nursery, nurseries, hydrangea,
    hydrangeas, plants, plant disease, plant diseases, cuttings, seeds, plant breeder, plant
    breeding, crosses, harvest, harvesting, yield, grow, growers, growing, livestock, dairy,
    dairy farm, cow, cows, milk, barn, pig, pigs, chickens, poultry, sheep, goats, manure,
    meadow, greenhouses, greenhouse, horticultural, aphids, whitefly, thrips, predatory
    mites, weeds, weeding, fertiliser use, flower auction, contract farmer, gardener,
    gardeners, melkkoeien, kreupel, kreupele koeien, kippenstal, varkensstal, melkrobot,
    melkgift, uier, kalveren, runderen, jongvee, lammeren, eieren, pluimveehouder, imker,
    imkers, bijenkasten, wijnboer, druiventeler, uienteler, aardappelteler, bietenteler,
    suikerbieten, tarwe, graan, maïs, gras, kuilvoer, veevoer, loonbedrijf, trekkers,
    precisielandbouw, veldspuit, ziekteresistente sla, kropsla, veilingklok, bloemenexport,
    bloemenexporteur, tuincentrum teelt, potgrond, substraat, kasdek, schermen in de kas,
    belichting in de kas, assimilatiebelichting, paprikateler, tomatenteler, aardbeienteler,
    paddenstoelenteler, lame cows, hens, laying hens, milking robot, milk yield, calves,
    cattle, lambs, eggs, poultry farmer, beekeeper, beekeepers, beehives, onion grower,
    potato grower, sugar beet, wheat, grain, maize, silage, precision farming,
    disease-resistant lettuce, auction clock, flower exporter, potting soil, greenhouse
    lighting, tomato grower, pepper grower, strawberry grower`,
  education: `leerlingen, leerling, leraar, leraren, docenten, docent, juf, meester op school,
    lesmateriaal, lessen, lesgeven, lesrooster, lesuitval, klas, klassen, klaslokaal,
    scholen, basisschool, basisscholen, basisonderwijs, middelbare school, middelbare
    scholen, voortgezet onderwijs, mavo, havo, vwo, gymnasium, college, lyceum, mbo, roc,
    scholengemeenschap, scholengroep, onderwijsgroep, toetsen nakijken, nakijken,
    nakijkwerk, huiswerk van leerlingen, schoolbestuur, schoolleider, schoolleiding, rector,
    speciaal onderwijs, schoolverzuim, spijbelen, studiekeuze, studie-uitval, studenten die
    uitvallen, studievoortgang, tentamens, werkstukken van leerlingen, bijles, rekenapp,
    leesvaardigheid, taalachterstand, leerplan, leermethode, schoolboeken, educatieve
    uitgeverij, kinderopvang, kinderdagverblijf, crèche, bso, naschoolse opvang, peuters,
    pedagogisch medewerker, pedagogisch medewerkers, taalschool, muziekschool, rijschool,
    teachers, teacher, pupil, pupils, classroom, classrooms, lesson, lessons, teaching,
    timetable, secondary school, secondary schools, primary school, primary schools,
    schools, school board, headteacher, head teacher, curriculum, grading, marking, exams,
    tutoring, tutor, truancy, dropout, dropouts, school group, schoolbooks, textbook,
    textbooks, childcare, day care, daycare, nursery school, after-school care, toddlers,
    driving school, music school, language school, edtech, vocational school, leerkracht,
    leerkrachten, schoolplein, rapporten van leerlingen, rapport van leerlingen, proefwerk,
    proefwerken, examens nakijken, schriften, digibord, leesniveau, dyslexie, passend
    onderwijs, intern begeleider, leerachterstand, leerachterstanden, brugklas, studenten
    haken af, uitval van studenten, studieadvies, studiebegeleiding, collegezaal, colleges,
    opleidingscommissie, toetsbank, toetsvragen, lesuren, roostermaker, roostermakers,
    taalles, inburgering, inburgeringscursus, volwassenenonderwijs, school reports, exam
    marking, reading level, dyslexia, special needs education, learning delay, student
    dropout, study advice, lecture hall, lectures, question bank, timetabler, language
    lessons, integration course, adult education, schoolchildren`,
  retail: `winkels, winkel, webwinkel, webwinkels, webshop, webshops, supermarkten, supermarkt,
    winkelier, winkeliers, winkelpersoneel, kassa, kassa's, schappen, schap, retailer,
    retailers, online verkoop, online verkopen, winkelketen, winkelvloer, modewinkel, mode,
    kleding verkopen, schoenenwinkel, schoenen verkopen, kledingzaak, boetiek, bouwmarkt,
    tuincentrum, tuincentra, drogist, drogisterij, slager, slagerij, bakker, bakkerswinkel,
    bakkerij met winkel, broden, groentewinkel, groenteboer, bloemist, bloemenwinkel,
    boekhandel, fietsenwinkel, juwelier, opticien, kaaswinkel, slijterij, kringloopwinkel,
    marktkraam, woonwinkel, woonaccessoires, meubelzaak, keukenzaak, groothandel in,
    klantenkaart, retouren, retourzendingen, teruggestuurd, bestellingen van klanten,
    winkelmandje, productfoto's, productomschrijvingen, consumenten, assortiment, acties en
    aanbiedingen, kapper, kapsalon, kappers, nagelstudio, schoonheidssalon, sportschool,
    fitnesscentrum, shop, shops, online shop, web shop, supermarket, supermarkets,
    ecommerce, e-commerce, shelf, shelves, shopkeeper, shopkeepers, checkout, fashion,
    clothing store, shoe shop, shoes, boutique, diy store, garden centre, garden centres,
    chemist's shop, butcher, butcher's, baker, loaves, greengrocer, florist, bookshop, bike
    shop, jeweller, optician, furniture store, loyalty card, returns, returned orders,
    customer orders, product photos, product descriptions, consumers, assortment,
    hairdresser, hair salon, beauty salon, gym, fitness centre, juwelierszaak, opticiens,
    visboer, viswinkel, kaasboer, ijssalon, speelgoedwinkel, dierenwinkel, kookwinkel,
    tweedehandswinkel, drogisterijketen, apotheek-winkel, elektronicawinkel, witgoedwinkel,
    telefoonwinkel, tapijtwinkel, outlet, warenhuis, warenhuizen, marktkoopman, kioskhouder,
    foodtruck, kassabonnen van klanten, paskamer, virtuele paskamer, maattabel,
    winkelmandjes, klantbeoordelingen, productteksten, verlanglijst, retourstroom,
    cadeaubonnen, spaarpunten, keukens verkopen, meubels verkopen, keukenverkoper, flower
    shop, fishmonger, cheese shop, ice cream parlour, toy shop, pet shop, electronics store,
    department store, market trader, food truck, fitting room, virtual fitting room, size
    chart, customer reviews, product texts, gift cards, loyalty points, sell kitchens, sell
    furniture, fashion app, nail studio, cosmetics shop`,
  finance: `bank, banken, verzekering, verzekeringen, verzekeraar, verzekeraars, polis, polissen,
    schade-expert, schadeclaims, claims afhandelen, hypotheek, hypotheken,
    hypotheekadviseur, pensioenfonds, pensioenfondsen, pensioenen, pensioenuitvoerder,
    accountants, accountant, accountantskantoor, administratiekantoor, boekhouder,
    boekhouders, boekhoudkantoor, boekhouding, jaarrekening, jaarrekeningen, bonnetjes,
    btw-aangifte, belastingadviseur, belastingadvies, salarisadministratie, loonstroken,
    beleggen, beleggers, belegging, beleggingen, vermogensbeheer, vermogensbeheerder,
    leningen, lening, krediet, kredieten, kredietmodellen, kredietwaardigheid, betalingen,
    betaalgedrag, debiteuren, incasso, incassobureau, treasury, tussenpersoon verzekeringen,
    assurantie, assurantiekantoor, financieel adviseur, financiële dienstverlener, insurer,
    insurers, insurance company, policies of insurance, claims handling, mortgage,
    mortgages, pension, pensions, pension fund, pension funds, accounting, accountancy,
    bookkeeper, bookkeepers, bookkeeping, annual accounts, receipts, vat return, tax
    adviser, payroll, investments, asset manager, wealth manager, investors' portfolio,
    loan, loans, credit models, credit, creditworthiness, payments, debtors, debt
    collection, collection agency, banking, banks, financial adviser, broker of insurance,
    polisvoorwaarden, verzekeringspolissen, verzekeringspolis, uitkering bij schade,
    premies, premie, spaarders, spaargeld, hypotheekaanvraag, hypotheekaanvragen,
    taxatierapport, beleggingsadvies, aandelen, obligaties, crowdfundingplatform, factoring,
    debiteurenbeheer, belastingaangiftes van klanten, aangiftes van klanten, btw,
    kassabonnen voor de boekhouding, bonnen scannen, jaarstukken, audit van jaarrekening,
    controle van jaarrekening, pensioenadvies, uitvaartverzekering, insurance policies,
    insurance policy, premiums, savers, mortgage application, mortgage applications,
    investment advice, shares, bonds, crowdfunding platform, till receipts, accounting
    office, tax returns of clients, annual audit, funeral insurance`,
  construction: `bouw, bouwbedrijf, bouwbedrijven, bouwplaats, bouwplaatsen, bouwvakkers, aannemer,
    aannemers, aannemersbedrijf, woningbouw, nieuwbouw, woningcorporatie, woningcorporaties,
    corporatie, woonstichting, woningstichting, verhuurder, verhuur van woningen,
    huurwoningen, architect, architecten, architectenbureau, makelaar, makelaars,
    makelaardij, vastgoed, vastgoedbeheer, vastgoedbeheerder, taxateur, taxaties, renoveren,
    renovatie, verbouwen, verbouwing, sloop, slopen, sloopbedrijf, beton, betonstort, heien,
    heipalen, funderingen, fundering, brug bouwen, asfalt, asfalteren, wegenbouw,
    wegenbouwer, stratenmaker, stratenmakers, grondwerk, grondverzet, graafmachine,
    graafschade, kabels en leidingen in de grond, bouwprojecten, bouwtekening,
    bouwtekeningen, bestek van een bouwproject, meerwerk, opleverpunten, oplevering,
    dakdekker, dakdekkers, schilder, schilders, schildersbedrijf, stukadoor, tegelzetter,
    loodgieter, loodgieters, timmerman, timmerlieden, steigerbouw, steigerbouwer,
    bouwmaterialen, bouwtoezicht, bouwkosten, woningonderhoud, flats, vve, building site,
    building sites, construction company, construction firm, contractor, contractors,
    housing association, housing associations, housing corporation, landlord of, rental
    homes, architects, real estate agent, estate agent, estate agents, property manager,
    property management, appraisal, renovate, renovating, refurbish, demolition, concrete,
    pile driving, foundations, road construction, road works, roadworks, excavator,
    excavation damage, building projects, construction drawings, extra work, snag list,
    roofer, roofers, painters, painting company, plasterer, plumber, plumbers, carpenter,
    carpenters, scaffolding, building materials, building inspection, bim, opleverlijst,
    oplevering van woningen, restpunten, bouwkeet, bouwhekken, bouwlogistiek, metselaar,
    metselaars, betonmolen, kraan op de bouw, bouwkraan, nieuwbouwwoningen, appartementen
    bouwen, huurdersklachten, reparatieverzoeken, reparatieverzoek, makelaarskantoor,
    huizenverkoop, huizenprijzen, bezichtigingen, woningzoekenden, woonruimteverdeling,
    vastgoedfonds, kantoorruimte verhuren, vloerenlegger, stucwerk, badkamers,
    keukenmontage, zonwering monteren, glaszetter, steigers bouwen, isolatiebedrijf,
    handover of homes, bricklayer, bricklayers, tower crane, new homes, repairs for tenants,
    repair requests, estate agency, house prices, viewings, home seekers, office rental,
    bathrooms, kitchen fitting, glazier, scaffolders`,
  mobility: `verkeer, verkeerslicht, verkeerslichten, stoplicht, stoplichten, verkeersdoorstroming,
    doorstroming, kruispunt, kruispunten, kruising, rotonde, file, files, fileleed, snelweg,
    wegverkeer, verkeersdrukte, verkeersveiligheid, verkeersongeval, verkeersongevallen,
    verkeersmodel, openbaar vervoer, ov, bus, bussen, busje, busjes, busbedrijf,
    buschauffeur, touringcar, tram, trams, metro, metro's, trein, treinen, spoorwegen,
    spoorbedrijf, ns, prorail, ret, htm, dienstregeling, haltes, reizigers, parkeren,
    parkeergarage, parkeergarages, parkeerplaatsen, parkeerbedrijf, fietser, fietsers,
    fietspad, fietspaden, fietstelling, fietstellingen, deelfiets, deelfietsen, deelscooter,
    deelscooters, deelauto's, scooters, taxi, taxi's, taxibedrijf, vervoerder, vervoerders,
    vervoersbedrijf, leerlingenvervoer, ouderenvervoer, doelgroepenvervoer, vrachtwagen,
    vrachtwagens, vrachtauto, vrachtauto's, wagenpark, chauffeur, chauffeurs, transporteur,
    transportbedrijf, transportbedrijven, wegtransport, koerier, koeriers, koeriersbedrijf,
    pakketbezorger, pakketbezorging, bezorgroute, bezorgroutes, bezorgers, routes plannen,
    ritten, ritplanning, ritplanner, rit, verhuisbedrijf, verhuizers, autoverhuur,
    leasebedrijf, leaseauto's, garage, autobedrijf, autogarage, luchthaven, luchthavens,
    vliegveld, bagage, bagageafhandeling, grondafhandeling, traffic, traffic light, traffic
    lights, junction, junctions, crossroads, roundabout, traffic jam, traffic jams,
    congestion on the road, motorway, road traffic, road safety, road accidents, public
    transport, bus company, bus driver, buses, coach company, minibus, minibuses, train,
    trains, rail operator, railway, timetable of buses, stops, passengers, parking, car
    park, car parks, cyclist, cyclists, cycle path, cycle counts, bicycle counts, shared
    bikes, shared scooters, car sharing, taxis, taxi company, haulier, hauliers, haulage,
    carrier, carriers, school transport, patient transport, transport company, transport
    companies, truck, trucks, lorry, lorries, vehicle fleet, driver, drivers, courier,
    couriers, parcel delivery, parcels, delivery routes, trip planning, trips, removal
    company, car rental, lease cars, car dealer, airport, airports, baggage, luggage,
    baggage handling, bezorgbusjes, bestelbusjes, bestelbus, bezorgdienst, maaltijdbezorger,
    maaltijdbezorging, pakketdienst, retourpakketten, bushalte, bushaltes, parkeerdruk,
    deelmobiliteit, fietsenstalling, fietsenstallingen, ov-chipkaart, reisinformatie,
    vertraging van treinen, spoorwissel, spoorwissels, wissels, bovenleiding, trambaan,
    wegwerkzaamheden, wegdek, gaten in de weg, scheuren in asfalt, strooiroute,
    strooiroutes, gladheid, rijgedrag, rijstijl, brandstofverbruik van vrachtwagens,
    tachograaf, rijtijden, chauffeurstekort, rijschool, rijles, slagen voor het rijexamen,
    verhuiswagens, koelwagens, tankwagens, laadruimte, ritten combineren, lege kilometers,
    vliegtuigpassagiers, check-in, bagageband, delivery vans, delivery van, meal delivery,
    parcel service, bus stop, bus stops, parking garages, bicycle parking, train delays,
    railway switch, railway switches, overhead line, road works, road surface, potholes,
    gritting routes, driving behaviour, tachograph, driving school, driving test, driving
    lessons, moving vans, refrigerated trucks, empty miles, empty kilometres, airline
    passengers`,
  space: `satellieten, satelliet, satellietbeelden, satellietdata, satellietonderdelen, ruimtevaart,
    ruimtevaartbedrijf, in de ruimte, raket, raketten, lanceren, cubesat, cubesats,
    nanosatelliet, baan om de aarde, grondstation, zonnesensoren, aardobservatie, astronaut,
    ruimtepuin, satellites, satellite, satellite images, satellite data, spacecraft, space
    company, in orbit, orbit, rocket, launch vehicle, space agency, launcher, ground
    station, space debris, earth observation data`,
  water: `waterschap, waterschappen, hoogheemraadschap, waterbedrijf, drinkwaterbedrijf, waterleiding,
    waterleidingen, gemaal, gemalen, dijken, dijk, riolering, riool, rioolwater,
    waterzuivering, afvalwater, polder, polders, peilbeheer, waterpeil, stuwen, stuw,
    waterbeheer, drinking water, water company, water authority, water authorities, water
    board, water boards, wastewater, sewage, sewer, levee, dike, dikes, dyke, dykes, pumping
    station, pumping stations, water level management, weirs`,
  'public-services': `gemeenten, gemeentelijk, gemeentelijke, burgers, inwoners, uitkeringen, uitkering,
    vergunningen, vergunningaanvraag, omgevingsvergunning, paspoort, paspoorten,
    klantcontactcentrum, bijstand, sociale dienst, schuldhulpverlening, wmo, jeugdwet,
    meldingen openbare ruimte, melding openbare ruimte, buitenruimte, openbare ruimte,
    stadsbeheer, ambtenaar, ambtenaren, gemeenteraad, raadsleden, raadsvergadering,
    wethouder, wethouders, college van b en w, gemeentehuis, stadhuis, overheid,
    rijksoverheid, rijksdienst, ministerie, ministeries, provincie, provincies,
    uitvoeringsorganisatie, omgevingsdienst, gemeenschappelijke regeling,
    leerlingenadministratie, burgerzaken, gemeentearchief, citizens, benefits, welfare,
    permits, permit application, civil servants, civil servant, municipal, municipality,
    municipalities, council, city council, councillors, alderman, town hall, city hall,
    local government, local authority, government agency, ministry, ministries, public
    sector, public service, public services, public space reports, contact centre, debt
    assistance, social services`,
  'culture-media': `museum, musea, museumcollectie, collectie, kunstcollectie, archief, archieven, archivaris,
    handschrift, handschriften, oude kranten, oude foto's, erfgoed, monument, monumenten,
    archeologie, archeologen, opgraving, omroep, streekomroep, lokale omroep, radio,
    televisie, tv-programma, krant, kranten, nieuwsredactie, uitgever, uitgevers,
    uitgeverij, boeken, boek, tijdschrift, vertalen van boeken, vertaler, vertalers,
    vertaalbureau, ondertiteling, ondertitels, podcasts, theater, theaters, schouwburg,
    concertzaal, concerten, orkest, koor, muziek, muzikant, muzikanten, platenlabel, film,
    films, filmmaker, filmproducent, bioscoop, kunst, kunstenaar, kunstenaars, galerie,
    ontwerper, grafisch ontwerper, vormgever, vormgeefstudio, reclamebureau,
    communicatiebureau, gamestudio, game, games, toeristen, toerisme, toeristisch,
    dagjesmensen, verkeersbureau, vvv, hotel, hotels, hotelgasten, camping, campings,
    vakantiepark, vakantieparken, horeca, restaurant, restaurants, café, cafés, strandtent,
    strandpaviljoen, catering, cateraar, evenementenbureau, festival, festivals,
    festivalorganisatie, pretpark, dierentuin, attractie, attracties, bibliotheek,
    bibliotheken, bezoekers, bezoekersaantallen, kaartverkoop, kaartjes, toegangskaarten,
    sportclub, hockeyclub, voetbalclub, sportvereniging, zwembad, kerk, museums, collection
    search, archive, archives, archivist, handwriting, manuscripts, old newspapers,
    heritage, monuments, archaeology, archaeologists, excavation, broadcaster, regional
    broadcaster, newsroom, newspaper, newspapers, publisher, publishers, publishing, books,
    magazine, translator, translators, translation agency, subtitles, subtitling, theatre,
    theatres, concert hall, concerts, orchestra, choir, music, musician, musicians, record
    label, film maker, cinema, artist, artists, gallery, graphic designer, design studio,
    advertising agency, game studio, tourists, tourism, tourist office, day trippers, hotel
    guests, campsite, holiday park, hospitality, beach bar, caterer, events agency,
    amusement park, zoo, attraction, library, libraries, visitors, visitor numbers, ticket
    sales, tickets, sports club, hockey club, football club, swimming pool, church,
    schilderijen, schilderij, beelden in het museum, tentoonstelling, tentoonstellingen,
    depot van het museum, dierenpark, dierentuinen, pretparken, campingplaatsen, lege
    plekken op de camping, hotelkamers, gasten, gastenboek, roomservice, reserveringen,
    reserveringschatbot, tafelreserveringen, menukaart, keuken van het restaurant, kok,
    koks, bediening, strandtenten, reisbureau, reisorganisatie, touroperator, rondleidingen,
    stadsgids, festivalterrein, poppodium, poppodia, muziekschool, dansschool,
    toneelvereniging, fanfare, fotograaf, fotografen, fotoarchief, filmarchief,
    radiofragmenten, geluidsarchief, oude opnames, ondertitelen, nasynchronisatie,
    stemacteurs, scenario's, romans, schrijver, schrijvers, redacteuren bij een uitgeverij,
    stripmaker, kantinerooster, kantine van de club, sportclubs, tennisclub, golfbaan,
    zwembaden, schaatsbaan, sporthal, clubblad, wedstrijdschema, paintings, painting,
    sculpture, exhibition, exhibitions, museum depot, zoos, theme parks, campsite pitches,
    hotel rooms, guests, room service, reservations, table bookings, menu, chef, chefs,
    waiters, beach clubs, travel agency, tour operator, guided tours, city guide, festival
    site, music venue, dance school, theatre group, photographer, photographers, photo
    archive, film archive, radio clips, sound archive, old recordings, subtitle, dubbing,
    voice actors, scripts, novels, writer, writers, canteen roster, sports clubs, tennis
    club, golf course, swimming pools, ice rink, match schedule`,
  'biotech-chemistry': `biotech, biotechbedrijf, biotechbedrijven, biotechnologie, gist, gisten, bacteriën, bacterie
    kweken, dna, enzym, enzymen, eiwit, eiwitten, fermentatie, fermentatieprocessen,
    fermentor, laboratorium, laboratoria, pipetteren, pipetten, labdata, chemisch,
    chemische, bioreactor, bioreactoren, plantenveredeling, moleculen, kweekvlees,
    geurstoffen, smaakstoffen, biotechnology, biotech company, biotech companies, yeast,
    bacteria, enzymes, protein, proteins, fermentation, fermenter, laboratory, pipetting,
    lab data, chemistry, chemical plant, molecules, cultured meat, flavours`,
  'labour-hr': `vacatures, vacatureteksten, sollicitanten, sollicitant, sollicitatie, sollicitaties,
    sollicitatiebrieven, kandidaten voor een baan, cv, cv's, uitzendbureau, uitzendbureaus,
    uitzendkrachten, detachering, detacheerder, detacheringsbureau, arbeidsmarkt, werving en
    selectie, werving, recruiter, recruiters, recruitment, verzuim, ziekteverzuim,
    hr-afdeling, personeelszaken, wervingssoftware, werkzoekenden, werkzoekende,
    leerwerkloket, loopbaan, loopbaanadvies, loopbaancoach, re-integratie, reïntegratie,
    beroepen, vaardigheden van werkzoekenden, uwv, functieprofielen, onboarding,
    medewerkerstevredenheid, vakbond, vakbonden, cao, vacancies, applicants, applicant, job
    applicants, job candidates, staffing agency, staffing agencies, temp agency, temp
    workers, secondment, labour market, labor market, absenteeism, sick leave, resume,
    resumes, hiring process, hr department, human resources, job seekers, jobseekers, career
    advice, career coach, reintegration, occupations, trade union, trade unions, collective
    agreement, job profiles, flexwerkers, zzp-bemiddeling, uitzendkracht, matching van
    kandidaten, kandidaten matchen, sollicitatiebrieven beoordelen, cv's lezen, cv's
    matchen, functioneringsgesprek, functioneringsgesprekken, medewerkersonderzoek,
    exitgesprekken, verlof, verlofaanvragen, urenregistratie, arbodienst, bedrijfsarts,
    loopbaanbegeleiding, jobcoach, jobcoaches, sociale werkvoorziening, temp staff, flex
    workers, candidate matching, matching candidates, reading cvs, performance reviews,
    employee survey, exit interviews, leave requests, time sheets, occupational health
    service, job coach, job coaches`,
}
