import { describe, expect, test } from 'vitest'
import { type Chat, type ChatEvent, emptyChat, reduce } from '../../web/widget/chat.ts'
import { chosenIn, isOpen, shownMessages } from '../../web/widget/choices.ts'
import { Activity } from '../../web/widget/wire.ts'
import { botAsks, botSays, button, visitorSaid } from './activities.ts'

function chatAfter(...events: ChatEvent[]): Chat {
  return events.reduce(reduce, emptyChat('nl', true))
}
function received(...activities: Activity[]): ChatEvent {
  return { type: 'received', activities }
}
function said(key: string, text: string, more = {}): ChatEvent {
  return { type: 'said', message: { key, text, shown: text, ...more } }
}
function texts(chat: Chat) {
  return shownMessages(chat).map((message) =>
    message.from === 'visitor' ? message.shown : message.key,
  )
}
function buttonsOf(chat: Chat, key: string) {
  const message = chat.messages.find((one) => one.key === key)
  if (message?.from !== 'bot') throw new Error(`There is no message ${key}`)
  return { isOpen: isOpen(chat, message), chosen: chosenIn(chat, message)?.title }
}

describe('the messages', () => {
  test('show an own message once when the server sends it back', () => {
    const chat = chatAfter(said('k1', 'hallo'), received(visitorSaid('k1', 'hallo')))
    expect(shownMessages(chat)).toMatchObject([{ from: 'visitor', shown: 'hallo', state: 'sent' }])
  })

  test('show an activity once that the stream repeats', () => {
    const both = [visitorSaid('k1', 'hallo'), botSays('b1', 'Dag')]
    expect(texts(chatAfter(received(...both), received(...both)))).toEqual(['hallo', 'b1'])
  })

  test('stand in the order of the server, with what is still under way at the end', () => {
    const chat = chatAfter(
      said('k1', 'een'),
      said('k2', 'twee'),
      received(visitorSaid('k1', 'een'), botSays('b1', 'Antwoord op een')),
    )
    expect(texts(chat)).toEqual(['een', 'b1', 'twee'])
  })

  test('show typed text as the server keeps it, so masked numbers are seen masked', () => {
    const chat = chatAfter(
      said('k1', 'mijn bsn is 123456782'),
      received(visitorSaid('k1', 'mijn bsn is [verborgen]')),
    )
    expect(texts(chat)).toEqual(['mijn bsn is [verborgen]'])
  })

  test('show the message text when a part is of a kind this page does not know', () => {
    const activity = Activity.parse({
      ...botSays('b1', 'Kies een dag.'),
      channelData: { parts: [{ kind: 'calendar', days: 3 }] },
    })
    expect(chatAfter(received(activity)).messages).toMatchObject([
      { parts: [{ kind: 'text', text: 'Kies een dag.' }] },
    ])
  })

  test('leave out activities that are no message', () => {
    expect(chatAfter(received(botSays('t1', '', { type: 'typing' }))).messages).toEqual([])
  })

  test('are all gone after an erasure, except the one that says so', () => {
    const chat = chatAfter(
      received(botSays('b1', 'Dag'), visitorSaid('k1', 'wis mijn gegevens')),
      said('k2', 'nog iets'),
      received(botSays('b2', 'Uw gegevens zijn gewist.', { channelData: { erased: true } })),
    )
    expect(texts(chat)).toEqual(['b2'])
  })
})

describe('the buttons of a question', () => {
  const asked = received(botAsks('b1', 1, ['Klein', 'Groot']))
  const pressed = said('k1', 'klein', { shown: 'Klein.', value: button(1, 'Klein').value })

  test('stand until the visitor answers', () => {
    expect(buttonsOf(chatAfter(asked), 'b1')).toEqual({ isOpen: true, chosen: undefined })
  })

  test('close at once when one is pressed, and show which', () => {
    expect(buttonsOf(chatAfter(asked, pressed), 'b1')).toEqual({ isOpen: false, chosen: 'Klein' })
  })

  test('close without a choice when the visitor types an answer', () => {
    const chat = chatAfter(asked, said('k1', 'veertig mensen'))
    expect(buttonsOf(chat, 'b1')).toEqual({ isOpen: false, chosen: undefined })
  })

  test('open again when the answer could not be sent', () => {
    const chat = chatAfter(asked, pressed, { type: 'failed', key: 'k1' })
    expect(buttonsOf(chat, 'b1')).toEqual({ isOpen: true, chosen: undefined })
  })

  test('close when a newer question has buttons', () => {
    const chat = chatAfter(asked, received(botAsks('b2', 2, ['Ja', 'Nee'])))
    expect(buttonsOf(chat, 'b1').isOpen).toBe(false)
    expect(buttonsOf(chat, 'b2').isOpen).toBe(true)
  })

  test('show the choice and its own words again when the conversation is read back', () => {
    const { value } = button(1, 'Klein')
    const chat = chatAfter(asked, received(visitorSaid('k1', 'klein', { value })))
    expect(buttonsOf(chat, 'b1').chosen).toBe('Klein')
    expect(texts(chat)).toEqual(['b1', 'Klein.'])
  })

  test('that change a fact close and are marked like others', () => {
    const change = button(1, 'Wijzig plaats')
    const parts = [{ kind: 'facts' as const, facts: [{ label: 'Plaats', value: 'Delft', change }] }]
    const shown = received(botSays('b1', 'Plaats: Delft', { channelData: { parts } }))
    const chat = chatAfter(shown, said('k1', 'wijzig plaats', { value: change.value }))
    expect(buttonsOf(chat, 'b1')).toEqual({ isOpen: false, chosen: 'Wijzig plaats' })
  })
})

describe('the chat', () => {
  test('counts what comes in while it is closed, until it is opened', () => {
    const closed = chatAfter(
      { type: 'hidden' },
      received(botSays('b1', 'Dag'), botSays('b2', 'Nog')),
    )
    expect(closed.unread).toBe(2)
    expect(reduce(closed, { type: 'shown' }).unread).toBe(0)
  })

  test('takes the language of what the assistant says', () => {
    expect(chatAfter(received(botSays('b1', 'Hello', { locale: 'en-GB' }))).language).toBe('en')
  })

  test('keeps its language when the assistant uses one it does not have', () => {
    expect(chatAfter(received(botSays('b1', 'Bonjour', { locale: 'fr' }))).language).toBe('nl')
  })
})
