import { describe, expect, it } from 'vitest'
import { read } from './shipped-lexicon.ts'

describe('the name of the person who writes', () => {
  it.each([
    ['Ik ben Anna de Vries', 'Anna de Vries'],
    ['ik ben Anna', 'Anna'],
    ['Ik ben Anna de Vries van scheepswerf De Hoop', 'Anna de Vries'],
    ['Ik ben Jan van den Berg van TNO', 'Jan van den Berg'],
    ['Ik ben Anna van Bakkerij Smit', 'Anna'],
    ['Ik ben Anna van De Hoop', 'Anna'],
    ['Ik ben Youssef Amrani van Bakwijs.', 'Youssef Amrani'],
    ['Ik ben Anna Maria van Dam', 'Anna Maria van Dam'],
    ['Mijn naam is Piet Jansen en ik werk bij De Hoop', 'Piet Jansen'],
    ['mijn naam is anna de vries van bakkerij smit', 'Anna de Vries'],
    ["My name is John O'Neill.", "John O'Neill"],
    ["I'm Sarah Smith from Van Dam Logistics B.V.", 'Sarah Smith'],
    ['Ik ben dr. ir. P.J. van der Meer, onderzoeker', 'P.J. van der Meer'],
    ['U spreekt met mevrouw De Vries', 'De Vries'],
    ['Hoi, ik ben Fatima el Idrissi', 'Fatima el Idrissi'],
    ['Wij zoeken hulp. Groet, Piet Jansen', 'Piet Jansen'],
    ['Wij zoeken hulp. Groet, Piet Jansen, 06-12345678', 'Piet Jansen'],
    ['Wij zoeken hulp.\nMet vriendelijke groet,\nPiet Jansen\nDe Hoop', 'Piet Jansen'],
    ['We need help.\nKind regards,\nDr. Anna-Marie de Vries-Smit', 'Anna-Marie de Vries-Smit'],
    ['Could you help? Thanks, Anna', 'Anna'],
    ['Kan het? M.v.g. Joost de Groot, praktijkmanager', 'Joost de Groot'],
    ['Kan het? Groet Ineke v.d. Berg', 'Ineke v.d. Berg'],
    ['De heer A. Hassan, bestuurder van Zorgstroom, wil praten', 'A. Hassan'],
    ['Contactpersoon is Mehmet Yilmaz', 'Mehmet Yilmaz'],
    ['Vraag naar Petra van Vliet.', 'Petra van Vliet'],
    ['Naam: Anna de Vries', 'Anna de Vries'],
    ['Anna de Vries <a.devries@dehoop.nl>', 'Anna de Vries'],
    ['Inspecteur D. Kalkman, d.kalkman@politie.example', 'D. Kalkman'],
    ['Vragen kunnen naar Petra Verhoef, stage@werf.example', 'Petra Verhoef'],
    ['Wij zoeken hulp. Marja Stolk', 'Marja Stolk'],
    ['Belt u mij terug? T. Okafor', 'T. Okafor'],
    ['Graag contact, Rob Verkaik', 'Rob Verkaik'],
    ['Volgend jaar meten we. Korpspsycholoog A. Benali', 'A. Benali'],
    ['Ik zoek begeleiding. Noor Bakhuis, Leiden', 'Noor Bakhuis'],
    ['Names please. Regards, Ilse, joint tax office', 'Ilse'],
    ['A fellow authority is welcome. Yours faithfully, J. Ravesteijn', 'J. Ravesteijn'],
    ['Goedemiddag, Fatima El Idrissi hier van thuiszorg De Linde', 'Fatima El Idrissi'],
    ['Can I ask you five questions? Noor, year 10', 'Noor'],
  ])('in "%s" is %s', (text, name) => {
    expect(read(text).name?.value).toBe(name)
  })

  it.each([
    'Ik ben directeur van De Hoop',
    'Ik ben Directeur van De Hoop',
    'Ik ben Projectleider Innovatie bij De Hoop',
    'Ik ben Nederlander',
    'I am Dutch',
    'I am Looking for help',
    'Ik ben CEO',
    'Ik ben Microsoft gecertificeerd',
    'This is Great',
    'Met AI willen wij lassen',
    'Mijn naam is niet belangrijk',
    'Thanks Anna for your help',
    'Onze directeur is Piet Jansen',
    'De Hoop, info@dehoop.nl',
    'Groeten uit Delft',
    'Contact met TU Delft is er al',
    'Wij bellen Microsoft Teams klanten',
    'Staalconstructeur hier, 1.100 man',
    'Everyone here pastes everything into ChatGPT',
    'Wij zoeken hulp. Delta Plastics, Delft',
  ])('is not in "%s"', (text) => {
    expect(read(text).name).toBeUndefined()
  })

  it('is surer with a family name, or when the address is made of it', () => {
    const alone = read('Ik ben Anna').name?.confidence ?? 1
    expect(read('Ik ben Anna de Vries').name?.confidence).toBeGreaterThan(alone)
    expect(read('Ik ben Anna, anna@dehoop.nl').name?.confidence).toBeGreaterThan(alone)
  })
})
