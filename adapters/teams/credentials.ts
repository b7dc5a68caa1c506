import { ConfigurationServiceClientCredentialFactory } from 'botbuilder'
import type { Settings } from '../../bot/settings.ts'
import { isRegistered } from './is-registered.ts'

const SCOPE = 'https://api.botframework.com'
const LOGIN = 'https://login.microsoftonline.com'
/** Where registrations without a tenant of their own get tokens. */
const NO_TENANT = 'botframework.com'

/**
 * Shows Microsoft who we are: by a secret, or by the managed identity of the machine. Without a
 * registration nobody is asked who they are either.
 */
export function teamsCredentials(teams: Settings['teams']) {
  const { appId, tenantId, appType, password } = teams
  const factory = new ConfigurationServiceClientCredentialFactory(
    isRegistered(teams)
      ? {
          MicrosoftAppId: appId,
          MicrosoftAppTenantId: tenantId,
          MicrosoftAppType: appType,
          MicrosoftAppPassword: password,
        }
      : {},
  )
  return {
    factory,
    /** A token for the channel's service; the SDK keeps it as long as it is good. */
    async token(): Promise<string | undefined> {
      if (!appId || !isRegistered(teams)) return undefined
      const login = `${LOGIN}/${appType === 'MultiTenant' ? NO_TENANT : tenantId}`
      const credentials: unknown = await factory.createCredentials(appId, SCOPE, login, true)
      return canGetToken(credentials) ? credentials.getToken() : undefined
    },
  }
}

function canGetToken(credentials: unknown): credentials is { getToken(): Promise<string> } {
  return (
    typeof credentials === 'object' &&
    credentials !== null &&
    'getToken' in credentials &&
    typeof credentials.getToken === 'function'
  )
}
