/** How what was masked at the door begins: "[••• password]". */
const mark = '[•••'
/** What was masked, and before it the word for it: "mijn wachtwoord is [••• password]". */
const masked =
  /(?:[\p{L}-]{0,20}(?:wachtwoord|wachtzin|password|passwd|passphrase|pwd|pincode|key|token|secret)[\p{L}-]{0,20}[^[\n]{0,40})?\[••• [^\]\n]{1,20}\]/giu

/** A text with spaces for what was masked in it: that somebody typed a password tells no subject. */
export function withoutMasked(text: string): string {
  return text.includes(mark) ? text.replace(masked, (found) => ' '.repeat(found.length)) : text
}
