import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { follow } from '../builders/follow.ts'

it('and is asked once which work it is about; what it then tells belongs to the need', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > Wij willen iets met AI
    Dat kan alle kanten op. Welk werk kost nu veel tijd of gaat vaak mis? …
    > waarom
    Hoe meer een partner over het werk weet, hoe beter die kan zeggen of AI helpt. …
    Dat kan alle kanten op. …
    > Onze kranen in de haven vallen vaak uit.
    Zo begrijp ik uw vraag. Klopt dat?
    Onderwerp: Haven en maritiem
    `,
  )
  const { answers } = (await visit.stored()).conversation ?? {}
  expect(answers?.need).toBe('Wij willen iets met AI\n\nOnze kranen in de haven vallen vaak uit.')
})

it('may leave it at that', async () => {
  const visit = await aConversation({ language: 'en' })
  await follow(
    visit,
    `
    > We want to do something with AI
    That can go many ways. Which work takes much time now or often goes wrong? …
    > I don't know
    Very well, we skip that.
    `,
  )
})

it('reads before adding anything what the need says nothing about', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > Wij willen met RAMLAB lasfouten in schepen herkennen.
    > ja
    > Scheepswerf De Hoop, Gorinchem, 60 mensen
    > Anna de Vries, anna@dehoop.example
    Uw vraag zegt nog niets over hoeveel of hoe vaak, gegevens die u hebt en wanneer u het wilt.
    Wilt u nog iets toevoegen? …
    `,
  )
})

it('is not understood three times: an example, then ways on by button, then a person', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > 🤖
    Ik begrijp nog niet wat u zoekt. … Een voorbeeld: …
    > 🤖
    Komt u er niet uit? Een medewerker helpt u via intake@aihub-zuidholland.example.
    [Waarom deze vraag?] [Een mens spreken]
    > 🤖
    Mail naar intake@aihub-zuidholland.example
    `,
  )
})
