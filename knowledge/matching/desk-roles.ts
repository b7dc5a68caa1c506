/** Whoever gives money does so whatever the area. */
export const moneyRole = 'funding-venture'

/** What a desk does for an asker depends less on the subject than what a laboratory does. */
export const deskRoles: ReadonlySet<string> = new Set([
  'orientation-advice',
  'networking-consortium',
  moneyRole,
])
