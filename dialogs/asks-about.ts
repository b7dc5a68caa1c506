const LONGEST = 100
/** How a partner is asked about: "Wat doet RAMLAB?", "Who are YES!Delft?" */
const ABOUT =
  /^\W*(?:wat (?:doet|doen|is|zijn)|wie (?:is|zijn)|vertel (?:mij |me )?(?:meer |iets )?over|what (?:does|do|is|are)|who (?:is|are)|tell me (?:more |something )?about)\s/i

/** Whether a text asks what or who something is, so that naming it chooses nothing. */
export function asksAbout(text: string): boolean {
  return text.length <= LONGEST && ABOUT.test(text)
}
