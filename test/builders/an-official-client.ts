import directLine, { type Activity, type Message } from 'botframework-directlinejs'
import xhr from 'xhr2'

/** What the official client expects of a browser and Node has not. */
Object.assign(globalThis, { XMLHttpRequest: xhr })

type Given = {
  token: string
  webSocket?: boolean
  conversationId?: string
  /** Milliseconds between two tries to connect again. */
  timeout?: number
}

/** Microsoft's own Direct Line client, unmodified, as a site would use it. */
export function anOfficialClient(url: string, given: Given) {
  const sockets: WebSocket[] = []
  class Socket extends WebSocket {
    constructor(address: string | URL) {
      super(address)
      sockets.push(this)
    }
  }
  const client = new directLine.DirectLine({
    domain: `${url}/v3/directline`,
    pollingInterval: 250,
    // Comes back at once after a break, instead of at a random moment.
    random: () => 0,
    WebSocket: Socket,
    ...given,
  })
  const heard: Message[] = []
  const waiting = new Set<() => void>()
  const listening = client.activity$.subscribe((activity) => {
    if (isMessage(activity)) heard.push(activity)
    for (const look of waiting) look()
  })
  const post = (activity: { text: string; value?: object; channelData?: object }) =>
    new Promise<string>((resolve, reject) => {
      client
        .postActivity({ type: 'message', from: { id: 'me' }, ...activity })
        .subscribe(resolve, reject)
    })

  return {
    heard,
    sockets,
    texts: () => heard.map(({ text = '' }) => text),
    /** Posts as a user; resolves with the id it got. */
    say: (text: string, key?: string) =>
      post({ text, ...(key ? { channelData: { clientActivityID: key } } : {}) }),
    /** Presses the first button of the latest message that has this in its title. */
    async press(title: RegExp) {
      const actions = heard.at(-1)?.suggestedActions?.actions ?? []
      const action = actions.find((one) => title.test('title' in one ? (one.title ?? '') : ''))
      if (!action || !('value' in action)) throw new Error(`There is no button ${title}`)
      await post({ text: 'text' in action ? (action.text ?? '') : '', value: action.value })
    },
    /** Resolves once a message with this in it has come. */
    hears: (part: string | RegExp, since = 0) =>
      new Promise<Message>((resolve) => {
        const look = () => {
          const found = heard.slice(since).find(({ text = '' }) => text.search(part) >= 0)
          if (!found) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
      }),
    /** Resolves once an answer to the message with this id has come. */
    answers: (id: string) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (!heard.some((message) => 'replyToId' in message && message.replyToId === id)) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
    end() {
      listening.unsubscribe()
      client.end()
      for (const socket of sockets) socket.close()
    },
  }
}

function isMessage(activity: Activity): activity is Message {
  return activity.type === 'message'
}
