type Json = Record<string, unknown>

export const CHANNEL = '19:triage@thread.tacv2'
export const SANNE = {
  id: '29:sanne',
  name: 'Sanne Bos',
  aadObjectId: '11111111-1111-4111-8111-111111111111',
}
export const OMAR = {
  id: '29:omar',
  name: 'Omar Aydin',
  aadObjectId: '33333333-3333-4333-8333-333333333333',
}
export const VISITOR = {
  id: '29:visitor',
  name: 'Anna de Vries',
  aadObjectId: '22222222-2222-4222-8222-222222222222',
}

type Person = typeof SANNE
type Given = {
  hub: string
  connector: string
  person: Person
  locale?: string
  /** What the channel's service shows with each activity, where the bot is registered. */
  token?: () => Promise<string>
}

/** Somebody in Teams, as its service brings to the bot what they say and press. */
export function aTeamsUser({ hub, connector, person, locale = 'nl-NL', token }: Given) {
  let sent = 0
  const personal = { id: `a:${person.aadObjectId}`, conversationType: 'personal', tenantId: 't1' }
  const channel = { id: CHANNEL, conversationType: 'channel', isGroup: true, tenantId: 't1' }

  async function post(activity: Json, headers: Record<string, string> = {}) {
    sent++
    const response = await fetch(`${hub}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${await token()}` } : {}),
        ...headers,
      },
      body: JSON.stringify({
        id: `${person.aadObjectId}-${sent}`,
        channelId: 'msteams',
        serviceUrl: connector,
        from: person,
        recipient: { id: '28:bot', name: 'AI-hub' },
        conversation: personal,
        locale,
        timestamp: '2026-11-24T09:30:00.000Z',
        ...activity,
      }),
    })
    return { status: response.status, json: await response.json() }
  }

  return {
    person,
    post,
    says: (text: string, more: Json = {}) => post({ type: 'message', text, ...more }),
    presses: (value: unknown, more: Json = {}) => post({ type: 'message', value, ...more }),
    /** In the channel of staff, where the bot hears only what mentions it. */
    saysInChannel: (text: string, thread?: string) =>
      post({
        type: 'message',
        text: `<at>AI-hub</at> ${text}`,
        conversation: { ...channel, id: thread ? `${CHANNEL};messageid=${thread}` : CHANNEL },
      }),
    executes: (data: Json, more: Json = {}) =>
      post({
        type: 'invoke',
        name: 'adaptiveCard/action',
        conversation: channel,
        value: { action: { type: 'Action.Execute', verb: data.verb, data }, trigger: 'manual' },
        ...more,
      }),
    searches: (text: string, commandId = 'enquiries') =>
      post({
        type: 'invoke',
        name: 'composeExtension/query',
        value: { commandId, parameters: [{ name: 'search', value: text }] },
      }),
    /** The app is added to the team. */
    installs: (more: Json = {}) =>
      post({ type: 'installationUpdate', action: 'add', conversation: channel, ...more }),
    personal,
    channel,
  }
}
