/** Museums, archives, media, the arts and makers of texts and images. */
export const cultureMedia = `museum, musea, museumcollectie, kunstcollectie, archief, archieven,
  archivaris, handschrift, handschriften, oude kranten, oude foto's, erfgoed, monument,
  monumenten, archeologie, archeologen, opgraving, omroep, streekomroep, lokale omroep, televisie,
  tv-programma, krant, kranten, nieuwsredactie, uitgever, uitgevers, uitgeverij, boeken,
  tijdschrift, vertalen van boeken, vertaler, vertalers, vertaalbureau, ondertiteling,
  ondertitels, podcasts, theater, theaters, schouwburg, concertzaal, concerten, orkest, koor,
  muziek, muzikant, muzikanten, platenlabel, filmmaker, filmproducent, bioscoop, kunst,
  kunstenaar, kunstenaars, galerie, grafisch ontwerper, vormgever, vormgeefstudio, reclamebureau,
  communicatiebureau, gamestudio, toeristen, toerisme, toeristisch, dagjesmensen, verkeersbureau,
  vvv, hotel, hotels, hotelgasten, camping, campings, vakantiepark, vakantieparken, horeca,
  restaurant, restaurants, café, cafés, strandtent, strandpaviljoen, catering, cateraar,
  evenementenbureau, festival, festivals, festivalorganisatie, pretpark, dierentuin, attractie,
  attracties, bibliotheek, bibliotheken, bezoekersaantallen, kaartverkoop, toegangskaarten,
  sportclub, hockeyclub, voetbalclub, sportvereniging, zwembad, kerk, museums, collection search,
  archive, archives, archivist, handwriting, manuscripts, old newspapers, heritage, archaeology,
  archaeologists, broadcaster, regional broadcaster, newsroom, newspaper, newspapers, publisher,
  publishers, publishing, books, magazine, translator, translators, translation agency, subtitles,
  subtitling, theatre, theatres, concert hall, concerts, orchestra, choir, music, musician,
  musicians, record label, film maker, cinema, artist, artists, gallery, graphic designer, design
  studio, advertising agency, game studio, tourists, tourism, tourist office, day trippers, hotel
  guests, campsite, holiday park, beach bar, caterer, events agency, amusement park, zoo,
  attraction, library, libraries, visitor numbers, ticket sales, tickets, sports club, hockey
  club, football club, swimming pool, church, schilderijen, schilderij, beelden in het museum,
  tentoonstelling, tentoonstellingen, depot van het museum, dierenpark, dierentuinen, pretparken,
  campingplaatsen, lege plekken op de camping, hotelkamers, gastenboek, roomservice,
  reserveringen, reserveringschatbot, tafelreserveringen, menukaart, keuken van het restaurant,
  koks, strandtenten, reisbureau, reisorganisatie, touroperator, rondleidingen, stadsgids,
  festivalterrein, poppodium, poppodia, muziekschool, dansschool, toneelvereniging, fanfare,
  fotograaf, fotografen, fotoarchief, filmarchief, radiofragmenten, geluidsarchief, oude opnames,
  ondertitelen, nasynchronisatie, stemacteurs, scenario's, romans, schrijver, schrijvers,
  redacteuren bij een uitgeverij, stripmaker, kantinerooster, kantine van de club, sportclubs,
  tennisclub, golfbaan, zwembaden, schaatsbaan, sporthal, clubblad, wedstrijdschema, paintings,
  sculpture, exhibition, exhibitions, museum depot, zoos, theme parks, campsite pitches, hotel
  rooms, room service, reservations, table bookings, chef, chefs, waiters, beach clubs, travel
  agency, tour operator, guided tours, city guide, festival site, music venue, dance school,
  theatre group, photographer, photographers, photo archive, film archive, radio clips, sound
  archive, old recordings, subtitle, dubbing, voice actors, novels, writer, writers, canteen
  roster, sports clubs, tennis club, golf course, swimming pools, ice rink, match schedule,
  hospitality industry, hospitality business, speelfilm, speelfilms, filmmakers, filmclub, game
  developer, video games, computerspel, gameontwikkelaar, museumgids, theaterkaartjes, restaurant
  kok, kok in een restaurant, radiozender, radiostation, radioprogramma, restaurant guests, menu
  cards, bezoekers van het museum, museum visitors, film festival, wait staff, historical society,
  genealogy, family tree, regional language, dialect, dialects, diary, diaries, archive
  foundation, archive service, archival, city archive, regional archive, manuscript, parchment,
  old maps, prints and drawings, curator, curators, museum director, museum visit, art museum,
  castle, castles, windmill museum, art historian, art historians, restorer, restorers, art
  restoration, sculptor, sculptors, ceramist, illustrator, illustrators, illustrations, comic
  artist, cartoonist, graphic design, graphic designers, communications adviser, ad agency,
  advertising, copywriter, copywriters, text bureau, ghostwriter, marketing agency, marketing
  agencies, influencer, influencers, content agency, video maker, video producer, film crew, film
  set, cameraman, film production, documentary, documentaries, documentary maker, animation
  studio, animated film, animators, cinemas, television, television channel, tv programme, tv
  channel, presenter, presenters, newsreader, broadcasters, broadcast, radio station, radio
  stations, radio maker, radio programme, local radio, listeners, viewers, podcast, podcast
  studio, daily newspaper, weekly newspaper, free newspaper, local paper, editorial office,
  editorial, editor, editors, editor-in-chief, news desk, news item, news items, news site,
  newspaper archive, trade magazine, magazines, publishing house, children's book, children's
  books, novelist, author, authors, poet, poets, poems, audiobook, audiobooks, voice actor,
  voice-over, typeface, book cover, literary, literary translator, subtitler, subtitlers,
  interpreter, interpreters, interpreting agency, sign language interpreter, theatre company,
  theatre maker, stage play, actor, actors, actress, stage director, cabaret, comedian, musical,
  musicals, dance company, dancers, choreographer, ballet, opera, conductor of an orchestra,
  orchestras, brass band, pop band, band members, singer, singers, choirs, composer, composers,
  composing, music producer, sound engineer, recording studio, music publisher, sheet music,
  scores for choir, music festival, festival organiser, concert halls, concertgoers, theatre
  visitors, box office, librarian, librarians, library members, book club, reading group, game
  company, game maker, game studios, board game, board games, heritage organisation, heritage
  collection, archaeological, archaeologist, excavations, pottery shards, metal detectorists,
  wedding photographer, press photographer, image bank, photo agency, photo collection, photo
  albums, glass negatives, film reels, sound tapes, sound recordings, oral history, stories of
  older people`
