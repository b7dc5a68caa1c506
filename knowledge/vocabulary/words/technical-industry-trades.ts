/** Trades and jobs of makers, their workshops, what they make and with which machines. */
export const technicalIndustryTrades = {
  nl: `emailleerbedrijf, emailleren, email aanbrengen, freesbedrijf, freeswerk, freesmachine,
    freeskop, lakspuiterij, spuitstraat, lakstraat, lakkerij, moffelen, moffelbedrijf, natlakken,
    straalbedrijf, stralen van staal, gritstralen, zandstralen, parelstralen, galvanisch,
    galvanobedrijf, galvanische baden, galvaniseur, anodiseren, anodiseerbedrijf, verzinkerij,
    zinkbad, verzinkbaden, vernikkelen, nikkelbad, fosfateren, harderij, harden van staal,
    gloeioven, smeltoven, smelterij, hoogoven, gietvorm, gietmal, zandgieten, spuitgietmatrijs,
    matrijzenmaker, matrijzenbouw, stempelmaker, stempelbouw, gereedschapmakerij, loonslijper,
    slijpsteen, slijpmachine, precisieslijper, vlakslijpen, rondslijpen, honen, leppen, kotteren,
    kotterbank, draaideel, draaideler, draaiautomaat, langdraaibank, vonken, draadvonken,
    vonkerosie, bankwerker, constructiebankwerker, constructiewerkplaats, ijzerwerker, pijpfitter,
    pijpenbuiger, pijpbewerking, buizen buigen, kantpersen, zetter, zetterij, knippen van plaat,
    plaatschaar, snijbrander, snijtoorts, snijbranden, plasmasnijden, waterstraalsnijden,
    waterjet, laserlassen, puntlassen, lascel, lastoorts, lasdraad, lascertificaat, lasmal,
    laspost, las-inspectie, röntgenfoto's van lasnaden, hardsolderen, soldeerstation,
    soldeerrobot, smid, smeedwerk, siersmid, siersmederij, koperslager, blikslager, zink- en
    loodwerk, instrumentenmaker, fijnmechanisch, horlogemaker, klokkenmaker, uurwerkmaker,
    orgelbouwer, orgelpijp, orgelpijpen, pianobouwer, vioolbouwer, instrumentenbouwer,
    gitaarbouwer, klokkengieterij, beiaard bouwen, scharenslijper, beitel, beitels, boortje, boren
    en tappen, schroefdraad, tappen van draad, boorkop, boormachine, freesbeitel, wisselplaat,
    wisselplaatjes, spaan, spanen, koelsmeermiddel, snijolie, spindel, spindels, gereedschapskast,
    gereedschapsopslag, meetkamer, meetbank, meetmachine, meetkastje, schuifmaat, micrometer,
    kaliber, kalibreren, kalibratie, ijken, ijkbank, hardheidsmeting, trekproef, trekbank,
    breukproef, materiaalonderzoek, materiaalkunde, ultrasoon onderzoek, niet-destructief
    onderzoek, ndo, klemkracht, momentsleutel, boutverbinding, moersleutel, kogellager,
    kogellagers, rollager, glijlager, lagerspeling, keerring, o-ring, drijfriem, v-snaar,
    tandriem, kettingwiel, krukas, nokkenas, zuigerveer, cilinderkop, klep, regelklep,
    veiligheidsklep, drukvat, drukvaten, persluchtketel, drukregelaar, reduceerventiel,
    hydrauliekslang, hydraulische cilinder, pneumatische cilinder, vacuümpomp, centrifugaalpomp,
    dompelpomp, pompenfabriek, pompenbouwer, roerwerk, mengketel, mengketels, mengvat, kneder,
    extruder, extruderen, extrusielijn, granulaat, kunststofkorrels, spuitkop, matrijskop,
    folie-extrusie, filmblazen, vacuümvormen, thermovormen, rotatiegieten, schuimen, schuimrubber,
    polyurethaan, polyester, polyesterbedrijf, epoxy, hars, harsen, lamineren, laminaten,
    glasvezelmat, vezelversterkt, wikkelen, autoclaaf, prepreg, glasbewerking, glasslijper,
    spiegels slijpen, isolatieglas maken, glasplaat, glashard, veiligheidsglas, glas-in-lood,
    pottenbakker, pottenbakkerij, keramische, aardewerk, porselein, porseleinfabriek,
    plateelbakkerij, dakpannenfabriek, stenenbakkerij, betonwaren, betonwarenfabriek,
    betoncentrale, betonmortel, prefab beton, betonelementen, heipalenfabriek, gipsplaten maken,
    natuursteenbedrijf, steenhouwer, steenhouwerij, marmerbewerking, composietblad, werkblad,
    werkbladen, keukenfabriek, interieurbouw, interieurbouwer, standbouw, decorbouw,
    meubelmakerij, stoffeerder, meubelstoffeerder, stoffeerderij, houtbewerker, houtdraaier,
    houtdraaierij, schaven, schaafmachine, fineer, fineren, spaanplaat, multiplex, mdf,
    houtzagerij, palletfabriek, pallets repareren, kistenmaker, kistenfabriek, kuiperij, kuiper,
    deurenfabriek, kozijnenfabriek, raamkozijn, trappenmaker, machinale timmer, timmerfabrieken,
    lijstenmaker, lijstenmakerij, borstelfabriek, borstelmaker, kwastenmaker, mandenmaker,
    rietvlechter, matrassenfabriek, beddenfabriek, dekbeddenfabriek, kussens vullen,
    kussenfabriek, weverijen, weefmachine, wever, wevers, spinnerij, garenfabriek, breierij,
    breisels, ververij, textielververij, textieldrukkerij, stoffenfabriek, tapijtfabriek,
    tapijtweverij, tapijttegels, naaiatelier met twintig machines, confectieatelier,
    kleermakersbedrijf, zeildoek, tentenfabriek, vlaggenfabriek, touwslagerij, nettenfabriek,
    leerlooierij, looierij, leerbewerking, lederwaren, zadelmaker, zadelmakerij,
    schoenmakersfabriek, schoenenfabriek, klompenmaker, werkkleding maken, veiligheidsschoenen,
    papiermakerij, kartonnage, golfkarton, kartonnen dozen, dozenfabriek, dozenmaker, dozen
    persen, vouwkarton, stansvorm, stansmal, stansen van karton, verpakkingsbedrijf,
    verpakkingsfabriek, verpakkingsmateriaal, verpakkingsrobot, inpaklijn, inpakmachine, inpakken
    op de lijn, sealmachine, krimpfolie, etikettendrukkerij, etiketteermachine, etiketteren,
    offsetdrukkerij, offsetpers, zeefdrukkerij, zeefdruk, flexodruk, digitale drukkerij, drukker,
    drukkers, drukplaat, drukvellen, inktfabriek, binderij, boekbinder, snijmachine, vouwmachine,
    lichtreclame, reclameborden maken, belettering, signmaker, naambordjes, graveur, graveren,
    graveerbedrijf, lasergraveren, stempelfabriek, vervaardigen, vervaardiging, productiebedrijf,
    productiebedrijven, productieafdeling, productieleider, productiemedewerker,
    productiemedewerkers, productiemanager, productiechef, productierun, productiestop,
    productievloer, fabrieksvloer, fabrieksleiding, fabrieksdirecteur, bedrijfsleider in de
    fabriek, plantmanager, lijnoperator, lijnstop, lijnleider, procestechnoloog, procestechniek,
    procesengineer, proceswater in de fabriek, meetregeltechniek, instrumentatie,
    instrumentatietechnicus, regelaar, regelkring, pid, frequentieregelaar, servomotor,
    stappenmotor, aandrijftechniek, encoder, eindschakelaar, relais, veldbus, profinet, opc ua,
    hmi, bedieningspaneel, besturingssoftware, machinebesturing, machinelogs, machinedata,
    machineoperator, machinebankwerker, machinefabrieken, machinelijn, machinelijnen,
    machinestoring, machinesteller, insteller, instellers, afsteller, ombouwtijd, omstelling,
    wisseltijd, cyclustijd, takttijd, oee, bezettingsgraad van machines, machineuren, uitval per
    batch, kwaliteitsman, kwaliteitsmedewerker, kwaliteitsinspecteur, eindcontrole,
    ingangscontrole, productcontrole, visuele controle, camera boven de band, camera boven de
    lijn, afkeuren, afgekeurde producten, uitvalcijfers, foute producten, productfout,
    productfouten, oppervlaktefout, blaasje in de lak, lakdikte, luchtbellen, luchtbel, poreus,
    porositeit, kromgetrokken, vervorming, maatfout, braam, braamvrij, roest, roesten, roestig,
    corrosie, corroderen, corrosiebescherming, slijtdelen, slijtvast, smeren van machines,
    smeersysteem, oliemonster, oliemonsters, oliepeil, oververhitting van motoren, vastlopers,
    vastgelopen machine, stil staan van de lijn, machine staat stil, machines staan stil, machine
    uitvalt, machine hapert, storingsmonteurs, storingsdienst, storingsmelding, storingsmeldingen,
    storingscode, foutcode, foutcodes, alarmcodes, reparatie van motoren, motorenrevisie, wikkelen
    van motoren, elektromonteur, elektromonteurs, elektricien, elektriciens, elektrotechnisch,
    elektrotechnicus, installatiemonteur, installatiebedrijven, koelmonteur, koeltechniek,
    koeltechnisch, liftmonteur, liftmonteurs, liftenbouwer, liftenfabriek, liftonderhoud,
    roltrappen, hoogwerker, hoogwerkers, verreiker, hijsmiddelen, hijsbanden, hijswerk, hijsoog,
    bovenloopkraan, loopkraan, heftruckchauffeur, reachtruck, palletwagen, palletwagens,
    orderpickwagen, intern transport, stapelaar, stapelrobot, palletrobot, palletstapelaar,
    magazijnrobot, magazijnmeester, magazijnbediende, magazijnvoorraad, stellingbouw, grijparm,
    grijparmen, robotcel, robotcellen, robotlasser, robotgrijper, robotbouwer, robotbedrijf,
    robothand, zuignap, zuignappen, robotprogrammeur, robotoperator, collaboratieve robot,
    mensachtige robot, looprobot, schoonmaakrobot, schuurrobot, schuren van hout, schilderrobot,
    verfspuitrobot, inspectierobot, metselrobot, boorrobot, montagerobot, montagelijn, montagehal,
    montageploeg, montagemedewerker, assembleur, assemblagehal, monteerbaar, montagefout,
    werkinstructie, werkinstructies, montagehandleiding, onderdelenlijst, materiaallijst,
    materiaallijsten, artikelnummers, onderdelennummer, onderdelenmagazijn, onderdelencatalogus,
    reserveonderdeel, toeleveringsbedrijf, toelevering, jobber, uitbesteder, oem,
    machineleverancier, machineverkoop, cad-tekening, cad-model, 3d-model van een onderdeel,
    werktekening, werktekeningen, tekenwerk, tekenbureau, tekeningen uitlezen, ingenieursbureau,
    werktuigbouwkundige, werktuigbouwer, werktuigkundige, mechanisch ontwerp, productontwerp,
    industrieel ontwerp, industrieel ontwerper, ontwerpbureau voor producten, prototype van een
    machine, prototypebouw, proefmodel van een apparaat, uitvinding van een apparaat,
    materiaalspecialist, sterkteberekening, sterkteberekeningen, eindige elementen,
    eindige-elementen, stromingsleer, stromingsberekening, thermisch ontwerp, trillingsmeting,
    geluid van de machine, geluid van een motor, luisteren naar machines, calculatieafdeling,
    calculator in de werkplaats, werkvoorbereiding, offertetool voor maatwerk, nacalculatie,
    voorcalculatie, orderboek, ordergestuurd, seriegrootte, kleine series, enkelstuks, seriematig,
    massaproductie, maatwerkproductie, printplaatbestukking, bestukken van printen,
    printbestukking, ems-bedrijf, kabelboom, kabelassemblage, kabelfabriek, connectoren,
    stekkerfabriek, behuizingen, behuizing, sensorfabrikant, sensormaker, elektronicafabriek,
    elektronicus, elektronica-ontwerp, schakeling, schakelingen, halfgeleiderindustrie,
    chipmachine, chipmachines, chipontwerp, chipfabriek, waferfabriek, lithografie,
    nanotechnologie, nanobeam, vacuümkamer, optische meting, lenzenslijper, laserbron, fotonische
    chip, lidar, radarantenne, antennes, antennebouw, trilhaar, kwantumcomputer,
    quantumtechnologie, quantum, qubits, supergeleidend, cryogeen, cryostaat, vliegtuigmonteur,
    vliegtuigmotor, vliegtuigmotoren, vliegtuigvleugel, vliegtuigonderhoud, landingsgestel,
    landingsgestellen, propellers, rotorblad van een drone, dronebouwer, dronefabrikant,
    dronevlieger, dronepiloot, droneteam, dronebedrijf, zwermen drones, drone van, onze drone,
    vliegende inspectie, luchtruim, vliegtuigbouwer, elektrisch vliegen, raketbouw,
    satellietbouwer, autonome voertuigen, zelfrijdende karren, zelfrijdend karretje,
    voertuigtechniek, voertuigbouw, voertuigbouwer, bussenbouwer, carrosseriebedrijf,
    schadeherstel, autoschadeherstel, uitdeuken, plaatwerker, autospuiter, autospuiterij,
    trekhaak, aanhangerfabriek, aanhangwagenbouw, motorfietsen bouwen, fietsenbouwer, fietsenmaker
    van frames, framebouwer, fietsframe, bakfiets bouwen, bakfietsen bouwen, fietsketting,
    rolstoelbouwer, kinderwagenfabriek, helmen maken, helm met sensoren, wasmachinefabriek,
    koffieautomaten, koffiemachinebouwer, automatenbouw, verkoopautomaten, grootkeukenapparatuur,
    ovenbouwer, ovenbouw, oven instellen, broodoven, weegmachine, weegbrug, weegbonnen,
    sorteermachine, sorteermachines, sorteerinstallatie, transportsysteem, bandbreuk,
    bandspanning, bandlasser, schroefmachine, schroeven aandraaien, klinken, lijmrobot, lijmnaad,
    lijmnaden, kitten, kitfabriek, lijmfabriek, verfmengerij, verfproducent, lakfabrikant,
    kleurrecept, kleurmeting, pigmenten, pigment, oplosmiddel, oplosmiddelen, chemicus, chemici,
    chemische fabriek, chemiebedrijf, procesfabriek, petrochemie, kraker, kraakinstallatie,
    destillatiekolom, katalysator, katalysatoren, polymeren, polymeer, harsfabriek, zuren, loog,
    zoutzuur, chloor, chloorfabriek, kunstmestfabriek, zeepfabriek, zeepzieder,
    wasmiddelenfabriek, schoonmaakmiddelen maken, cosmeticafabriek, parfumeur, parfumfabriek,
    kaarsenfabriek, lucifersfabriek, tankreiniging, reactorvat, drukreactor, batchproces,
    batchlogboek, receptbeheer, doseren, doseerinstallatie, doseerpomp, doseerfout, afvullen,
    afvullijn, afvulmachine, flessenvuller, flessenlijn, blikvuller, blikfabriek, inblikken,
    conservenfabriek, jamfabriek, sausfabriek, soepfabriek, mayonaise, mosterdfabriek,
    mosterdmaker, kruidenmolen, specerijen malen, theefabriek, koffiebranderij, chocolaterie met
    productie, chocolatier, bonbonfabriek, dropfabriek, snoepmaker, stroopwafels bakken,
    stroopwafelfabriek, stroopwafels, banketfabriek, broodbakkerij, industriële bakker, deeglijn,
    kneedmachine, rijskast, vriesdeeg, pastafabriek, rijstpellerij, meelmolen, graanmaalderij,
    molenaar met productie, mouterij, brouwer, brouwers, brouwketel, brouwhuis, gisting, gistvat,
    bierbrouwer, bottelen, bottellijn, sapfabriek, limonadefabriek, wijnbottelaar, jenever,
    jeneverstokerij, destilleerderij, zuivellijn, kaasfabriek, kaaspakhuis, melkfabriek,
    melkpoeder, ijsmachine, ijsproducent, vleesverwerker, vleeswaren, worstmakerij, uitbenen,
    uitbeners, slachthuis, slachtlijn, kipfileerder, kippenslachterij, fileermachine, fileren,
    visverwerker, garnalenpellen, pellen van garnalen, palingrokerij, rokerij, maaltijdfabriek,
    maaltijden produceren, kant-en-klaarmaaltijden, vleesvervanger, vleesvervangers, snijgroente,
    groentesnijderij, frietfabriek, aardappelverwerking, chipsfabriek, diervoederfabriek,
    veevoerfabriek, mengvoer, mengvoeder, visvoer, kattenvoer, hondenbrokken, petfood, technische
    groothandel, ijzerwarengroothandel, technische handelsonderneming, staalhandel,
    staalleverancier, metaalhandel, schroefgroothandel, gereedschapsverhuur, machineverhuur,
    compressorverhuur, luchtgereedschap, persluchtinstallatie, luchtdroger, stofafzuiging,
    afzuiging, afzuiginstallatie, lasrook, lasrookafzuiging, lawaai in de hal, gehoorbescherming,
    veiligheidsbril, werkhandschoenen, noodstop, machineveiligheid, machineverordening,
    machinerichtlijn, ce-markering, ce-keuring, typekeuring, beknelling, bijna-ongevallen in de
    fabriek, explosieveiligheid, atex, bedrijfsbrandweer fabriek, privaat 5g, privé 5g,
    5g-netwerk, draadloos netwerk in de hal, wifi in de hal, iot-sensoren, lorawan, machine aan
    internet, retrofit, oude machines, digitaliseren van de werkplaats, papierloze werkplaats,
    smart factory, slimme fabriek, industriële automatisering, industriële software, simulatie van
    de lijn, fabriekssimulatie, productiesimulatie, onderhoudsmanager, onderhoudshistorie,
    onderhoudslogboek, onderhoudsvoorspelling, voorspellend onderhouden, conditiebewaking,
    condition monitoring, vibratiesensor, warmtebeeld van machines, inspectie van leidingen,
    tankinspectie, leidinginspectie, drukproef, flens, flenzen, fitting, fittingen, flenslekkage,
    pijpleiding in de fabriek, turnaround, onderhoudsstop, industriële klimmer, rope access,
    steigerbouw industrie, isolatie van leidingen, industriereiniging, hogedrukreiniging,
    tankbouw, silobouw, silo's, ketelmaker, ketelbouwer, apparatenbouwers, warmtewisselaars
    bouwen, koelmachinebouwer, ventilatorenfabriek, luchtbehandelingskasten bouwen, filterfabriek,
    filters maken, zeefinstallatie, centrifuge, centrifuges, vermaler, molens voor de industrie,
    shredder, versnipperaar, houtversnipperaar, maaimachine, robotmaaier, grasmaaier,
    landbouwmachine, landbouwmachinebouwer, oogstmachine bouwen, melkmachine bouwen, kassenbouw
    staal, speelgoedmaker, speeltoestellen, speeltoestel, attractiebouwer, achtbaanbouwer,
    trofeeën, bekers en medailles, munten slaan, edelsmeden, goudsmederij, zilverfabriek, juwelen
    maken, diamantslijper, diamantslijperij, brillenfabriek, monturen maken, brillenglas,
    potloden, pennenfabriek, speelkaartenfabriek, knopenfabriek, ritsen, sluitingen, paraplu's
    maken, rolgordijnen, zonweringfabriek, luifels, tochtstrips, ramenfabriek, sloten maken, hang-
    en sluitwerk, brandkasten maken, kluizenfabriek, radiatorenfabriek, kachelbouwer,
    haardenbouwer, sanitairfabriek, kranenfabriek, leidingfabriek, buizenfabriek, pvc-buizen,
    kunststof kozijnen, dakgoten, dakgootfabriek, sandwichpanelen, gevelelementen, gevelbouwer,
    gevelbouw, aluminium gevels, hekwerk, hekwerken, hekkenbouwer, traliewerk, balkonhekken,
    staalbouwer, staalconstructies, brugdelen, loodsen bouwen van staal, verkeersborden,
    verkeersborden maken, lantaarnpalen maken, mastenfabriek, vlaggenmast`,
  en: `enamelling, enamelling company, enameller, electroplating, electroplater, electroplaters,
    plating baths, anodising, galvaniser, nickel plating, shot blasting, sandblasting, grit
    blasting, blasting company, paint line, painting robot, paint sprayer, lacquer, lacquering,
    wet paint shop, hardening shop, heat treatment, furnace, furnaces, smelter, smelting, melting
    furnace, blast furnace, sand casting, die casting, dies, mould maker, mouldmaker, moulding
    shop, toolroom, tool shop, toolmakers, jobbing shop, job shop, die-cutting, die-cutting hall,
    die cutting, die cutter, cutting die, cutting dies, jig grinding, precision grinder, precision
    grinding, grindstone, grinding wheel, honing, lapping, boring mill, turned parts, sliding head
    lathe, spark erosion, edm, wire erosion, bench fitter, pipe fitter, pipe bending, tube
    bending, guillotine shear, tin shear, flame cutting, plasma cutting, steel cutting, waterjet,
    water jet cutting, spot welding, laser welding, welding cell, welding torch, welding wire,
    welding booth, x-rays of welds, radiographs of welds, brazing, blacksmith, smithy, ironwork,
    coppersmith, tinsmith, precision mechanics, clockmaker, watchmaker's bench, organ builder,
    piano maker, violin maker, luthier, instrument builder, bell foundry, knife grinder, chisel,
    chisels, drill bit, drill bits, thread cutting, tapping threads, end mill, cutting inserts,
    swarf, cutting fluid, cutting oil, spindle, spindles, tool crib, measuring room, metrology,
    coordinate measuring machine, calliper, calipers, micrometer, calibration, calibrate, hardness
    test, tensile test, fracture test, materials testing, material science, ultrasonic testing,
    non-destructive testing, ndt, torque wrench, bolted joint, ball bearing, ball bearings, roller
    bearing, seal ring, o-rings, drive belt, v-belt, toothed belt, sprocket, crankshaft, camshaft,
    cylinder head, control valve, safety valve, pressure vessel, pressure vessels, pressure
    regulator, hydraulic hose, hydraulic cylinder, pneumatic cylinder, vacuum pump, centrifugal
    pump, pump maker, pump manufacturer, agitator, mixing vessel, mixing kettle, mixing kettles,
    kneader, extruder, extruders, extruding, extrude, extrusion line, granulate, plastic pellets,
    blown film, extruding film, thermoforming, vacuum forming, rotational moulding, foam rubber,
    polyurethane, polyester, epoxy, resin, laminating, fibreglass, fibre-reinforced, autoclave,
    prepreg, filament winding, glass processing, glass cutter, glass grinder, safety glass,
    stained glass maker, pottery, potter, ceramic, earthenware, porcelain, tile factory, brick
    factory, concrete products, precast, precast concrete, ready-mix, stonemason, stonemasonry,
    marble works, worktop maker, interior builder, shopfitter, stand builder, set builder, cabinet
    maker, cabinetmaker, upholsterer, upholstery, upholstery workshop, woodworker, wood turner,
    wood turning, planing, planer, veneer, chipboard, plywood, mdf, timber yard, pallet factory,
    crate maker, cooperage, cooper, door factory, window factory, staircase maker, frame maker,
    brush factory, basket maker, mattress factory, bed factory, pillow factory, weaver, weavers,
    weaving machine, spinning mill, yarn factory, knitting mill, dye works, dyer, textile
    printing, carpet factory, carpet tiles, floor coverings, clothing manufacturer, tent maker,
    flag maker, sailcloth, rope works, net maker, tannery, leather goods, saddler, saddlery, clog
    maker, workwear maker, safety shoes, paper machine, papermaking, corrugated board, cardboard
    boxes, box maker, box factory, press boxes, folding carton, sheets of board, packaging
    company, packaging factory, packaging material, packing line, packing machine, sealing
    machine, shrink film, label printer, label printing, labelling machine, offset press, offset
    printing, screen printing, flexo, digital printer's, printers' union, printing company,
    printing plate, ink factory, bindery, bookbinder, cutting machine, folding machine, sign
    maker, signmaker, engraver, engraving, laser engraving, manufacturing plant, manufacturing
    department, production company, production manager, production worker, production workers,
    production department, production run, production stop, production floor, factory floor,
    factory manager, factory workers, factory hall, line operators, line stop, paint shop line,
    process engineer, process engineers, process technologist, process technology,
    instrumentation, controller for a machine, control loop, frequency converter, servo motor,
    stepper motor, drive technology, encoder, limit switch, relay, fieldbus, opc ua, hmi, operator
    panel, control software, machine control, machine logs, machine data, machine operator,
    machine operators, machine factory, machine line, machine fault, machine setter, tool setter,
    cycle time, takt time, oee, machine hours, machine utilisation, quality man, quality manager
    in a factory, final inspection, incoming inspection, visual inspection, camera above the belt,
    camera above the line, rejecting products, scrap figures, faulty products, product faults,
    surface defect, paint thickness, air bubbles, porosity, warped, deformation, dimensional
    error, burr, rust, rusting, rusty, corrosion, corrode, wear parts, wear-resistant,
    lubrication, lubrication system, oil samples, jammed machine, machine stands still, machines
    stand still, machine stops, machine breaks down, machine jams, fault code, fault codes, fault
    report, fault reports, fault binders, error codes of a machine, motor rewinding, engine
    overhaul, engine manuals, electrician, electricians, electrical engineer, electrical
    contractor, electrical installation, refrigeration engineer, lift engineer, lift mechanic,
    lift company, lift maintenance, escalators, aerial platform, aerial platforms, cherry picker,
    cherry pickers, telehandler, lifting gear, lifting equipment, overhead crane, forklift driver,
    reach truck, pallet truck, internal transport, stacker, driverless stacker, stacking robot,
    pallet robot, warehouse robot, storeman, racking, gripper arm, gripper arms, robot cell, robot
    cells, robot welder, robot builder, robot company, robot hand, suction cup, suction cups,
    robot programmer, collaborative robot, humanoid robot, walking robot, cleaning robot, sanding
    robot, sanding wood, spray painting robot, inspection robot, bricklaying robot, drilling
    robot, assembly robot, assembly hall, assembly crew, assembler, assemblers, assembly error,
    work instruction, work instructions, parts list, material list, material lists, cutting list,
    article numbers, part numbers, parts catalogue, spare-parts, contract manufacturer, oem,
    machine supplier, machine dealer, cad drawing, cad model, 3d model of a part, shop drawing,
    shop drawings, workshop drawings, engineering firm, engineering consultancy, engineering
    company, mechanical engineer, mechanical engineers, mechanical design, product design,
    industrial design, industrial designer, prototype machine, prototyping, invention of a device,
    strength calculation, finite element, finite elements, fluid dynamics, vibration measurement,
    sound of the machine, sound of an engine, listening to machines, estimating department,
    estimator, job costing, order book, made to order, batch size, small batches, one-off
    products, mass production, custom manufacturing, pcb assembly, pcb, contract electronics, wire
    harness, cable assembly, cable factory, connectors, enclosures, sensor maker, electronics
    factory, electronic engineer, circuit design, semiconductor industry, chip machine, chip
    machines, chip design, chip maker, chip factory, lithography, nanotechnology, vacuum chamber,
    lens grinder, laser source, photonic chip, photonic, lidar, radar antenna, antennas, antenna
    maker, quantum computer, quantum technology, quantum, qubits, superconducting, cryogenic,
    aircraft mechanic, aircraft engine, aircraft engines, aircraft wing, aircraft maintenance,
    landing gear, landing gears, propellers, drone builder, drone maker, drone pilot, drone
    company, drone team, swarm of drones, our drone, drone inspection, airspace, electric
    aviation, flying taxi, rocket builder, satellite builder, autonomous vehicles, self-driving
    cart, driverless cart, driverless mower, driverless mowers, vehicle technology, vehicle
    builder, bus builder, body shop, bodyshop, car body repair, panel beater, car sprayer, tow
    bar, trailer factory, motorcycle builder, frame builder, bicycle frame, bicycle chain, bicycle
    maker, cargo bike builder, wheelchair builder, pram factory, helmet maker, helmet with
    sensors, vending machines, coffee machine builder, catering equipment maker, oven builder,
    weighing machine, weighbridge, sorting machine, sorting machines, sorting installation,
    conveyor system, riveting, stapling machine, gluing robot, glue seam, glue seams, adhesive
    factory, paint maker, paint producer, colour recipe, pigments, pigment, solvent, solvents,
    chemist in a factory, chemical factory, chemical works, chemical firm, petrochemical,
    petrochemicals, cracker unit, distillation column, catalyst, catalysts, polymers, polymer,
    acids, chlorine, fertiliser plant, soap maker, soap factory, detergent factory, cosmetics
    factory, perfume maker, perfumer, candle factory, tank cleaning, pressure reactor, batch
    process, batch record, dosing, dosing pump, filling machines, bottler, bottling plant, canning
    factory, tins we fill, holes in tins, jam factory, sauce factory, soup factory, mayonnaise,
    mustard maker, spice mill, tea factory, coffee roasting, coffee roasters, chocolatier,
    chocolate maker, liquorice, sweet maker, confectionery, waffle factory, biscuit line, bread
    factory, industrial baker, dough line, kneading machine, pasta factory, rice mill, miller,
    malting, brewer, brewers, brew kettle, fermenting vessel, juice factory, lemonade factory,
    distiller, gin distillery, cheese factory, milk powder, ice cream maker, meat processor, meat
    products, sausage maker, deboning, abattoir, slaughter line, chicken processing, filleting,
    fish processor, peel shrimp, shrimp peeling, smokehouse, ready meals, meal factory, meat
    substitute, meat substitutes, cut vegetables, fries factory, potato processing, crisps
    factory, feed mill, compound feed, animal feed factory, pet food, technical wholesaler,
    technical wholesale, ironmongery, steel trader, steel supplier, steel stockist, metal trader,
    tool hire, machine hire, compressor hire, compressed air system, dust extraction, extraction
    system, welding fumes, noise in the hall, hearing protection, safety goggles, work gloves,
    emergency stop, machine safety, machinery regulation, machinery directive, ce marking, type
    approval, pinch point, near misses in the factory, explosion safety, atex, private 5g, 5g
    network, wireless network in the hall, wifi in the hall, iot sensors, lorawan, retrofit, old
    machines, paperless workshop, smart factory, industrial automation, industrial software, line
    simulation, plant simulation, maintenance manager, maintenance history, maintenance log,
    maintenance prediction, condition monitoring, vibration sensor, thermal image of machines,
    pipe inspection, tank inspection, pressure test, flange, flanges, flange leak, turnaround,
    shutdown maintenance, rope access, pipe insulation, high-pressure cleaning, tank builder, silo
    builder, silos, boilermaker, heat exchanger maker, fan factory, filter factory, filter maker,
    sieving, centrifuge, centrifuges, shredder, shredders, wood chipper, robotic mower, robot
    mowers, mower, mowers, farm machinery, harvester builder, harvester, milking machine maker,
    playground equipment, ride builder, trophy maker, mint coins, goldsmiths, diamond cutter,
    eyewear maker, spectacle frames, pen factory, button factory, zip maker, umbrella maker,
    roller blinds, blind factory, awnings, lock maker, vault maker, radiator factory, stove
    builder, sanitary factory, tap factory, pipe factory, pvc pipes, plastic window frames,
    gutters factory, sandwich panels, facade elements, facade builder, fencing maker, railings,
    balustrades, steel builder, steel structures, bridge sections, road signs, traffic sign maker,
    flagpoles`,
} as const
