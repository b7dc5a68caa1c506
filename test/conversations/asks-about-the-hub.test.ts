import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { untilMatch } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

it('and is answered, after which the question comes back once', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > Wat kost dit?
    Een vraag indienen bij de AI-hub Zuid-Holland kost niets. …
    Waar kan AI uw organisatie mee helpen?

    > Onze kranen in de haven vallen vaak uit. Kan AI storingen voorspellen?
    Zo begrijp ik uw vraag. Klopt dat?

    > zit ik nou met een robot te praten?
    U praat met een computerprogramma. Wilt u een mens, typ dan “een mens”.
    Zo begrijp ik uw vraag. Klopt dat?

    > ja
    > Kan ik hier subsidie voor krijgen?
    De AI-hub Zuid-Holland geeft zelf geen subsidie. …
    RVO: Landelijke en Europese regelingen, …: https://www.rvo.nl
    Namens welke organisatie vraagt u dit, en in welke plaats zit die?

    > Kraanbedrijf Van Dam, Schiedam
    > Wie ziet mijn vraag?
    Medewerkers van de AI-hub Zuid-Holland en alleen de partners die u in uw toestemming noemt. …
    Wat wij met uw gegevens doen: https://hub.example/privacy?language=nl
    Wat is uw naam, en op welk e-mailadres kan de partner u bereiken?
    `,
  )
  const { answers } = (await visit.stored()).conversation ?? {}
  expect(answers).toMatchObject({ organisation: 'Kraanbedrijf Van Dam', place: 'Schiedam' })
  expect(answers?.name).toBeUndefined()
})

it('in English as well, also when something has to be confirmed', async () => {
  const visit = await aConversation({ language: 'en' })
  await follow(
    visit,
    `
    > Is this ChatGPT?
    No. This program works with fixed rules and learned figures, without a language model. …
    What could AI do for your organisation?

    > delete my data
    > How long do you keep my data?
    We erase your enquiry and the conversation 12 months after the enquiry was closed. …
    Do you want me to erase everything? …
    > no
    What could AI do for your organisation?
    `,
  )
})

it('asking what a partner does chooses nobody', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${untilMatch}
    > Wat doet TNO?
    TNO …
    Meer over TNO: https://hub.example/partners/tno?language=nl
    Wie mag uw vraag als eerste krijgen?
    `,
  )
  expect((await visit.stored()).conversation?.answers.partner).toBeUndefined()
})

it('a need that is put as a question stays a need', async () => {
  const visit = await aConversation()
  await visit.says('Kan AI ons helpen om klachten van patiënten sneller te beantwoorden?')
  const { answers } = (await visit.stored()).conversation ?? {}
  expect(answers?.need).toContain('klachten van patiënten')
})

it('a question is nobody’s name', async () => {
  const visit = await aConversation({ language: 'en' })
  await follow(
    visit,
    `
    > We want to predict breakdowns of our cranes in the port of Rotterdam.
    > yes
    > Will somebody come and look at the cranes?
    What is your organisation called, and where is it? …
    > Crane Works
    > Is this conversation confidential?
    Please leave trade secrets out of this conversation; …
    `,
  )
  const { answers } = (await visit.stored()).conversation ?? {}
  expect(answers).toMatchObject({ organisation: 'Crane Works' })
  expect(answers?.name).toBeUndefined()
})
