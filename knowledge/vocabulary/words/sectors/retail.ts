/** Shops, what they sell and who works there. */
export const retail = `winkels, winkel, webwinkel, webwinkels, webshop, webshops, supermarkten,
  supermarkt, winkelier, winkeliers, winkelpersoneel, kassa's, schappen, schap, retailer,
  retailers, online verkoop, online verkopen, winkelketen, winkelvloer, modewinkel, mode, kleding
  verkopen, schoenenwinkel, schoenen verkopen, kledingzaak, boetiek, bouwmarkt, tuincentrum,
  tuincentra, drogist, drogisterij, slager, slagerij, bakker, bakkerswinkel, bakkerij met winkel,
  broden, groentewinkel, groenteboer, bloemist, bloemenwinkel, boekhandel, fietsenwinkel,
  juwelier, opticien, kaaswinkel, slijterij, kringloopwinkel, marktkraam, woonwinkel,
  woonaccessoires, meubelzaak, keukenzaak, groothandel in, klantenkaart, retouren,
  retourzendingen, teruggestuurd, bestellingen van klanten, winkelmandje, productfoto's,
  productomschrijvingen, consumenten, assortiment, kapper, kapsalon, kappers, nagelstudio,
  schoonheidssalon, sportschool, fitnesscentrum, shops, online shop, web shop, supermarket,
  supermarkets, ecommerce, e-commerce, shelves, shopkeeper, shopkeepers, checkout, fashion,
  clothing store, shoe shop, shoes, boutique, diy store, garden centre, garden centres, chemist's
  shop, butcher, butcher's, greengrocer, florist, bookshop, bike shop, jeweller, optician,
  furniture store, loyalty card, returned orders, customer orders, product photos, product
  descriptions, consumers, assortment, hairdresser, hair salon, beauty salon, fitness centre,
  juwelierszaak, opticiens, visboer, viswinkel, kaasboer, ijssalon, speelgoedwinkel, dierenwinkel,
  kookwinkel, tweedehandswinkel, drogisterijketen, apotheek-winkel, elektronicawinkel,
  witgoedwinkel, telefoonwinkel, tapijtwinkel, outlet, warenhuis, warenhuizen, marktkoopman,
  kioskhouder, foodtruck, kassabonnen van klanten, paskamer, virtuele paskamer, maattabel,
  winkelmandjes, klantbeoordelingen, productteksten, verlanglijst, retourstroom, cadeaubonnen,
  spaarpunten, keukens verkopen, meubels verkopen, keukenverkoper, flower shop, fishmonger, cheese
  shop, ice cream parlour, toy shop, pet shop, electronics store, department store, market trader,
  food truck, fitting room, virtual fitting room, size chart, customer reviews, product texts,
  gift cards, loyalty points, sell kitchens, sell furniture, fashion app, nail studio, cosmetics
  shop, our shop, little shop, shop owner, shop assistant, corner shop, gift shop, shop window,
  fitness gym, kassamedewerker, kassapersoneel, baker's shop, kassabon, returned parcels,
  drogisterijen, parfumerie, parfumerieën, supermarktketen, buurtsuper, avondwinkel, toko,
  delicatessen, delicatessenzaak, natuurwinkel, biologische winkel, kaaswinkels, kaashandel,
  notenbar, wijnhandel, wijnwinkel, slijterijen, bierwinkel, theewinkel, koffiewinkel,
  chocoladewinkel, bonbonwinkel, snoepwinkel, banketbakker, banketbakkerij, warme bakker,
  bakkerszaak, broodjeszaak, slagerijen, slagersvrouw, poelier, viskraam, viszaak, groentezaak,
  groentekraam, bloemenkraam, bloemenzaak, bloemenstal, marktkoopvrouw, marktkooplui, weekmarkt,
  marktmeester, rommelmarkt, vlooienmarkt, brocante, antiekzaak, antiekwinkel, antiquair,
  antiquairs, antiquariaat, kringloopwinkels, kringloopbedrijf, tweedehandszaak, tweedehands
  kleding verkopen, vintage winkel, vintagewinkel, kledingwinkel, kledingwinkels, kledingketen,
  modeketen, modezaak, modehuis, modemerk, kledingmerk, mode-ontwerper, modeontwerper,
  modeontwerpers, modeatelier, naaiatelier, naaister, naaisters, coupeuse, kleermaker,
  kleermakers, kleermakerij, bruidsmode, bruidszaak, bruidsjurken, trouwjurken, lingerie,
  lingeriezaak, babywinkel, kinderkleding, schoenmaker, schoenmakerij, schoenlapper, schoenzaak,
  schoenenketen, sneakers verkopen, tassenwinkel, lederwarenwinkel, hoedenmaakster, hoedenmaker,
  hoedenwinkel, sieradenwinkel, sieraden verkopen, juweliers, juweliersketen, horlogewinkel,
  brillenwinkel, brillenzaak, opticienketen, wolwinkel, breiwinkel, garens en wol, stoffenwinkel,
  fournituren, hobbywinkel, handwerkwinkel, lijstenwinkel, kunsthandel, kunstuitleen, fotowinkel,
  cadeauwinkel, cadeauwinkels, bloemisten, bloemisterij, boekwinkel, boekwinkels, boekhandels,
  stripwinkel, platenzaak, muziekwinkel, speelgoedwinkels, spellenwinkel, gamewinkel, fietsenzaak,
  fietswinkel, fietsenmaker, fietsenmakers, fietshandel, fietsreparatie, fietsenstalling met
  winkel, brommerzaak, scooterwinkel, motorzaak, autodealer, autodealers, occasiondealer,
  occasions, autohandel, autoverkoper, showroom, showroomgesprek, keukenwinkel, keukenshowroom,
  badkamershowroom, vloerenwinkel, tapijtzaak, gordijnenwinkel, interieurwinkel, interieurstylist,
  woonwinkels, woonboulevard, meubelwinkel, meubelwebshop, meubelwebwinkel, beddenzaak,
  beddenwinkel, slaapwinkel, matrassenwinkel, lampenwinkel, lampenwebshop, verlichtingswinkel,
  kantoormeubels, kantoorartikelen, kantoorboekhandel, feestwinkel, feestartikelen,
  kostuumverhuur, verfwinkel, ijzerwarenwinkel, gereedschapswinkel, doe-het-zelf, bouwmarkten,
  tuinwinkel, dierenspeciaalzaak, dierenwinkels, hengelsportwinkel, sportwinkel, sportzaak,
  outdoorwinkel, kampeerwinkel, campingwinkel, elektronicazaak, computerwinkel, telefoonzaak,
  telefoonreparatie, reparatie van telefoons, huishoudelijke artikelen, cadeaubon, waardebon,
  kortingsacties, kortingscode, folder van de winkel, reclamefolder, klantenpas, klantenservice
  van de webshop, klantvragen over bestellingen, vragen over bestellingen, vragen over verzending,
  verzending van pakketten, levertijden, bestelling, online bestellen, webshophouder,
  webwinkelier, webwinkeliers, online winkel, onlinewinkel, dropshipping, marketplace,
  verkoopplatform, marktplaats, veilingsite, veilinghuis, veilinghuizen, veilingmeester,
  productdata, productomschrijving, productfoto, productbeschrijvingen, productcatalogus,
  artikelteksten, schapindeling, schappenplan, schappenvulling, vakkenvuller, vakkenvullers,
  vulploeg, winkelbediende, winkelmedewerker, winkelmedewerkers, winkelmeisje, verkoopster,
  verkoopmedewerker in de winkel, winkelmanager, filiaalmanager, filiaalmanagers, filialen,
  filiaalhouder, winkelstraat, winkeliersvereniging, winkelcentrum, winkelcentra, winkelpubliek,
  winkelende mensen, winkelend publiek, paskamers, etalage, etalages, etaleren, kassarij,
  kassasysteem, zelfscan, zelfscankassa, bonnetje van de kassa, derving, winkelvoorraad,
  uitverkocht, uitverkoop, koopjes, afprijzen, prijskaartje, prijskaartjes, prijsstrategie winkel,
  vraagvoorspelling per filiaal, groothandel in levensmiddelen, horecagroothandel,
  levensmiddelengroothandel, groothandel in speelgoed, groothandel in kleding, groothandel in
  bloemen, importeur van, inkoper bij een keten, inkoopcombinatie, franchisenemer,
  franchisenemers, franchiseketen, franchise, chemist's shops, drugstore, drugstores, drugstore
  chain, perfumery, supermarket chain, convenience store, deli, organic shop, cheese shops, wine
  shop, wine merchant, off-licence, liquor store, tea shop, coffee shop, chocolate shop, sweet
  shop, pastry shop, patisserie, bakery shop, sandwich shop, butchers, poulterer, fish stall,
  greengrocers, market stall, market traders, flea market, car boot sale, antiques, antique shop,
  antique dealer, second-hand bookshop, charity shop, charity shops, thrift store, vintage shop,
  clothes shop, clothes shops, clothing shop, clothing chain, clothing brand, fashion chain,
  fashion brand, fashion house, fashion designer, fashion label, sewing studio, seamstress,
  dressmaker, tailor, tailors, bridal shop, wedding dresses, baby shop, children's clothes,
  cobbler, shoemaker, shoe repair, shoe chain, sneakers, hat maker, milliner, jewellers, jewellery
  shop, jewelry, watch shop, opticians, eyewear shop, spectacles shop, wool shop, yarn shop,
  knitting shop, knit, jumper, fabric shop, craft shop, hobby shop, art dealer, gift shops,
  florists, bookshops, comic shop, record shop, toy shops, game shop, bike shops, bicycle shop,
  bicycle repair, moped shop, scooter shop, motorcycle shop, used cars, car showroom, car
  salesman, showroom chat, kitchen showroom, selling kitchens, kitchens are what I sell, carpet
  shop, curtain shop, interior shop, interior stylist, furniture shop, furniture web shop, bed
  shop, lamp shop, lighting shop, office furniture, office chairs, office supplies, stationery
  shop, party shop, costume hire, paint shop for homes, hardware store, hardware shop,
  do-it-yourself, pet shops, angling shop, sports shop, outdoor shop, camping shop, computer shop,
  phone shop, phone repair, household goods, voucher, vouchers, discount codes, special offers,
  shop leaflet, customer service of a web shop, order questions, shipping questions, delivery
  times, web shops, online store, online stores, online retailer, online seller, drop shipping,
  auction house, auction houses, auctioneer, product data, product description, product photo,
  product catalogue, shelf layout, shelf stackers, shop staff, shop floor staff, sales assistant,
  sales assistants, saleswoman, store manager, store managers, branch managers, branches of our
  shop, high street, shopping street, shopping centre, shopping centres, shoppers, fitting rooms,
  shop windows, cashier, cashiers, till, tills, self-checkout, self-scan, shrinkage, sold out,
  markdowns, price tags, price tag, food wholesaler, catering wholesaler, toy wholesaler, clothing
  wholesaler, importer of, buying group, franchisee, franchisees`
