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
  onder andere, ergens anders, iemand anders, other than`

/**
 * Expressions in which a word of our vocabulary does not mean its subject: "ik maak me zorgen" is
 * not about care. Language, not knowledge of one hub.
 */
export const figuresOfSpeech: PhraseBook<true> = bookOf(
  listed(terms).flatMap((term) => phrasesOf<true>(term, 'exact', true)),
)
