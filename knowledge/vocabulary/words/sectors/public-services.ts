/** Councils and what they do for residents. */
export const publicServices = `gemeenten, gemeentelijk, gemeentelijke, burgers, inwoners,
  uitkeringen, uitkering, vergunningen, vergunningaanvraag, omgevingsvergunning, paspoort,
  paspoorten, klantcontactcentrum, bijstand, sociale dienst, schuldhulpverlening, wmo, jeugdwet,
  meldingen openbare ruimte, melding openbare ruimte, buitenruimte, openbare ruimte, stadsbeheer,
  ambtenaar, ambtenaren, gemeenteraad, raadsleden, raadsvergadering, wethouder, wethouders,
  college van b en w, gemeentehuis, stadhuis, overheid, rijksoverheid, rijksdienst, ministerie,
  ministeries, provincie, provincies, uitvoeringsorganisatie, omgevingsdienst, gemeenschappelijke
  regeling, leerlingenadministratie, burgerzaken, gemeentearchief, citizens, benefits, welfare,
  permits, permit application, civil servants, civil servant, municipal, municipality,
  municipalities, council, city council, councillors, alderman, town hall, city hall, local
  government, local authority, government agency, ministry, ministries, public sector, public
  service, public services, public space reports, contact centre, debt assistance, social
  services, gemeentebalie, gemeentelijk loket, burgerloket, stadsloket, wijkloket, loket van de
  gemeente, stadskantoor, raadhuis, provinciehuis, stadsdeel, stadsdeelkantoor, raadsgriffie,
  raadsgriffier, raadsstukken, raadsvragen, raadsinformatie, raadslid, raadsfractie,
  raadscommissie, collegebesluit, collegevoorstel, beleidsambtenaar, beleidsambtenaren,
  beleidsmedewerker gemeente, beleidsadviseur gemeente, rijksambtenaar, rijksambtenaren,
  gemeentesecretaris, gemeenteambtenaar, gemeenteambtenaren, klantcontactcentra, balie van de
  gemeente, baliemedewerkers van de gemeente, ambtelijk, ambtelijke, ambtelijke brieven,
  overheidsbrieven, begrijpelijke brieven, participatiewet, participatietraject,
  inkomensconsulent, klantmanagers, bijstandsuitkering, bijstandsaanvraag, minimaregeling,
  minimaregelingen, bijzondere bijstand, kwijtschelding, gemeentebelasting, gemeentelijke
  belastingen, onroerendezaakbelasting, woz-bezwaar, woz-bezwaren, omgevingswet, omgevingsplan,
  omgevingsloket, bestemmingsplan, bestemmingsplannen, bouwaanvraag, vergunningverlener,
  vergunningverleners, vergunningverlening, evenementenvergunning, horecavergunning,
  leegstandsregister, basisregistratie, brp, rijbewijzen, identiteitskaart, geboorteaangifte,
  trouwakte, burgerlijke stand, inwonersvragen, inwonerspanel, burgerpanel, burgerparticipatie,
  burgerberaad, burgerinitiatief, inspraak, inspraakreacties, zienswijzen, zienswijze, meldingen
  van inwoners, melding van inwoners, scheve stoeptegels, losliggende stoeptegel, klachten van
  inwoners, wijkmanager, wijkmanagers, gebiedsmanager, buurtbudget, wijkbudget, jeugdhulp van de
  gemeente, maatschappelijke ondersteuning, wmo-aanvraag, wmo-consulent, wmo-consulenten,
  schuldhulp van de gemeente, huishoudboekje, sociaal domein, sociaal wijkteam,
  uitvoeringsinstantie, uitvoeringsinstanties, zelfstandig bestuursorgaan, inspectie van het rijk,
  rekenkamer, rekenkamers, waterschapsverkiezingen, stembureau, stembureaus, regiobestuur,
  veiligheidshuis, ggd-regio, intergemeentelijk, gemeentelijke samenwerking, dorpsraad, wijkraad,
  public counter, town council, parish council, district council, council meeting, council
  meetings, council questions, municipal clerk, municipal office, municipal officers, municipal
  services, residents' counter, residents' questions, official letters, government letters,
  plain-language letters, welfare application, income support, municipal taxes, property tax, tax
  remission, zoning plan, zoning plans, planning application, planning applications, planning
  permission, permit applications, permit officer, event permit, base register, population
  register, driving licences, birth certificate, registry office, citizens' panel, citizens'
  assembly, citizens' initiative, public consultation, public participation, resident complaints,
  residents' reports, reports from residents, crooked pavement, neighbourhood manager,
  neighbourhood budget, social support act, executive agency, court of audit, polling stations,
  regional government, provincial government, provincial council, town clerk, public
  administration`
