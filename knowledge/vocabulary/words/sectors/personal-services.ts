/** Hairdressers, cleaners, undertakers, keepers of pets, telephone sales. */
export const personalServices = `kapster, kapsters, barbier, barbershop, kapperszaak,
  kappersketen, knippen en verven, schoonheidsspecialist, schoonheidsspecialiste,
  schoonheidsspecialisten, nagelstyliste, nagelsalon, nagelstudio's, tattooshop, tatoeëerder,
  tatoeages, piercings, zonnestudio, zonnebank, massagesalon, masseur, masseuse, sauna,
  saunabedrijf, wellness, spa-resort, visagist, visagiste, make-up, make-upmerk, cosmeticamerk,
  huidverzorging verkopen, personal trainer, yogaschool, yogastudio, yogadocent, yogales,
  pilatesstudio, sportscholen, wasserette, wasserettes, wasserij, stomerij, stomerijen,
  strijkservice, schoonmaakster, schoonmakers, schoonmaakbedrijf, schoonmaakbedrijven,
  schoonmaakploeg, glazenwasser, glazenwassers, glazenwasserij, huishoudelijke hulp thuis,
  klusjesman, klusbedrijf, hondentrimmer, trimsalon, hondenschool, hondentrainer,
  hondenuitlaatservice, hondenoppas, hondenpension, dierenpension, dierenasiel, kattenpension,
  uitvaartondernemer, uitvaartondernemers, uitvaartverzorger, uitvaartcentrum, uitvaart,
  uitvaarten, begrafenisondernemer, crematorium, crematie, begraafplaats, begraafplaatsen,
  grafsteen, grafstenen, trouwambtenaar, weddingplanner, bruiloften, relatiebemiddeling,
  datingsite, dating-app, waarzegger, oppascentrale, oppas, fotostudio, pasfoto's, drukwerkwinkel,
  sleutelmaker, sleutelservice, pandjeshuis, belwinkel, tankstation met winkel, tankstations,
  tankstation, autowasstraat, wasstraat, autowasserij, callcenter, callcenters, klantcontact van
  een keten, telefonische verkoop, koude telefoontjes, telemarketing, vertegenwoordigers op pad,
  verkopers buitendienst, reclameflyers, barber, barbers, hair salons, hairdressers, hairdressing,
  beautician, beauticians, nail salon, nail bar, tattoo shop, tattoo artist, tanning salon,
  massage parlour, spa, make-up artist, make-up brand, cosmetics brand, skincare brand, yoga, yoga
  studio, yoga teacher, pilates, gyms, launderette, laundrette, laundry, laundries, dry cleaner,
  dry cleaners, ironing service, cleaner, cleaners, cleaning company, cleaning firm, window
  cleaner, window cleaners, housekeeping, handyman, dog groomer, dog grooming, dog school, dog
  trainer, dog walker, kennels, boarding kennel, boarding kennels, animal shelter, cattery,
  funeral director, funeral directors, undertaker, funeral, funerals, cemetery, gravestones,
  wedding planner, wedding celebrant, weddings, dating app, dating site, matchmaking agency,
  babysitting, photo studio, key cutting, pawnbroker, petrol station, petrol stations, filling
  station, car wash, call centre, call centres, cold calls, telesales, sales reps, reps on the
  road`
