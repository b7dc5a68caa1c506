import { describe, expect, it } from 'vitest'
import { aTeamsChat } from '../../builders/a-teams-chat.ts'
import { aTeamsHub } from '../../builders/a-teams-hub.ts'

describe('a visitor in Teams', () => {
  it('files an enquiry in a chat, by typing and by pressing', async () => {
    const teams = await aTeamsHub()
    const { visitor } = teams
    const visit = aTeamsChat(teams.visitor, teams.connector)
    await visitor.says('Wij zijn een scheepswerf in Gorinchem en willen lasfouten herkennen.')
    await visit.presses('Ja, dat klopt')
    await visitor.says('Scheepswerf De Hoop')
    await visitor.says('Anna de Vries, anna@dehoop.example')
    await visit.presses('Nee, verder')
    await visit.presses('Ja, verder')
    await visit.presses('Naar ')
    await visit.presses('Ja, alleen')
    expect(visit.text()).toMatch(/ZH-\w{4}-\w{4}/)
    await expect.poll(() => teams.hub.mails().length).toBe(2)
  })

  it('is greeted once, however often Teams tells that the bot was added', async () => {
    const teams = await aTeamsHub()
    const { visitor } = teams
    const visit = aTeamsChat(teams.visitor, teams.connector)
    const conversation = visitor.personal
    await visitor.post({ type: 'installationUpdate', action: 'add', conversation })
    const added = { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }], conversation }
    await visitor.post(added)
    await visitor.post(added)
    await visitor.says('privacy')
    expect(visit.text().match(/"text":"Dit is de intake-assistent/g)).toHaveLength(1)
    expect(visit.heard()).toHaveLength(2)
  })

  it('whose message Teams sends again is answered once', async () => {
    const teams = await aTeamsHub()
    const message = { id: 'one' }
    await teams.visitor.says('Wij willen lasfouten herkennen.', message)
    await teams.visitor.says('Wij willen lasfouten herkennen.', message)
    expect(aTeamsChat(teams.visitor, teams.connector).heard()).toHaveLength(2)
  })

  it('gets a reply that could not be sent at once, once and in order', async () => {
    const clock = { ahead: 0 }
    const now = () => new Date(Date.now() + clock.ahead)
    const teams = await aTeamsHub({ now })
    const visit = aTeamsChat(teams.visitor, teams.connector)
    const to = teams.visitor.personal.id
    teams.connector.state.fails = ({ conversation }) =>
      conversation === to ? { status: 502 } : undefined
    const { status } = await teams.visitor.says('Wij willen lasfouten herkennen.')
    expect(status).toBe(200)
    expect(visit.heard()).toHaveLength(0)
    teams.connector.state.fails = undefined
    clock.ahead = 11_000
    await expect.poll(() => visit.heard().length).toBe(2)
    await teams.visitor.says('privacy')
    expect(visit.heard()).toHaveLength(3)
    expect(visit.text()).toMatch(/intake-assistent.*Zo begrijp ik.*Verantwoordelijk/s)
  })

  it('reads the news of an enquiry that staff moved', async () => {
    const teams = await aTeamsHub()
    const visit = aTeamsChat(teams.visitor, teams.connector)
    for (const text of [
      'Wij zijn een scheepswerf in Gorinchem en willen lasfouten herkennen.',
      ...['ja', 'Scheepswerf De Hoop', 'Anna de Vries, anna@dehoop.example', 'sla over'],
      ...['ja', 'ja', 'ja'],
    ])
      await teams.visitor.says(text)
    const [reference = ''] = /ZH-\w{4}-\w{4}/.exec(visit.text()) ?? []
    await teams.sanne.says(`vraag ${reference}: hoeveel foto’s hebt u?`)
    await expect.poll(visit.text).toContain('hoeveel foto’s hebt u')
  })
})
