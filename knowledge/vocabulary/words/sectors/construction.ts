/** Building, renovating, letting and selling of buildings. */
export const construction = `bouwbedrijf, bouwbedrijven, bouwplaats, bouwplaatsen, bouwvakkers,
  aannemer, aannemers, aannemersbedrijf, woningbouw, nieuwbouw, woningcorporatie,
  woningcorporaties, corporatie, woonstichting, woningstichting, verhuurder, verhuur van woningen,
  huurwoningen, architect, architecten, architectenbureau, makelaar, makelaars, makelaardij,
  vastgoed, vastgoedbeheer, vastgoedbeheerder, taxateur, taxaties, renoveren, renovatie,
  verbouwen, verbouwing, sloop, slopen, sloopbedrijf, beton, betonstort, heien, heipalen,
  funderingen, fundering, brug bouwen, asfalt, asfalteren, wegenbouw, wegenbouwer, stratenmaker,
  stratenmakers, grondwerk, grondverzet, graafmachine, graafschade, kabels en leidingen in de
  grond, bouwprojecten, bouwtekening, bouwtekeningen, bestek van een bouwproject, meerwerk,
  opleverpunten, oplevering, dakdekker, dakdekkers, schilder, schilders, schildersbedrijf,
  stukadoor, tegelzetter, loodgieter, loodgieters, timmerman, timmerlieden, steigerbouw,
  steigerbouwer, bouwmaterialen, bouwtoezicht, bouwkosten, woningonderhoud, vve, building site,
  building sites, construction company, construction firm, contractor, contractors, housing
  association, housing associations, housing corporation, landlord of, rental homes, architects,
  real estate agent, estate agent, estate agents, property manager, property management,
  appraisal, renovate, renovating, refurbish, demolition, pile driving, foundations, road
  construction, road works, roadworks, excavator, excavation damage, building projects,
  construction drawings, extra work, snag list, roofer, roofers, painting company, plasterer,
  plumber, plumbers, carpenter, carpenters, scaffolding, building materials, building inspection,
  bim, opleverlijst, oplevering van woningen, restpunten, bouwkeet, bouwhekken, bouwlogistiek,
  metselaar, metselaars, betonmolen, kraan op de bouw, bouwkraan, nieuwbouwwoningen, appartementen
  bouwen, huurdersklachten, reparatieverzoeken, reparatieverzoek, makelaarskantoor, huizenverkoop,
  huizenprijzen, bezichtigingen, woningzoekenden, woonruimteverdeling, vastgoedfonds,
  kantoorruimte verhuren, vloerenlegger, stucwerk, badkamers, keukenmontage, zonwering monteren,
  glaszetter, steigers bouwen, isolatiebedrijf, handover of homes, bricklayer, bricklayers, tower
  crane, new homes, repairs for tenants, repair requests, estate agency, house prices, viewings,
  home seekers, office rental, bathrooms, kitchen fitting, glazier, scaffolders, in de bouw, de
  bouw in, bouwsector, flatgebouw, house painters, concrete pouring, blocks of flats, concrete
  curing, aannemerij, aannemingsbedrijf, bouwonderneming, bouwondernemer, bouwer van woningen,
  woningbouwer, woningbouwers, projectontwikkelaar, projectontwikkelaars, gebiedsontwikkeling,
  vastgoedontwikkelaar, bouwheer, bouwvakker, bouwvak, bouwploeg, bouwkundige, bouwkundig,
  bouwkunde, bouwadvies, bouwadviesbureau, bouwdirectie, uitvoerder, uitvoerders, uitvoerder op de
  bouw, voorman op de bouw, werkvoorbereider bouw, bouwteam, bouwafval, bouwmateriaal,
  bouwmaterialenhandel, bouwstoffen, bouwput, bouwputten, bouwterrein, bouwhek, bouwlift,
  bouwfouten, bouwfout, bouwinspectie, bouwinspecteur, bouwvergunning, bouwbesluit, bouwregels,
  bouwkostendeskundige, bouwbegroting, begroting van een verbouwing, bouwplanning, bouwvolgorde,
  bouwproject, bouwveiligheid, valgevaar, helmen op de bouw, bouwhelm, stalen balk, draagbalk,
  dakconstructie, dakwerk, dakbedrijf, dakdekkersbedrijf, dakpannen leggen, dakkapel, dakkapellen,
  dakgoot, dakgoten, daklekkage, daklekkages, lekkend dak, daken lekken, platte daken, rietdekker,
  rietdekkers, rieten dak, schoorsteenveger, schoorsteenvegers, schoorsteen, gevels, gevel,
  gevelreiniging, gevelonderhoud, voegen, voegwerk, voeger, voegers, metselwerk, metselen,
  metselbedrijf, baksteen leggen, stukadoors, stukadoorsbedrijf, pleisterwerk, schilderbedrijf,
  schildersbedrijven, schilderwerk, huisschilder, huisschilders, behangers, behanger, tegelwerk,
  tegels leggen, tegelzetters, vloerlegger, vloerleggers, parketteur, parketteurs, parketlegger,
  gietvloer, dekvloer, vloerverwarming leggen, loodgietersbedrijf, loodgieterij, sanitair
  installeren, badkamer verbouwen, badkamerrenovatie, keukenmonteur, keukenmonteurs,
  timmerbedrijf, timmerlui, aftimmeren, kozijnen plaatsen, glaszetters, glasbedrijf, ramen
  plaatsen, ramen zetten, isoleerder, isolatiebedrijven, spouwmuurisolatie plaatsen, slopers,
  sloper, sloopwerk, sloopvergunning, asbestsanering, asbestsaneerder, asbestsaneerders,
  asbestinventarisatie, grondverzetbedrijf, grondwerker, grondwerkers, graver, graafmachinist,
  machinist van een graafmachine, shovel, rupskraan, minigraver, heibedrijf, heier, heiers,
  heistelling, heimachine, paalfundering, funderingsherstel, funderingsschade,
  funderingsonderzoek, scheefstand, verzakte huizen, verzakking van huizen, verzakking van
  woningen, scheuren in muren, scheuren in de muur, betonbouw, betonvlechter, betonvlechters,
  betonpomp, betonwerk, betonstorten, beton uitharden, betonrot, betonkern, bekisting, bekisten,
  wapeningsstaal, wapening, steigerbouwers, steigerbedrijf, steigerdelen, steigermateriaal,
  bouwsteiger, straatmaker, straatmakers, bestraten, bestrating, stoeptegel, stoeptegels,
  trottoirs, trottoir, wegbouw, wegenbouwers, asfaltploeg, asfaltcentrale, asfaltschade,
  wegonderhoud, wegbeheerder, rioolaannemer, kabelaannemer, kabelploeg, glasvezel aanleggen,
  graafmelding, graafmeldingen, civiele techniek, civiel ingenieur, civieltechnisch, constructeur
  van gebouwen, tunnelbouw, tunnelbouwer, viaduct, viaducten, kunstwerken en viaducten, landmeter,
  landmeters, landmeetkundig, landmeten, puntenwolk van gebouwen, laserscan van gebouwen,
  bouwmodel, bim-model, bim-modellen, bim-modelleur, bestekschrijver, plattegrond, plattegronden,
  bouwplan, architecte, architectenbureaus, binnenhuisarchitect, interieurarchitect, stedenbouw,
  stedenbouwer, stedenbouwkundige, stedenbouwkundig, landschapsarchitect, monumentenonderhoud,
  restauratie van panden, restauratiebedrijf, restauratieaannemer, woningbeheer, woningbeheerder,
  wooncorporatie, woningbouwvereniging, woningbouwverenigingen, woningbouwcorporatie, huurwoning,
  huurhuis, huurhuizen, huurdersvereniging, huurachterstand, huurachterstanden, huurincasso,
  verhuurmakelaar, verhuurmakelaars, woningverhuur, kamerverhuur, kamerverhuurder,
  studentenhuisvesting, studentenkamers, leegstand, leegstaande panden, leegstaande winkelpanden,
  woningtoewijzing, woningtekort, woningmarkt, huizenmarkt, woningtaxatie, taxatiebureau,
  taxateurs, woz, woz-waarde, woz-waarden, makelaarsvereniging, makelaarsteksten,
  woningadvertentie, woningadvertenties, huizen verkopen, huis verkopen, huizenkopers,
  bezichtiging, kopersbegeleiding, kopersbegeleider, vastgoedportefeuille, vastgoedbedrijf,
  vastgoedbeleggers, vastgoedbelegger, bedrijfspanden verhuren, kantoorpand, kantoorpanden,
  kantoorverhuur, facilitair bedrijf, facilitair beheer, facilitair manager, vve-beheer,
  vve-beheerder, vve's, appartementencomplex, flatgebouwen, flatwoningen, galerijflat,
  portiekflat, portiekflats, onderhoudsverzoek, onderhoudsverzoeken, reparaties in woningen,
  mutatieonderhoud, planmatig onderhoud, meerjarenonderhoudsplan, vochtplekken, schimmel in
  woningen, schimmelklachten, vocht in woningen, woonwijk bouwen, tiny houses, tiny house,
  houtskeletbouw, houtbouw, modulair bouwen, modulaire woningen, prefab woningen, schuttingen,
  tuinhuis, tuinhuizen, overkappingen, zwembadbouwer, serrebouwer, serres, carports, garagebedrijf
  deuren, garagedeuren, hekken plaatsen, zonwering plaatsen, bouwbeurs, bouwcoöperatie, woongroep,
  builder, builders, building contractor, building contractors, main contractor, subcontracted
  bricklayers, house builder, house builders, housebuilder, housebuilders, home builder, property
  developer, property developers, area development, construction worker, construction workers,
  building trade, building crew, site manager, site managers, site foreman, building waste,
  construction waste, building merchant, builders' merchant, building pit, building defects,
  building inspector, building permit, building permits, building regulations, building costs,
  quantity surveyor, quantity surveyors, building schedule, building plans, building plan,
  building project, site safety, hard hats, hard hat, steel beam, roof repair, roof repairs, roof
  leaks, leaking roofs, leaking roof, roofing company, roofing firm, thatcher, thatchers,
  thatched, dormer, dormers, gutters, flat roofs, chimney sweep, chimney sweeps, facades, facade
  cleaning, pointing work, masonry, brickwork, bricklaying, plasterers, plastering, house painter,
  decorator, decorators, tiler, tilers, tiling, flooring company, floor layers, parquet layer,
  plumbing, plumbing company, bathroom fitter, bathroom fitters, bathroom renovation, kitchen
  fitter, kitchen fitters, joiner, joiners, carpentry, glaziers, window fitter, window fitters,
  insulation company, insulation companies, demolition company, demolition crew, demolish,
  demolishing, demolition contractor, asbestos removal, asbestos remover, asbestos survey,
  asbestos, groundworks, groundwork, digger, diggers, digger driver, excavators, pile driver, pile
  foundation, foundation repair, foundation damage, subsiding houses, subsidence of houses, cracks
  in walls, cracked walls, concrete pour, concrete is curing, rebar, formwork, scaffolder,
  scaffolding company, paver, pavers, paving, paving stones, pavement, pavements, road builder,
  road builders, asphalt, road maintenance, fibre laying, cable contractor, civil engineering,
  civil engineer, civil engineers, tunnel builder, tunnel construction, viaducts, overpass,
  surveyor, surveyors, land surveyor, land surveyors, point cloud of buildings, bim model, bim
  models, floor plan, floor plans, architecture firm, architectural, architect's office, interior
  architect, urban planner, urban planners, urban design, landscape architect, restoration of
  buildings, restoration firm, social housing, housing provider, housing providers, housing
  cooperative, housing clubs, rental home, rented homes, rental houses, tenants' association, rent
  arrears, letting agent, letting agents, room rental, student housing, student rooms, vacant
  properties, vacancy of buildings, housing shortage, housing market, property valuation, property
  values, valuer, valuers, realtor, realtors, home sales, house sales, property adverts, property
  listings, buyers of homes, property portfolio, property company, property investor, property
  investors, property fund, office buildings, office letting, facility management, facility
  manager, facilities manager, homeowners' association, owners' association, apartment building,
  apartment block, apartment blocks, apartments, flats, tower block, maintenance requests, repair
  request, planned maintenance, damp, mould in homes, mould in flats, timber frame, timber
  construction, modular homes, modular housing, prefab homes, fences, garden sheds,
  conservatories, pool builder, garage doors`
