import { describe, expect, it } from 'vitest'
import { aTeamsHub } from '../../builders/a-teams-hub.ts'
import { CHANNEL, SANNE } from '../../builders/a-teams-user.ts'
import { fileByChat } from '../../builders/file-by-chat.ts'
import { has } from '../../builders/has.ts'

type Hub = Awaited<ReturnType<typeof aTeamsHub>>

/** An enquiry that came in by the website, and its card in the channel. */
async function aCard(teams: Hub) {
  const { reference } = await fileByChat(teams.client, 'anna@dehoop.example')
  const card = await teams.connector.when(
    ({ conversation, body }) => conversation === CHANNEL && has(body, reference),
  )
  return { reference, card }
}

describe('an enquiry from the website', () => {
  it('shows in the channel of staff, and changes there as it goes on', async () => {
    const teams = await aTeamsHub()
    const { reference, card } = await aCard(teams)
    for (const text of ['Scheepswerf De Hoop', 'Bij een partner', 'op tijd'])
      expect(has(card.body, text)).toBe(true)
    const press = { verb: 'staff', reference, version: 1, do: 'take' }
    const answered = await teams.sanne.executes(press)
    expect(answered.json).toMatchObject({ statusCode: 200 })
    expect(has(answered.json, 'Sanne Bos')).toBe(true)
    const changed = await teams.connector.when(({ body }) => has(body, 'Sanne Bos'))
    expect(changed).toMatchObject({ method: 'PUT', activity: card.activity })
    await teams.omar.executes({ ...press, version: 2, do: 'offer', partner: 'tno' })
    await teams.connector.when(({ method, body }) => method === 'PUT' && has(body, '"TNO"'))
    const posts = teams.connector.taken.filter(({ method }) => method === 'POST')
    expect(posts).toHaveLength(1)
    await expect.poll(() => teams.hub.mails().join()).toContain('taken-back')
  })

  it('is not taken twice: who comes late sees who was first', async () => {
    const teams = await aTeamsHub()
    const { reference } = await aCard(teams)
    const press = { verb: 'staff', reference, version: 1, do: 'take' }
    await teams.sanne.executes(press)
    const late = await teams.omar.executes(press)
    expect(has(late.json, 'intussen veranderd')).toBe(true)
    expect(has(late.json, 'Sanne Bos')).toBe(true)
  })

  it('answers the same press the same way when Teams sends it again', async () => {
    const teams = await aTeamsHub()
    const { reference } = await aCard(teams)
    const press = { verb: 'staff', reference, version: 1, do: 'note', text: 'Gebeld.' }
    await teams.sanne.executes(press, { id: 'press-1' })
    const again = await teams.sanne.executes(press, { id: 'press-1' })
    expect(has(again.json, 'De notitie staat erbij')).toBe(true)
    expect((await teams.sanne.says(`toon ${reference}`)).status).toBe(200)
  })

  it('takes a press from a client that knows only Action.Submit', async () => {
    const teams = await aTeamsHub()
    const { reference } = await aCard(teams)
    const press = { verb: 'staff', reference, version: 1, do: 'take' }
    await teams.sanne.presses(press, { conversation: teams.sanne.channel })
    await teams.connector.when(({ method, body }) => method === 'PUT' && has(body, 'Sanne Bos'))
  })
})

describe('a member of staff in a chat', () => {
  it('lists, shows, takes, offers, asks, notes and closes by typing', async () => {
    const teams = await aTeamsHub()
    const { reference } = await aCard(teams)
    const { sanne, connector } = teams
    const heard = async (text: string) => {
      await sanne.says(text)
      const { personal } = sanne
      return JSON.stringify(
        connector.taken.filter(({ conversation }) => conversation === personal.id).at(-1)?.body,
      )
    }
    expect(await heard('lijst')).toContain(reference)
    expect(await heard(reference.toLowerCase())).toContain('Scheepswerf De Hoop')
    expect(await heard(`neem ${reference}`)).toContain('U behandelt deze aanvraag')
    expect(await heard('wat is er van mij?')).toContain(reference)
    expect(await heard('te laat')).toContain('Er staat niets')
    expect(await heard(`bied ${reference} aan bij EDIH Zuid-Holland`)).toContain('De partner heeft')
    expect(await heard(`notitie ${reference}: gebeld`)).toContain('Notitie van Sanne Bos: gebeld')
    expect(await heard(`vraag ${reference}: hoeveel foto’s?`)).toContain('naar de aanvrager')
    expect(await heard(`sluit ${reference}: doorverwezen`)).toContain('afgesloten')
    expect(await heard('overzicht nu')).toContain('Vandaag')
    expect(await heard('help')).toContain('toon ZH-')
    expect(await heard(`bied ${reference} aan bij Niemand`)).toContain('Ik ken geen partner')
    expect(await heard('toon ZH-7K3M-Q0FX')).not.toContain('Scheepswerf')
    expect(await heard('neem')).toContain('Noem de referentie')
  })

  it('is answered in English where Teams is', async () => {
    const teams = await aTeamsHub()
    const { reference } = await aCard(teams)
    await teams.user(SANNE, 'en-GB').says(`take ${reference}`)
    await teams.connector.when(({ body }) => has(body, 'You are handling this enquiry'))
  })
})

describe('the message extension', () => {
  it('finds enquiries by reference, and shares reference, area and state only', async () => {
    const teams = await aTeamsHub()
    const { reference } = await aCard(teams)
    const { json } = await teams.sanne.searches(reference)
    expect(json.composeExtension.attachments).toHaveLength(1)
    expect(has(json, reference)).toBe(true)
    expect(has(json, 'Bij een partner')).toBe(true)
    expect(JSON.stringify(json)).not.toMatch(/De Hoop|Anna|lasfouten/)
  })

  it('finds partners by name', async () => {
    const teams = await aTeamsHub()
    const { json } = await teams.sanne.searches('tno', 'partners')
    expect(has(json, '/partners/tno')).toBe(true)
  })
})
