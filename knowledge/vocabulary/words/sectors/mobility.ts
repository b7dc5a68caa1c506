/** Traffic, transport over land, and those who travel. */
export const mobility = `verkeer, verkeerslicht, verkeerslichten, stoplicht, stoplichten,
  verkeersdoorstroming, doorstroming, kruispunt, kruispunten, kruising, rotonde, fileleed,
  snelweg, wegverkeer, verkeersdrukte, verkeersveiligheid, verkeersongeval, verkeersongevallen,
  verkeersmodel, openbaar vervoer, ov, bus, bussen, busje, busjes, busbedrijf, buschauffeur,
  touringcar, tram, trams, metro, metro's, trein, treinen, spoorwegen, spoorbedrijf, ns, prorail,
  ret, htm, dienstregeling, haltes, reizigers, parkeren, parkeergarage, parkeergarages,
  parkeerplaatsen, parkeerbedrijf, fietser, fietsers, fietspad, fietspaden, fietstelling,
  fietstellingen, deelfiets, deelfietsen, deelscooter, deelscooters, deelauto's, scooters, taxi,
  taxi's, taxibedrijf, vervoerder, vervoerders, vervoersbedrijf, leerlingenvervoer,
  ouderenvervoer, doelgroepenvervoer, vrachtwagen, vrachtwagens, vrachtauto, vrachtauto's,
  wagenpark, chauffeur, chauffeurs, transporteur, transportbedrijf, transportbedrijven,
  wegtransport, koerier, koeriers, koeriersbedrijf, pakketbezorger, pakketbezorging, bezorgroute,
  bezorgroutes, bezorgers, routes plannen, ritten, ritplanning, ritplanner, verhuisbedrijf,
  verhuizers, autoverhuur, leasebedrijf, leaseauto's, garage, autobedrijf, autogarage, luchthaven,
  luchthavens, vliegveld, bagage, bagageafhandeling, grondafhandeling, traffic, traffic light,
  traffic lights, junction, junctions, crossroads, roundabout, traffic jam, traffic jams,
  congestion on the road, motorway, road traffic, road safety, road accidents, public transport,
  bus company, bus driver, buses, coach company, minibus, minibuses, train, trains, rail operator,
  railway, timetable of buses, passengers, parking, car park, car parks, cyclist, cyclists, cycle
  path, cycle counts, bicycle counts, shared bikes, shared scooters, car sharing, taxis, taxi
  company, haulier, hauliers, haulage, school transport, patient transport, transport company,
  transport companies, truck, trucks, lorry, lorries, vehicle fleet, courier, couriers, parcel
  delivery, parcels, delivery routes, trip planning, removal company, car rental, lease cars, car
  dealer, airport, airports, baggage, luggage, baggage handling, bezorgbusjes, bestelbusjes,
  bestelbus, bezorgdienst, maaltijdbezorger, maaltijdbezorging, pakketdienst, retourpakketten,
  bushalte, bushaltes, parkeerdruk, deelmobiliteit, fietsenstalling, fietsenstallingen,
  ov-chipkaart, reisinformatie, vertraging van treinen, spoorwissel, spoorwissels, wissels,
  bovenleiding, trambaan, wegwerkzaamheden, wegdek, gaten in de weg, scheuren in asfalt,
  strooiroute, strooiroutes, gladheid, rijgedrag, rijstijl, brandstofverbruik van vrachtwagens,
  tachograaf, rijtijden, chauffeurstekort, rijschool, rijles, slagen voor het rijexamen,
  verhuiswagens, koelwagens, tankwagens, laadruimte, ritten combineren, lege kilometers,
  vliegtuigpassagiers, check-in, bagageband, delivery vans, delivery van, meal delivery, parcel
  service, bus stop, bus stops, parking garages, bicycle parking, train delays, railway switch,
  railway switches, overhead line, road works, road surface, potholes, gritting routes, driving
  behaviour, tachograph, driving school, driving test, driving lessons, moving vans, refrigerated
  trucks, empty miles, empty kilometres, airline passengers, filevorming, filemelding, filedruk,
  lorry driver, lorry drivers, truck driver, truck drivers, taxi drivers, van drivers, train
  station, trains and trams, drivers' shortage, cargo bike, cargo bikes, bakfiets, bakfietsen,
  automobilist, automobilisten, weggebruiker, weggebruikers, voetganger, voetgangers, zebrapad,
  zebrapaden, oversteekplaats, oversteken, fietsersbond, fietsverkeer, fietsroute, fietsroutes,
  fietssnelweg, fietstunnel, fietstunnels, fietsbrug, fietsvak, fietsenrek, fietsenrekken,
  deelfietsbedrijf, fietsverhuur, fietsverhuurder, fietstaxi, riksja, fietskoerier, fietskoeriers,
  leenfiets, ov-fiets, e-bike, e-bikes, elektrische fiets, elektrische fietsen, scooterverhuur,
  step, steps, elektrische step, deelstep, deelsteps, deelauto, deelautobedrijf, autodelen,
  autodeel, carpool, carpoolen, verkeersbureau van de gemeente, verkeerskundige, verkeerskundigen,
  verkeerskunde, verkeersingenieur, verkeersregelaar, verkeersregelaars, verkeersregelinstallatie,
  verkeersregelinstallaties, iverkeerslicht, verkeerscentrale, verkeersplein, verkeersstroom,
  verkeersstromen, verkeerstelling, verkeerstellingen, verkeersinformatie, verkeersoverlast,
  verkeersmaatregel, verkeersmaatregelen, verkeersbord, verkeersborden, verkeersslachtoffers,
  verkeersveilig, verkeersschool, kentekens tellen, rijbaan, rijstrook, rijstroken, snelwegen,
  afslag, matrixborden, wegafzetting, wegafsluiting, wegafsluitingen, omleiding, omleidingen,
  wegbeheer, wegbeheerders, gladheidbestrijding, strooiwagens, strooiwagen, pekelwagen,
  parkeerplaats, parkeerplek, parkeerplekken, parkeervak, parkeervakken, parkeerbeheer,
  parkeerbeheerder, parkeerverwijzing, parkeerapp, parkeervergunning, parkeerdek, parkeermeter,
  parkeerterrein, laad- en losplek, laad- en losplekken, stadslogistiek, stadsdistributie,
  zero-emissiezone, milieuzone, bevoorrading van winkels, laatste kilometer, last mile,
  bezorgrobot, bezorgrobots, bezorger, bezorgfiets, bezorgfietsen, bezorgbus, bestelwagen,
  bestelwagens, bestelauto, bestelauto's, pakketkluis, pakketkluizen, pakketten bezorgen,
  pakketpunt, pakketsorteerder, postbode, postbodes, postbezorger, postbezorgers, postbezorging,
  postbedrijf, postsorteerder, koeriersdienst, koeriersdiensten, spoedkoerier, koerierster,
  transportondernemer, transportondernemers, transportonderneming, transportplanner,
  transportplanning, transportplanners, wegvervoer, goederenvervoer over de weg,
  vrachtwagenchauffeur, vrachtwagenchauffeurs, vrachtwagenpark, vrachtwagenonderdelen, trucker,
  truckers, trekker met oplegger, vrachtbrieven van chauffeurs, cmr, rittenplanner,
  rittenplanners, rittenplanning, rittenstaat, rittenadministratie, ritplanningen,
  chauffeursplanning, chauffeursrooster, rijtijdenwet, rijtijd, rusttijden, boordcomputer,
  boordcomputers, laadklep, laadruimte van de vrachtwagen, lege ritten, leegrijden, retourlading,
  retourladingen, koeltransport, koelvervoer, vervoer over de weg, melkwagen, tankautochauffeur,
  speciaal vervoer, zwaar transport, bergingsbedrijf, sleepwagen, takelbedrijf, takelwagen,
  wegslepen, pechhulp, pechdienst, wegenwacht, verhuizer, verhuisbedrijven, verhuiswagen,
  verhuizing, verhuizingen, opslagboxen, self storage, taxichauffeur, taxichauffeurs,
  taxicentrale, taxirit, taxiritten, rolstoeltaxi, wmo-vervoer, zittend ziekenvervoer,
  leerlingenbus, leerlingenbusjes, belbus, buurtbus, buurtbussen, vrijwilligerschauffeurs,
  ouderenbus, busje voor ouderen, touringcarbedrijf, touringcars, buslijn, buslijnen, busstation,
  busremise, busbaan, busritten, busvervoerder, streekvervoer, stadsvervoer, stadsbus, nachtbus,
  tramlijn, tramlijnen, trambestuurder, trambestuurders, tramhalte, tramrails, tramremise,
  metrolijn, metrostation, metrobestuurder, machinist van een trein, treinmachinist,
  treinmachinisten, treinconducteur, conducteur, conducteurs, treinstel, treinstellen,
  treinstation, stations van de trein, perron, perrons, spoorlijn, spoorlijnen, spoorweg,
  spoorwegovergang, spoorwegovergangen, spooronderhoud, spoorbaan, spoorstaaf, spoorstaven,
  spoorwerkers, spoorwegonderhoud, treindienst, treinreizigers, treinvertraging, vertragingen,
  dienstregelingen, reisplanner, reisplanners, reizigersstromen, reizigersinformatie, reisadvies,
  vervoersmaatschappij, vervoersmaatschappijen, vervoersautoriteit, vervoersplan, vervoerregio,
  mobiliteitsplan, mobiliteitsbureau, mobiliteitsadvies, mobiliteitshub, mobiliteitsapp,
  reiskosten, woon-werkverkeer, forenzen, forens, wagenparkbeheer, wagenparkbeheerder,
  wagenparkbeheerders, leaseauto, leaserijders, lease-auto's, autoverhuurder, autoverhuurbedrijf,
  autoverhuurders, autobedrijven, garagebedrijf, garagebedrijven, garagehouder, garagehouders,
  automonteur, automonteurs, apk, apk-keuring, apk-keuringen, autobanden wisselen, bandenwissel,
  bandenspecialist, autoschade, autoruit, autoruiten, autodemontage, autosloperij, motorrijders,
  motorrijder, motorclub, camperverhuur, caravanstalling, rijinstructeurs, rijlesauto, rijexamen,
  rijexamens, rijvaardigheid, rijbewijs, luchtvaartmaatschappij, vluchten, vlucht, vluchtschema,
  vertrekhal, vliegvelden, vliegtuigpassagier, bagagekar, bagagemedewerker, koffers op het
  vliegveld, grondpersoneel, platformmedewerkers, luchtverkeersleiding, luchtverkeersleider,
  luchtverkeersleiders, luchthavenpersoneel, landingsbaan, vliegschool, zweefvliegclub,
  stadsbussen, waterloos vervoer, motorist, motorists, road user, road users, pedestrian,
  pedestrians, zebra crossing, pedestrian crossing, crossing the road, cycling, cyclists' union,
  cycle route, cycle routes, cycle tunnel, bicycle path, bike path, bike paths, bike lane, bike
  lanes, bicycle racks, bike racks, bike rental, bicycle rental, bike courier, bike couriers,
  e-bike rental, electric scooter, electric scooters, e-scooter, e-scooters, shared cars, car
  pool, carpooling, traffic engineer, traffic engineers, traffic controllers on the road, traffic
  signals, traffic signal, traffic centre, traffic flow, traffic flows, traffic counts, traffic
  information, traffic nuisance, traffic sign, traffic model, carriageway, traffic lane, lanes of
  the motorway, motorways, slip road, road closure, road closures, diversion, diversions, road
  authority, gritting, gritter, gritters, parking space, parking spaces, parking spot, parking
  spots, parking bay, parking bays, parking app, parking permits, parking pressure, parking
  garage, parking fees, parking meter, wrongly parked, loading bays, loading bay in the street,
  city logistics, city distribution, zero-emission zone, low-emission zone, shop deliveries,
  delivery robot, delivery robots, delivery rider, delivery riders, delivery bike, delivery
  driver, delivery drivers, delivery company, parcel lockers, parcel locker, parcel sorter,
  postman, postmen, mail carrier, mail delivery, postal company, courier company, express courier,
  road transport, transport planner, transport planners, transport operator, haulage company,
  haulage firm, trucking, trucking company, lorry parts, truck parts, lorry fleet, route planner,
  route planners, drivers' roster, driver roster, driver planning, driving times, rest periods,
  on-board computer of lorries, tail lift, empty runs, return loads, return load, refrigerated
  transport, milk lorry, heavy transport, recovery company, tow truck, breakdown service, roadside
  assistance, removal firm, removal men, house moves, removal van, self-storage, taxi driver, taxi
  rides, taxi ride, wheelchair taxi, dial-a-ride, community bus, neighbourhood bus, volunteer
  drivers, coach operator, coaches and buses, bus line, bus lines, bus station, bus depot, bus
  lane, bus routes, bus route, bus operator, regional transport, city bus, night bus, tram line,
  tram driver, tram drivers, tram stop, tram depot, metro line, metro station, underground line,
  train driver, train drivers, train conductor, guards on the train, railway station, railway
  line, railway lines, railways, level crossing, level crossings, track maintenance, railway
  track, track workers, rail passengers, train passengers, delays of trains, timetable for trains,
  journey planner, journey planners, passenger flows, travel information, travel advice, transport
  authority, transit, transit company, mobility plan, mobility hub, mobility app, commuting,
  commuters, commuter, travel expenses, fleet management, fleet manager, lease car, car rental
  company, car hire, garages, car mechanic, car mechanics, mot test, mot tests, tyre change,
  windscreen, windscreens, car damage, scrapyard for cars, motorcyclist, motorcyclists, camper
  hire, caravan storage, driving instructors, driving licence, airline, airlines, flight, flights,
  flight schedule, departure hall, airport security lanes, baggage belt, baggage handlers, ground
  crew at the airport, air traffic control, air traffic controllers, runway, flying school`
