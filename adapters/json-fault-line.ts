const tokens = {
  openObject: /[ \t\r\n]*\{/y,
  closeObject: /[ \t\r\n]*\}/y,
  openList: /[ \t\r\n]*\[/y,
  closeList: /[ \t\r\n]*\]/y,
  comma: /[ \t\r\n]*,/y,
  colon: /[ \t\r\n]*:/y,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 forbids these in a string
  text: /[ \t\r\n]*"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"/y,
  scalar: /[ \t\r\n]*(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y,
}

/**
 * The line, counted from 1, at which a text stops being JSON (RFC 8259): where the first token
 * stands that does not fit. The messages of `JSON.parse` give a position for some faults only.
 */
export function jsonFaultLine(json: string): number {
  let at = 0

  function take(token: RegExp): boolean {
    token.lastIndex = at
    if (!token.test(json)) return false
    at = token.lastIndex
    return true
  }

  function takeMembers(takeMember: () => boolean, close: RegExp): boolean {
    if (take(close)) return true
    do {
      if (!takeMember()) return false
    } while (take(tokens.comma))
    return take(close)
  }

  const takeField = () => take(tokens.text) && take(tokens.colon) && takeValue()

  function takeValue(): boolean {
    if (take(tokens.openObject)) return takeMembers(takeField, tokens.closeObject)
    if (take(tokens.openList)) return takeMembers(takeValue, tokens.closeList)
    return take(tokens.text) || take(tokens.scalar)
  }

  takeValue()
  const valid = json.slice(0, at) + (/^[ \t\r\n]*(?=\S)/.exec(json.slice(at))?.[0] ?? '')
  return valid.split('\n').length
}
