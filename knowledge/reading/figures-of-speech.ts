import { bookOf, type PhraseBook, phrasesOf } from './phrase-book.ts'
import { listed } from './term-list.ts'

const terms = `
  artificial intelligence, business intelligence, kunstmatige intelligentie,
  machine learning, deep learning, neural network, neural networks, neuraal netwerk, neurale netwerken, training data, trainingsdata,
  zorgen, zorgt, gezorgd, zorgde, zorg ervoor, zorg dat, zorg dragen, onze zorg is, zorg om,
  take care, takes care, taking care, care about, cares about, care to, careful, carefully,
  energie in steken, energie kost, energie van krijgen, veel energie, full of energy,
  recht op, recht hebben, rechte lijn, rechte lijnen, recht vooruit, recht toe, recht zo, rechts,
  op de bank, op een bank, bankje, onder de kraan, kraan open, kraan dicht, van harte, hart voor,
  at heart, heart of, stroke of luck, waste of time, wasting time, waste time, lock in, appeal to,
  net als, net zo, net zoals, net even, net niet, in order, on the other hand, in the space of,
  space for, enough space, more space, usb port, usb ports, port number,
  ship products, ship orders, we ship, ship our, ships products, andere bedrijven, other companies,
  computing power, processing power, sick of, sick and tired, sick to death, gut feeling, be patient, is patient, are patient, very patient,
  patient supervisor, come aboard, comes aboard, get aboard, come on board, comes on board, get on board, on the board, on the shelf, on paper, in law,
  father-in-law, mother-in-law, brother-in-law, sister-in-law, father in law, mother in law, brother in law, sister in law, chip in, chips in, chipping in, catch up,
  inventing the wheel, invent the wheel, reinvent the wheel, reinventing the wheel, het wiel uitvinden, wiel uitvinden, hetzelfde wiel,
  tussen wal en schip, van wal steken, in het water vallen, aan boord komen, op papier, zwart op wit, black and white, aan de bel trekken,
  slaap er slecht, niet van slaap, uit de hand, op de rug, al doende, onder ons, aan boord stappen, a catch, the catch is, on a hunch, hold on, hold of, on hold, cold calls, mind you,
  onder andere, ergens anders, iemand anders, other than`

/**
 * Expressions in which a word of our vocabulary does not mean its subject: "ik maak me zorgen" is
 * not about care. Language, not knowledge of one hub.
 */
export const figuresOfSpeech: PhraseBook<true> = bookOf(
  listed(terms).flatMap((term) => phrasesOf<true>(term, 'exact', true)),
)
