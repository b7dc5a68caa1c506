/** The usual beginning of a conversation in Dutch, up to what may be added. */
export const aBeginning = `
  > Wij zijn een scheepswerf in Gorinchem met 60 mensen en willen lasfouten herkennen op foto’s.
  Zo begrijp ik uw vraag. Klopt dat?
  > [Ja, dat klopt]
  Namens welke organisatie vraagt u dit?
  > Scheepswerf De Hoop
  Wat is uw naam, en op welk e-mailadres kan de partner u bereiken?
  > Anna de Vries, anna@dehoop.example
  Wilt u nog iets toevoegen?…
`

/** The same, up to the overview. */
export const untilCheck = `${aBeginning}
  > [Nee, verder]
  Dit heb ik opgeschreven. Klopt alles?
`

/** The same, up to the choice of a partner. */
export const untilMatch = `${untilCheck}
  > [Ja, verder]
  Wie mag uw vraag als eerste krijgen?
`

/** The same, until it is filed with the partner that fits best. */
export const untilFiled = `${untilMatch}
  > ja
  > ja
  Uw aanvraag is ingediend.
`
