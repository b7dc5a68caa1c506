/** Spaceflight and what looks at the stars or the earth. */
export const space = `satellieten, satelliet, satellietbeelden, satellietdata,
  satellietonderdelen, ruimtevaart, ruimtevaartbedrijf, in de ruimte, raket, raketten, lanceren,
  cubesat, cubesats, nanosatelliet, baan om de aarde, grondstation, zonnesensoren, aardobservatie,
  astronaut, ruimtepuin, satellites, satellite, satellite images, satellite data, spacecraft,
  space company, in orbit, orbit, rocket, launch vehicle, space agency, launcher, ground station,
  space debris, earth observation data, ruimtevaartsector, ruimtevaartuig, ruimtevaartuigen,
  ruimteschip, ruimtesonde, ruimtestation, ruimtetelescoop, ruimtemissie, maanlander, maanmissie,
  marsrover, lanceerbasis, raketmotor, onderzoeksraket, sondeerraket, neuskegel, draagraket,
  satellietbeeld, satellietfoto, satellietfoto's, satellietcommunicatie, satellietverbinding,
  satellietbouw, satellietbouwer, satellietinstrument, spectrometer voor satellieten,
  sterrenwacht, sterrenkunde, sterrenkundigen, sterrenkundige, telescoop, telescopen,
  aardobservaties, remote sensing, astronautentraining, kunstmaan, zonnewind, microsatelliet,
  nanosatellieten, reactiewiel, spaceship, space probe, space station, space telescope, space
  mission, lunar lander, moon mission, mars rover, sounding rocket, rocket nose cone, satellite
  photo, satellite communication, satellite link, satellite builder, satellite instrument,
  observatory, astronomy, astronomers, telescope, telescopes, astronauts, microsatellite,
  nanosatellites, reaction wheel, star tracker`
