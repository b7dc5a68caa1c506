import { it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { follow } from '../builders/follow.ts'

it('and can press what it may say', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > help
    U kunt een antwoord typen of op een knop drukken. Altijd te gebruiken:
    - “terug”: naar de vorige vraag
    - “sla over”: een vraag niet beantwoorden
    - “een mens”: een medewerker van de AI-hub bereiken
    Waar kan AI uw organisatie mee helpen?
    [Terug] [Waarom deze vraag?] [Waar ben ik?] [Een mens spreken] [In English]

    > [Waarom deze vraag?]
    Met uw vraag in uw eigen woorden kan ik de partner vinden die erbij past. …
    > ?
    > [Waar ben ik?]
    U hebt nog niets gezegd. Alle vragen komen nog.
    > hulp
    > [Terug]
    Dit is de eerste vraag.
    > kunt u de vraag herhalen
    Waar kan AI uw organisatie mee helpen?
    > help
    > [In English]
    We go on in English.
    `,
  )
})

it('with what happens to its data', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > Wat gebeurt er met mijn gegevens?
    Wij gebruiken uw gegevens om uw aanvraag te beantwoorden …
    De hele privacyverklaring: https://hub.example/privacy?language=nl
    Waar kan AI uw organisatie mee helpen?
    `,
  )
})
