import type { Settings } from '../../bot/settings.ts'

/** Whether the bot is set up: it is registered, and can show who it is. */
export function isRegistered({ appId, tenantId, appType, password }: Settings['teams']): boolean {
  if (!appId || (!tenantId && appType !== 'MultiTenant')) return false
  return appType === 'UserAssignedMSI' || password !== undefined
}
