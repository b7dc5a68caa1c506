/** How many characters of a possible password are looked at, so that the work stays linear. */
const LOOK = 200

const KEY_WORDS =
  /(?<password>wachtwoord|wachtzin|password|passwd|passphrase|(?<![\p{L}\d])pwd)|(?<![\p{L}\d])(?:(?<pin>pin(?:[ -]?code)?|toegangscode)|(?<key>api[ _-]?(?:key|sleutel|token)|(?:access|secret|private)[ _-]?key|client[ _-]?secret|token|secret|bearer))(?![\p{L}\d])/giu

/** From the key word to the value: a mark, a verb at most four words on, or only a space. */
const CONNECTOR =
  /["'”’]?(?:(?<mark>\s{0,3}(?:=>|[:=])\s{0,3})|(?:\s{1,2}[\p{L}\d-]{1,30}){0,4}?\s{1,3}(?<verb>is|was|luidt|wordt)\s{1,3}:?\s{0,3}|(?<bare>\s{1,3}))/uy

/** Access keys that are known by their first signs, whatever stands before them. */
const KNOWN_KEY =
  /(?<![\p{L}\d])(?:sk-|ghp_|github_pat_|xox[bp]-|AKIA)(?=[\w-]{0,20}\d)[\w-]{12,}/gu

/** Words that say something about a password instead of being one. */
const ABOUT = new Set(
  `vergeten verlopen onbekend nodig verplicht kwijt zwak sterk belangrijk gelekt gestolen gehackt
  gewijzigd veranderd geblokkeerd verouderd onveilig veilig genoeg lastig weg bekend ingesteld
  forgotten expired required needed lost weak strong important leaked stolen hacked changed
  blocked outdated unsafe safe enough known unknown missing wrong correct set gone`.split(/\s+/),
)

type Found = { kind: 'password' | 'pin' | 'key'; link: 'mark' | 'verb' | 'bare'; from: number }

/** Replaces what follows words such as "wachtwoord:" or "API key", and keys known by their form. */
export function maskPasswords(text: string, token: string): { text: string; found: boolean } {
  const pieces: string[] = []
  let end = 0
  for (const match of text.matchAll(KEY_WORDS)) {
    if (match.index < end) continue
    const value = valueAfter(text, match)
    if (value === undefined) continue
    pieces.push(text.slice(end, value.from), token)
    end = value.to
  }
  const named = pieces.join('') + text.slice(end)
  const masked = named.replace(KNOWN_KEY, token)
  return { text: masked, found: masked !== text }
}

function valueAfter(text: string, match: RegExpExecArray) {
  const found = linkAfter(text, match)
  if (found === undefined) return undefined
  const quoted = quotedAt(text, found.from)
  if (quoted !== undefined && found.link !== 'bare') return quoted
  const sample = text.slice(found.from, found.from + LOOK)
  const word = (/^\S+/.exec(sample)?.[0] ?? '').replace(/[.,;)\]}"'”’]+$/, '')
  if (!isSecret(word, found, sample.slice(word.length))) return undefined
  return { from: found.from, to: found.from + Math.max(word.length, longWordEnd(text, found.from)) }
}

function linkAfter(text: string, match: RegExpExecArray): Found | undefined {
  CONNECTOR.lastIndex = match.index + match[0].length
  const link = CONNECTOR.exec(text)
  if (link === null) return undefined
  const { password, pin } = match.groups ?? {}
  return {
    kind: password !== undefined ? 'password' : pin !== undefined ? 'pin' : 'key',
    link: link.groups?.mark !== undefined ? 'mark' : link.groups?.verb ? 'verb' : 'bare',
    from: CONNECTOR.lastIndex,
  }
}

function quotedAt(text: string, from: number) {
  const quoted = /^(?:"[^"\n]{1,200}"|“[^”\n]{1,200}”|'[^'\n]{1,200}')/.exec(
    text.slice(from, from + LOOK + 2),
  )
  return quoted === null ? undefined : { from, to: from + quoted[0].length }
}

/** Where a word ends that is longer than was looked at; only asked for what is masked. */
function longWordEnd(text: string, from: number): number {
  const rest = /\S*/y
  rest.lastIndex = from
  const length = rest.exec(text)?.[0].length ?? 0
  return length > LOOK ? length : 0
}

function isSecret(word: string, { kind, link }: Found, after: string): boolean {
  if (word.startsWith('[•••')) return false
  if (kind === 'pin') return /^\d{4,12}$/.test(word)
  const mixed = /\d/.test(word) && word.length >= 6
  if (kind === 'key') return word.startsWith('sk-') || (mixed && word.length >= 8)
  if (link === 'mark') return word.length >= 3
  if (link === 'bare') return mixed && /\p{L}/u.test(word)
  return mixed || (word.length >= 3 && /^\s*(?:[.,;!?]|$)/.test(after) && !isAbout(word))
}

function isAbout(word: string): boolean {
  return ABOUT.has(word.toLowerCase())
}
