/**
 * Plain words that Dutch joins to any subject: as parts of a compound they let the other part be
 * seen ("metaalbedrijf", "zorgdata"), by themselves they say nothing.
 */
export const generalWords: ReadonlySet<string> = new Set(
  `aanbod aanpak aanvraag aanvragen activiteit adres advies afdeling afspraak agenda analyse app apps
  applicatie apparaat apparatuur arbeid archief assistent baan bedrijf bedrijven beeld
  beelden beheer beheerder beleid bericht berichten besluit bestand bestanden bezoek bon bonnen
  branche brief brieven bureau campus centrale centrum coach collectie contract contracten controle
  dag dagen dashboard data database deel dienst diensten directie document documenten doel dorp
  dossier dossiers eenheid eigenaar factuur facturen fase film formulier formulieren foto
  fotos functie gebied gebieden gebruik gebruiker gebruikers gegevens gesprek gesprekken gids groep
  groothandel grond handel handelaar helpdesk huis huizen hulp hulpmiddel industrie informatie
  ingenieur inrichting instantie instelling instellingen jaar kaart kaarten kamer kans kansen kantoor
  kennis keten ketens keuze klant klanten kosten kwaliteit leider lijn lijnen lijst lijsten locatie
  locaties maker makers man mannen manager markt materiaal medewerker medewerkers melding meldingen
  mensen merk meting metingen methode middel middelen model modellen moment muren muur niveau nota
  object objecten omgeving onderdeel onderdelen onderneming ondernemer ondernemers onderzoek
  onderzoeker opdracht opleiding oplossing oplossingen order orders organisatie organisaties overleg
  pand panden park parken partij partijen partner personeel persoon plaats plan planner plannen
  planning plek poort praktijk praktijken prijs prijzen probleem problemen proces processen product
  producten producent programma project projecten punt punten raad rapportage regel regels regio
  resultaat richting risico ronde route routes ruimte samenleving scan scans schade sector serie
  signaal signalen site situatie soort specialist spoor sporen staf stad station stroom stromen
  strategie studie stuk stukken systeem systemen taak taken technicus techniek technologie
  tekening tekeningen team teams tekst teksten tijd tijden toekomst toezicht tool tools type vak veld velden
  verbetering verbruik verkoop verkoper vereniging verslag verslagen verwerking verzoek verzoeken
  vloot voertuig voertuigen volume voorraad voorspelling voorspellen voorziening vraag vragen werk
  werken werker werkers werknemer werknemers wereld winkel woning woningen zaak zaken`.split(/\s+/),
)
