const limit = 20_000

/** Remembers what a pure function made of a word; starts anew when it holds too many. */
export function remembered<Made>(make: (plain: string) => Made): (plain: string) => Made {
  const known = new Map<string, Made>()
  return (plain) => {
    const before = known.get(plain)
    if (before !== undefined) return before
    if (known.size >= limit) known.clear()
    const made = make(plain)
    known.set(plain, made)
    return made
  }
}
