import { onTestFinished } from 'vitest'
import { aClient } from './a-client.ts'
import { aConnector } from './a-connector.ts'
import { aHub } from './a-hub.ts'
import { aTeamsUser, CHANNEL, OMAR, SANNE, VISITOR } from './a-teams-user.ts'
import type { aTenant } from './a-tenant.ts'

type Given = Parameters<typeof aConnector>[0] & {
  now?: () => Date
  folder?: string
  /** Folder of another knowledge than the shipped one. */
  knowledge?: string
  /** The bot is registered there: without a token nothing is taken. */
  tenant?: Awaited<ReturnType<typeof aTenant>>
}

/** The whole server with a channel of staff, in which Sanne and Omar are, and a visitor outside it. */
export async function aTeamsHub({ now, folder, knowledge, tenant, ...given }: Given = {}) {
  const connector = await aConnector({ members: [SANNE, OMAR], ...given })
  const hub = await aHub({
    environment: {
      TEAMS_TRIAGE_CHANNEL: CHANNEL,
      ...(knowledge ? { KNOWLEDGE_DIR: knowledge } : {}),
      ...(tenant ? registration(tenant) : {}),
    },
    lookEvery: 20,
    ...(tenant ? { authority: tenant.authority } : {}),
    ...(now ? { now } : {}),
    ...(folder ? { folder } : {}),
  })
  onTestFinished(() => hub.close())
  const { url } = connector
  const user = (person: typeof SANNE, locale?: string) =>
    aTeamsUser({
      ...{ hub: hub.url, connector: url, person },
      ...(tenant ? { token: () => tenant.channelToken(url) } : {}),
      ...(locale ? { locale } : {}),
    })
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

function registration({ entra }: Awaited<ReturnType<typeof aTenant>>) {
  return {
    BASE_URL: `https://${entra.host}`,
    MICROSOFT_APP_ID: entra.appId,
    MICROSOFT_APP_TENANT_ID: entra.tenantId,
    MICROSOFT_APP_PASSWORD: 'a-secret-of-the-bot',
  }
}
