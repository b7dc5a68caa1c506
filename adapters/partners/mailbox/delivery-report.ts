/** What a delivery report tells of one recipient. */
export type Reported = { action: string; status: string }

/**
 * The recipients in a `message/delivery-status` part (RFC 3464 section 2): groups of fields, with
 * empty lines between; the first is about the message as a whole.
 */
export function readDeliveryStatus(text: string): Reported[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/)
    .map(fieldsIn)
    .flatMap((fields) => {
      const action = fields.get('action')?.toLowerCase()
      const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0]
      return action === undefined ? [] : [{ action, status: status ?? '5.0.0' }]
    })
}

/** Fields by their names in lower case; a line that begins with a space goes on (RFC 822 section 3.1.1). */
function fieldsIn(group: string): Map<string, string> {
  const lines = group.replaceAll(/\n[ \t]+/g, ' ').split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^([!-9;-~]+)[ \t]*:[ \t]*(.*)$/.exec(line) ?? []
      return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value.trim()]]
    }),
  )
}
