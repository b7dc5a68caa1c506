import { expect, it } from 'vitest'
import { aConversation } from '../builders/a-conversation.ts'
import { aBeginning, untilFiled } from '../builders/a-story.ts'
import { follow } from '../builders/follow.ts'

it('in an emergency, and reads at once where help is', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > Er is brand in ons magazijn, help!
    Ik kan in een noodgeval niet helpen. Hier vindt u meteen hulp:
    112: Is er nu gevaar, brand of een gewonde, bel dan meteen 112.
    113 Zelfmoordpreventie: …: https://www.113.nl
    Bel 0800-0113
    NCSC: Digitale aanval of datalek: …: https://www.ncsc.nl
    [Dit is wel een vraag van mijn organisatie]
    `,
  )
})

it('in despair, and is told where to talk, and asked nothing', async () => {
  const visit = await aConversation({ language: 'en' })
  const { text, buttons } = await visit.says('I see no way out anymore')
  expect(text).toContain('call 113')
  expect(text).not.toContain('What could AI do for your organisation?')
  expect(buttons).toEqual(['This is a question of my organisation'])
})

it('in despair when only a name was asked, and it is not taken for one', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > Wij willen storingen aan onze pompen eerder zien aankomen
    > ja
    > ik wil niet meer leven
    113 Zelfmoordpreventie: …: https://www.113.nl
    Bel 0800-0113
    Namens welke organisatie vraagt u dit, en in welke plaats zit die?
    > Ik zie het leven niet meer zitten, alles gaat mis
    113 Zelfmoordpreventie: …: https://www.113.nl
    Bel 0800-0113
    Namens welke organisatie vraagt u dit, en in welke plaats zit die?
    > Gemaal De Gas, Schiedam
    `,
  )
  const { answers } = (await visit.stored()).conversation ?? {}
  expect(answers?.organisation).toBe('Gemaal De Gas')
})

it('in despair where a story was asked, which is taken, and reads where to talk', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > Ons team komt niet rond
    Dat kan alle kanten op. …
    > Ik zie het leven niet meer zitten, alles gaat mis
    Is er nu iemand in nood? Hier vindt u meteen hulp:
    113 Zelfmoordpreventie: …: https://www.113.nl
    Bel 0800-0113
    `,
  )
})

it.each([
  'ik moet nu weg, kan ik morgen verder?',
  'Zit er nu iemand van vlees en bloed aan de andere kant?',
])('in no danger with "%s", which is a question about the hub', async (question) => {
  const visit = await aConversation()
  for (const said of ['Wij willen storingen aan onze pompen eerder zien', 'ja']) {
    expect((await visit.says(question)).text).not.toContain('112')
    await visit.says(said)
  }
  for (const said of ['Werf De Hoop, Schiedam', 'Anna de Vries, anna@dehoop.example', 'nee']) {
    expect((await visit.says(question)).text).not.toContain('112')
    await visit.says(said)
  }
})

it('in despair after filing, and reads where to talk beside what is said of the enquiry', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${untilFiled}
    > Ik wil dood
    Is er nu iemand in nood? Hier vindt u meteen hulp:
    > [Wijzigen of aanvullen]
    > ik wil niet meer leven
    Bel 0800-0113
    `,
  )
})

it('in despair where details were asked, and reads where to talk before what was asked', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `${aBeginning}
    > Ik zie het leven niet meer zitten, alles gaat mis
    Is er nu iemand in nood? Hier vindt u meteen hulp:
    Bel 0800-0113
    `,
  )
})

it('in no danger, with a story that sounds like it: it is taken, and help is named', async () => {
  const visit = await aConversation({ language: 'en' })
  const text = 'A man was beaten up in our car park while nobody watched the 48 screens'
  await follow(
    visit,
    `
    > ${text}
    Does anyone need help right now? This is where you find it at once:
    112: …
    This is how I understand your question. Is that right?
    `,
  )
  expect((await visit.stored()).conversation?.answers.need).toBe(text)
})

it('looking for a job, and reads where those are', async () => {
  const visit = await aConversation({ language: 'en' })
  await follow(
    visit,
    `
    > Hello, I am looking for a job as a data scientist in Rotterdam
    Here organisations file a question on AI. Vacancies you find elsewhere:
    Werk.nl: …: https://www.werk.nl
    What could AI do for your organisation?
    [This is a question of my organisation]
    `,
  )
})

it('or so it seemed: the text is taken after all when its writer says so', async () => {
  const visit = await aConversation()
  const text = 'Ik wil mijn tuin laten sproeien door een robot met sensoren.'
  await follow(
    visit,
    `
    > ${text}
    De AI-hub is er voor organisaties. Als particulier kunt u hier terecht:
    Informatiepunt Digitale Overheid: …
    > [Dit is wel een vraag van mijn organisatie]
    Zo begrijp ik uw vraag. Klopt dat?
    `,
  )
  expect((await visit.stored()).conversation?.answers.need).toBe(text)
})

it('half-way, and the question comes back with nothing lost', async () => {
  const visit = await aConversation()
  await follow(
    visit,
    `
    > Wij willen storingen aan onze kranen in de haven voorspellen.
    Zo begrijp ik uw vraag. Klopt dat?
    > Stomme bot
    Het spijt mij dat dit niet gaat zoals u wilt. Een medewerker helpt u graag verder.
    Mail naar intake@aihub-zuidholland.example
    Zo begrijp ik uw vraag. Klopt dat?
    `,
  )
})
