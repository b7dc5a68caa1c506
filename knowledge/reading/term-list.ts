/** The terms of a list that is written as one text with commas. */
export const listed = (list: string | undefined): string[] =>
  (list ?? '').split(',').flatMap((term) => {
    const trimmed = term.replace(/\s+/g, ' ').trim()
    return trimmed === '' ? [] : [trimmed]
  })
