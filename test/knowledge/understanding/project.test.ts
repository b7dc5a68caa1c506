import { describe, expect, it } from 'vitest'
import { read } from './shipped-lexicon.ts'

describe('the stage', () => {
  it.each([
    ['We hebben een idee', 'idea'],
    ['Het is nog maar een idee', 'idea'],
    ['We have an idea for an app', 'idea'],
    ['We zijn ons aan het oriënteren', 'exploring'],
    ['We are exploring the options', 'exploring'],
    ['We hebben al een prototype', 'pilot'],
    ['Prototype verfrobot werkt', 'pilot'],
    ['Er loopt een pilot', 'pilot'],
    ['We have run a first pilot', 'pilot'],
    ['Onze chatbot is live', 'in-use'],
    ['Wij gebruiken het al', 'in-use'],
    ['The model is already in use', 'in-use'],
  ])('of "%s" is %s', (text, stage) => {
    expect(read(text).stage?.value).toBe(stage)
  })

  it.each([
    'Geen idee, wij willen iets met AI',
    'We willen een pilot',
    'Kunnen we een pilot draaien?',
    'We would like to run a pilot',
    'We hebben nog geen pilot gedaan',
    'Hebben jullie een demo?',
    'Wij willen AI in gebruik nemen',
    'We want to go live',
    'Wij hebben machines in productie',
    'De gebruiker kan zich oriënteren op een woning',
    'Organisaties gebruiken nu eigen regels',
  ])('is not told by "%s"', (text) => {
    expect(read(text).stage).toBeUndefined()
  })
})

describe('the data', () => {
  it.each([
    ["We hebben foto's van lasnaden", 'yes', ['photos']],
    ["We hebben foto's, meetgegevens en rapporten", 'yes', ['photos', 'sensor', 'text']],
    ['We have 5 years of sensor data in Excel', 'yes', ['sensor', 'tables']],
    ['We have call recordings', 'yes', ['speech']],
    ["Foto's hebben we genoeg", 'yes', ['photos']],
    ["Wel foto's, geen sensordata", 'yes', ['photos']],
    ['Er zijn camerabeelden beschikbaar', 'yes', ['video']],
    ['The data is available', 'yes', []],
    ['Een dashboard met onze data', 'yes', []],
    ['We hebben nog geen data', 'no', []],
    ["We don't have any data", 'no', []],
    ['Data hebben we niet', 'no', []],
    ['Data is niet beschikbaar', 'no', []],
    ['We weten niet of we genoeg data hebben', 'unknown', []],
    ['We are not sure whether we have data', 'unknown', []],
  ])('of "%s" is there: %s, of the kinds %j', (text, available, kinds) => {
    expect(read(text).data?.value).toEqual({ available, kinds })
  })

  it.each([
    'Wij hebben data nodig',
    'We need data',
    'Wij willen data verzamelen',
    "We hebben problemen met foto's",
    "Lasfouten herkennen op foto's",
    'We hebben behoefte aan data',
    'We hebben niet genoeg data',
    'Personen op wie documenten betrekking hebben',
    'Een completer beeld van de stad',
  ])('is not told by "%s"', (text) => {
    expect(read(text).data).toBeUndefined()
  })
})

describe('whether the data is about people', () => {
  it.each([
    ['We have patient data', true],
    ['Wij hebben klantgegevens in een database', true],
    ['Onze data is privacygevoelig', true],
    ['We need to anonymise patient data first', true],
    ['Het zijn geen persoonsgegevens', false],
    ['Wij hebben geen patiëntgegevens', false],
    ['De data is geanonimiseerd', false],
    ['Customer data, anonymised', false],
  ])('is told by "%s": %s', (text, personal) => {
    expect(read(text).personalData?.value).toBe(personal)
  })

  it('is not told by data as such, nor by an anonymous tip', () => {
    expect(read('Wij hebben sensordata').personalData).toBeUndefined()
    expect(read('Een anonieme tip over witwassen').personalData).toBeUndefined()
  })
})
