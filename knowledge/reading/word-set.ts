/** A set of the words that one text lists with spaces between. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
