/** The app as Teams knows it; without one the desk is opened in a browser. */
export type TeamsApp = { appId: string; tenantId: string }

/**
 * Where Teams opens the desk, at an enquiry if one is given.
 * https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
 */
export function teamsLink({ appId, tenantId }: TeamsApp, reference?: string): string {
  const link = new URL(`https://teams.microsoft.com/l/entity/${appId}/desk`)
  if (reference) link.searchParams.set('context', JSON.stringify({ subEntityId: reference }))
  link.searchParams.set('tenantId', tenantId)
  return link.href
}

/** An address in a mail or on a card that leads to an enquiry on the desk, wherever that is opened. */
export function deskLink(site: string, reference: string): string {
  return `${site}/desk?enquiry=${reference}`
}
