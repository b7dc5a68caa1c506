import { describe, expect, it } from 'vitest'
import { read } from './shipped-lexicon.ts'

const askerIn = (text: string) => {
  const { organisation, name, kind } = read(text)
  return { organisation: organisation?.value, name: name?.value, kind: kind?.value }
}

describe('who asks', () => {
  it.each([
    [
      'Goedemiddag, Fatima El Idrissi hier van thuiszorg De Linde. Onze wijkverpleegkundigen zijn uren kwijt aan verslagen.',
      { organisation: 'Thuiszorg De Linde', name: 'Fatima El Idrissi', kind: 'care' },
    ],
    [
      'Bij Kramer & Zn. in Dordt lassen we stalen trappen, 22 man. Kunnen we scheuren eerder zien?',
      { organisation: 'Kramer & Zn.' },
    ],
    [
      'Met ons drieën runnen we een brouwerij in Schiedam, Stoombier VOF.',
      { organisation: 'Stoombier VOF' },
    ],
    [
      'Mijn naam is dr. Priya Raman en ik geef leiding aan het lab van Helix Bioferm in Leiden.',
      { organisation: 'Helix Bioferm', name: 'Priya Raman' },
    ],
    [
      'Wij van Stichting Buurtkracht, vijftig medewerkers, zitten in Rotterdam-Zuid en willen bewoners beter bereiken.',
      { organisation: 'Stichting Buurtkracht', kind: 'association' },
    ],
    [
      'De gemeente Zuidplas wil bijstandsaanvragen sneller afhandelen. Contactpersoon: Ineke Schouten, i.schouten@zuidplas.example',
      { organisation: 'Gemeente Zuidplas', name: 'Ineke Schouten', kind: 'government' },
    ],
    [
      'Onze kwekerij in het Westland (Van Rijn Orchideeën B.V., 85 mensen) wil knoppen tellen met een camera.',
      { organisation: 'Van Rijn Orchideeën B.V.', kind: 'company' },
    ],
    [
      'Hello, Tom Whitaker here from Quayside Robotics. We build robots that scrape hulls.',
      { organisation: 'Quayside Robotics', name: 'Tom Whitaker' },
    ],
    [
      'On behalf of Harbour Pilots Association I would like to know who could predict tides for us. Kind regards,\nErik Lund\nHarbour Pilots Association',
      { organisation: 'Harbour Pilots Association', name: 'Erik Lund', kind: 'association' },
    ],
    [
      'Our chain of garden shops wants to know how many plants to order each week. Groenrijk Vlaardingen, 31 staff.',
      { organisation: 'Groenrijk Vlaardingen' },
    ],
    [
      'Novatide is a start-up from Delft with two founders; we need capital.',
      { organisation: 'Novatide', kind: 'start-up' },
    ],
    [
      'my name is olu adeyemi, i run a small bakery in Leiden and know nothing about computers',
      { name: 'Olu Adeyemi' },
    ],
    [
      'We supply invoices software to insurers. Does the AI Act apply to us? Best wishes, Karim Ouali, Ledgerly B.V.',
      { organisation: 'Ledgerly B.V.', name: 'Karim Ouali' },
    ],
    [
      'U spreekt met Willem ter Horst, directeur van Ter Horst Transport BV uit Ridderkerk. Wij willen minder lege ritten.',
      { organisation: 'Ter Horst Transport BV', name: 'Willem ter Horst', kind: 'company' },
    ],
    [
      'Onze basisschool De Vlieger in Leidschendam wil weten wat we leerlingen over AI moeten leren.',
      { organisation: 'Basisschool De Vlieger', kind: 'education' },
    ],
    [
      "Wij maken een app voor gemeenten waarmee inwoners klachten melden. Met z'n vieren, in Den Haag.",
      {},
    ],
    [
      'Ik werk als planner bij aannemersbedrijf Boogaard en we plannen 18 bouwploegen met de hand.',
      { organisation: 'Aannemersbedrijf Boogaard', kind: 'company' },
    ],
    [
      'Verzekeraar Noorderlicht zoekt iemand die ons algoritme toetst op discriminatie. Mvg, Peter-Paul de Wit',
      { organisation: 'Verzekeraar Noorderlicht', name: 'Peter-Paul de Wit', kind: 'company' },
    ],
    [
      'Namens woningcorporatie Havensteder Oost: kunnen we schimmel voorspellen? Tel. 06-12345678, vraag naar Joke Pieterse.',
      {
        organisation: 'Woningcorporatie Havensteder Oost',
        name: 'Joke Pieterse',
        kind: 'association',
      },
    ],
    [
      'Ik zoek voor mijn klant, een bank, een partij die fraude kan vinden. Zelf ben ik zelfstandig adviseur.',
      { kind: 'company' },
    ],
    [
      'We are Lumen Dental, a clinic with eleven people in Alphen aan den Rijn.',
      { organisation: 'Lumen Dental', kind: 'care' },
    ],
    [
      'Our secondary school would like a workshop for its teachers. With kind regards, Mrs Joanna Bakker, Stedelijk College Schiedam',
      { organisation: 'Stedelijk College Schiedam', name: 'Joanna Bakker', kind: 'education' },
    ],
    [
      "I'm a freelance journalist from Leiden; can AI help me search archives?",
      { kind: 'company' },
    ],
    [
      'My colleague Jan de Boer will call you. I am Ayse Demir, head of HR at Stork Marine BV.',
      { organisation: 'Stork Marine BV', name: 'Ayse Demir' },
    ],
    [
      'The province wants to count cyclists on its roads. Regards, Floris van den Berg, Provincie Zuid-Holland',
      { organisation: 'Provincie Zuid-Holland', name: 'Floris van den Berg', kind: 'government' },
    ],
  ])('is read from one message: "%s"', (text, told) => {
    expect(askerIn(text)).toMatchObject(told)
  })
})
