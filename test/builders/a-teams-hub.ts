import { onTestFinished } from 'vitest'
import { aClient } from './a-client.ts'
import { aConnector } from './a-connector.ts'
import { aHub } from './a-hub.ts'
import { aTeamsUser, CHANNEL, OMAR, SANNE, VISITOR } from './a-teams-user.ts'

type Given = Parameters<typeof aConnector>[0] & { now?: () => Date; folder?: string }

/** The whole server with a channel of staff, in which Sanne and Omar are, and a visitor outside it. */
export async function aTeamsHub({ now, folder, ...given }: Given = {}) {
  const connector = await aConnector({ members: [SANNE, OMAR], ...given })
  const hub = await aHub({
    environment: { TEAMS_TRIAGE_CHANNEL: CHANNEL },
    lookEvery: 20,
    ...(now ? { now } : {}),
    ...(folder ? { folder } : {}),
  })
  onTestFinished(() => hub.close())
  const user = (person: typeof SANNE, locale?: string) =>
    aTeamsUser({ hub: hub.url, connector: connector.url, person, ...(locale ? { locale } : {}) })
  await user(SANNE).installs()
  return {
    connector,
    hub,
    user,
    sanne: user(SANNE),
    omar: user(OMAR),
    visitor: user(VISITOR),
    client: aClient(hub.url),
  }
}
