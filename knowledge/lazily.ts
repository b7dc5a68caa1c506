/** Makes something when it is first asked for, and gives the same to all who ask after. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: { it: Made } | undefined
  return () => {
    made ??= { it: make() }
    return made.it
  }
}
