import type { QuestionId } from '../../../dialogs/conversation.ts'
import type { Language } from '../../../knowledge/language.ts'

/** What a visitor says to the questions it may be asked; of anything else the first choice. */
export type Answering = Partial<Record<QuestionId, string>> & { need: string }

/** Visitors by how they write. */
export type WayOfWriting = { way: 'rich' | 'ordinary' | 'terse'; visitors: Visitor[] }
export type Visitor = { language: Language; says: Answering }

const yes = { nl: 'ja', en: 'yes' }
const no = { nl: 'nee', en: 'no' }

function visitor(language: Language, says: Answering): Visitor {
  const agreeing = { subject: yes[language], check: yes[language], partner: yes[language] }
  return { language, says: { ...agreeing, consent: yes[language], details: no[language], ...says } }
}

/** Everything in the first message, as one writes a mail. */
const rich = [
  visitor('nl', {
    need: 'Wij zijn Scheepswerf De Hoop in Gorinchem, 60 mensen, en willen met een proef lasfouten herkennen op foto’s. We hebben 20.000 foto’s en willen voor de zomer beginnen. Anna de Vries, anna@dehoop.example',
  }),
  visitor('nl', {
    need: 'Namens Bakkerij Smit uit Leiden, 12 medewerkers: wij gooien elke dag te veel brood weg en willen met een proef voorspellen hoeveel we verkopen. Onze kassagegevens zijn er. Piet Smit, piet@smit.example',
  }),
  visitor('en', {
    need: 'I am Ella Brown, innovation lead of Maasstad Hospital in Rotterdam, 4,000 staff. We would like to test whether AI can plan our operating theatres. ella.brown@maasstad.example, 010 1234567',
  }),
  visitor('en', {
    need: 'We are Greenhouse Labs in Naaldwijk, 25 people. We want a pilot in which a robot picks tomatoes, starting in spring; we have camera images. Tom Jansen, tom@greenhouse.example',
  }),
]

/** A need in a sentence or two, and each question answered as it is asked. */
const ordinary = [
  visitor('nl', {
    need: 'Onze kranen in de haven vallen vaak uit. Kan een proef laten zien of AI storingen voorspelt?',
    organisation: 'Kraanbedrijf Van Dam, Schiedam, 40 mensen',
    name: 'Jan van Dam, jan@vandam.example',
  }),
  visitor('nl', {
    need: 'Wij zijn een gemeente en willen weten of ons algoritme aan de AI-verordening voldoet.',
    organisation: 'Gemeente Gouda',
    place: 'Gouda',
    size: '600',
    name: 'Fatima el Idrissi, f.elidrissi@gouda.example',
  }),
  visitor('en', {
    need: 'We are looking for a hospital to validate our brain scan algorithm in practice.',
    organisation: 'Neuroscan, Delft, 15 people',
    kind: 'start-up',
    name: 'Mary Brown, mary@neuroscan.example',
  }),
  visitor('en', {
    need: 'We are a small metal company and do not know where to start with AI in our factory.',
    organisation: 'Metaal Plus, Dordrecht, 30 people',
    name: 'Bob Visser, bob@metaalplus.example',
  }),
]

/** A few words a time, and never two answers at once. */
const terse = [
  visitor('nl', {
    need: 'storingen kranen voorspellen',
    needType: 'Proof of concept of pilot',
    organisation: 'Van Dam',
    place: 'Schiedam',
    kind: 'bedrijf',
    size: '40',
    name: 'Jan',
    email: 'jan@vandam.example',
  }),
  visitor('nl', {
    need: 'iets met AI',
    problem: 'facturen kosten te veel tijd',
    area: 'Geen van deze vijf',
    needType: 'Oriëntatie: wat kan AI voor ons doen?',
    organisation: 'Bakker Bart',
    place: 'Leiden',
    kind: 'bedrijf',
    size: '8',
    sector: 'sla over',
    name: 'Bart',
    email: 'bart@bart.example',
  }),
  visitor('en', {
    need: 'ward planning',
    area: 'Health and care',
    needType: 'Proof of concept or pilot',
    organisation: 'Reinier Hospital',
    place: 'Delft',
    kind: 'care',
    size: '250 or more',
    name: 'Ann',
    email: 'ann@reinier.example',
  }),
  visitor('en', {
    need: 'grid congestion',
    needType: 'Proof of concept or pilot',
    organisation: 'Park Oost',
    place: 'Alphen',
    kind: 'association',
    size: '3',
    name: 'Kees',
    email: 'kees@parkoost.example',
  }),
]

export const waysOfWriting: readonly WayOfWriting[] = [
  { way: 'rich', visitors: rich },
  { way: 'ordinary', visitors: ordinary },
  { way: 'terse', visitors: terse },
]
