import { describe, expect, it } from 'vitest'
import { read } from './shipped-lexicon.ts'

describe('the name of the organisation', () => {
  it.each([
    ['Wij zijn scheepswerf De Hoop in Gorinchem', 'Scheepswerf De Hoop'],
    ['namens Bakkerij Smit', 'Bakkerij Smit'],
    ['Namens het bestuur van Stichting Leergeld vraag ik hulp', 'Stichting Leergeld'],
    ['I work at Van Dam Logistics B.V.', 'Van Dam Logistics B.V.'],
    ['Wij zijn De Hoop, een scheepswerf in Gorinchem', 'De Hoop'],
    ['We are De Hoop shipyard in Gorinchem', 'De Hoop'],
    ['We are a shipyard called De Hoop', 'De Hoop'],
    ['Wij zijn de gemeente Rotterdam', 'Gemeente Rotterdam'],
    ['Ik werk bij ASML', 'ASML'],
    ['Ik ben projectleider innovatie bij Gemeente Den Haag', 'Gemeente Den Haag'],
    ['Als innovatiemanager van het Erasmus MC zoek ik hulp', 'Erasmus MC'],
    ['Als hoogleraar Robotica aan de TU Delft zoek ik partners', 'TU Delft'],
    ['Ik ben Anna de Vries van scheepswerf De Hoop', 'Scheepswerf De Hoop'],
    ['Ik ben Youssef Amrani van Bakwijs.', 'Bakwijs'],
    ['Ons bedrijf heet Smit', 'Smit'],
    ['Bij De Hoop bouwen wij schepen', 'De Hoop'],
    ["Wij zijn 't Hoekje in Delft", "'t Hoekje"],
    ['Wij zijn Booking.com', 'Booking.com'],
    ['wij zijn bakkerij smit uit leiden', 'Bakkerij Smit'],
    ['Bedrijf: De Hoop B.V.', 'De Hoop B.V.'],
    ['Organisation: Smit & Sons Ltd', 'Smit & Sons Ltd'],
    ['We tellen schepen. Groet,\nPiet Jansen\nScheepswerf De Hoop', 'Scheepswerf De Hoop'],
    ['Lassen kost tijd. Van Es Ringen, 35 man, Sliedrecht.', 'Van Es Ringen'],
    ['Roosters maken kost tijd. Gemeente Gouda.', 'Gemeente Gouda'],
    ['Employment agency Werkplein Rijswijk, 250 people. We rank people.', 'Werkplein Rijswijk'],
    ['Wij (Rijnland Barge) draaien een terminal', 'Rijnland Barge'],
    ['We at Stroomslim write software, info@stroomslim.example', 'Stroomslim'],
    ['Van Dam Logistics B.V. zoekt een student', 'Van Dam Logistics B.V.'],
    ["hi, we're Greenhouse Labs in Naaldwijk", 'Greenhouse Labs'],
    ['I run Harbour Welding Ltd, a family firm', 'Harbour Welding Ltd'],
    ['Our hospital, Franciscus Gasthuis, has 4,500 staff', 'Franciscus Gasthuis'],
    ['Wij, advocatenkantoor De Boer & Partners, willen AI', 'Advocatenkantoor De Boer & Partners'],
    ['Dit is Sander Visser van Visser Maritiem.', 'Visser Maritiem'],
    ['Bij Kramer & Zn. in Dordt lassen we trappen, 22 man', 'Kramer & Zn.'],
    ['Hello, Tom Whitaker here from Quayside Robotics. We build robots', 'Quayside Robotics'],
    ['I teach chemistry at Lyceum Oudewater', 'Lyceum Oudewater'],
    ['We at the municipality of Katwijk count visitors', 'Municipality of Katwijk'],
    ['hoi, ons bedrijf heet fietskoerier maasstad en we willen hulp', 'Fietskoerier Maasstad'],
    ['Peptura, 34 mensen in Leiden. Wij zoeken een lab.', 'Peptura'],
    ['Even voorstellen: Reedijk Motoren, Papendrecht', 'Reedijk Motoren'],
    ['Mag dat? Groet, Karim Ouali, Ledgerly B.V.', 'Ledgerly B.V.'],
    ['Tien mensen zijn genoeg. Team inburgering, gemeente Gouda', 'Gemeente Gouda'],
    ['Wij van de Wmo-afdeling, Gemeente Den Haag, willen hulp inkopen', 'Gemeente Den Haag'],
    ['With whom? Ingrid Blom, association Stichting Hartenlust.', 'Stichting Hartenlust'],
    ['Onze kwekerij (Van Rijn Orchideeën B.V., 85 mensen) telt', 'Van Rijn Orchideeën B.V.'],
  ])('in "%s" is %s', (text, name) => {
    expect(read(text).organisation?.value).toBe(name)
  })

  it.each([
    'Onze huisartsenpraktijk zoekt hulp',
    'Wij zijn een scheepswerf in Gorinchem',
    'Ik ben eigenaar van een bakkerij',
    'Ik werk bij een ziekenhuis',
    'Wij zijn Nederlands marktleider',
    'Wij zijn ISO 9001 gecertificeerd',
    'Wij zijn Microsoft-partner',
    'We are Dutch',
    'Wij zijn MKB',
    'Wij komen uit Delft',
    'Namens Rotterdam',
    'Namens mijn collega',
    'We are from Rotterdam',
    'We are looking for a supplier',
    'Wij werken voor Shell',
    'Als partner van TNO willen wij meer',
    'We use a tool called ChatGPT',
    'Ik ben benieuwd naar de mogelijkheden van ChatGPT',
    'We kochten machines van Van Dam Logistics B.V.',
    'Wij zijn Anna en Piet',
    'WIJ ZIJN OP ZOEK NAAR HULP',
    'Heavy lift contractor in Schiedam, 1,800 employees.',
    'Voor CSRD moeten we data ophalen',
    'De doelgroep bestaat uit producenten',
    'Machinebouwer, 22 man, Waddinxveen',
    'Het TIVO-project ontwikkelt software',
    'We were Looking for help',
    'Project Kwartelspoor: wij zijn een metaalbedrijf in Dordrecht',
    'Mijn baas bij Shell vroeg of jullie kunnen helpen',
    'Energy cooperative in Gouda, twelve roofs',
    'Machine builder, 22 staff, Waddinxveen',
    'Leidse start-up van vier apothekers',
    'Veertig praktijken in Den Haag willen samenwerken',
    'EdTech start-up, 3 founders',
    'Wanted: a supplier who watches our network',
    'For school I have to find a company',
    'Noor Bakhuis, Leiden',
    'AI Act help municipality',
    'On behalf of R&D at a supplier of machines',
    'Ik ben voorzitter van de VvE',
    'Derde loket al. Ik heb een drukkerij in Alphen met 25 man',
    'Middelgrote gemeente, wij weten er niks van.',
  ])('is not in "%s"', (text) => {
    expect(read(text).organisation).toBeUndefined()
  })

  it('comes with the words as they are written, surer when an address is made of it', () => {
    expect(read('Wij zijn scheepswerf De Hoop').organisation?.words).toEqual([
      'scheepswerf De Hoop',
    ])
    const bare = read('Wij zijn De Hoop').organisation?.confidence ?? 1
    const told = read('Wij zijn De Hoop, info@dehoop.nl').organisation?.confidence ?? 0
    expect(told).toBeGreaterThan(bare)
  })
})

describe('the kind of organisation', () => {
  it.each([
    ['Alle ambtenaren moeten leren. Gemeente Gouda.', 'government'],
    ['Hospital in Dordrecht, 3,500 employees. We need validation.', 'care'],
    ['Parkweide, a mental health institution in The Hague.', 'care'],
    ['Stichting Jong & Sterk, Den Haag, wil dat uitzoeken.', 'association'],
    ['Onze imkersvereniging hangt microfoons op', 'association'],
    ['Wij zijn geen start-up meer, maar een mkb-bedrijf van 40 mensen', 'company'],
    ['Novatide is a start-up from Delft with two founders', 'start-up'],
    ['i run a small bakery in Leiden', 'company'],
    ['Ik werk voor een veiligheidsregio', 'government'],
    ['Logopediepraktijk, twee vrouw sterk, Wassenaar', 'care'],
    ['Kan een student dat uitzoeken? Mbo-school.', 'education'],
    ['Our nurses type for hours', 'care'],
    ['Onze leerlingen schrijven met ChatGPT', 'education'],
    ['Proefvaarten zijn klaar. Serie A van 3 miljoen, met wie praten we?', 'start-up'],
  ])('is told in "%s" by the words of the asker: %s', (text, kind) => {
    expect(read(text).kind?.value).toBe(kind)
  })

  it.each([
    'Nexwafer wil samen met een universiteit wafers meten',
    'De bank wil van alles weten over onze voetafdruk',
    'Our insurer demands a report',
    'Municipalities ask us for a risk score',
    'This concerns the roof',
    'Welke leverancier kan dat?',
  ])('is not told by who else is named in "%s"', (text) => {
    expect(read(text).kind).toBeUndefined()
  })
})

describe('the sector', () => {
  it.each([
    ['Onze kwekerij in het Westland telt knoppen met een camera', 'horticulture'],
    ['Als waterschap willen we gemalen slimmer aansturen', 'water'],
    ['As a housing association we want to predict when boilers fail', 'construction'],
    ['Lyceum in Gouda: onze docenten willen leerlingen beter volgen', 'education'],
  ])('in "%s" is the one of who asks: %s', (text, sector) => {
    expect(read(text).sector?.value).toBe(sector)
  })

  it.each([
    'Onze lasrobot meet trillingen. Volgens de boekhouder is er subsidie.',
    'Soon our crane drivers in the port work from an office. Who can retrain them?',
    'Our nurses use ChatGPT for handovers. We would rather teach them to do it well.',
  ])('is not told beside one of the areas by a word in passing: "%s"', (text) => {
    expect(read(text).sector).toBeUndefined()
  })
})
