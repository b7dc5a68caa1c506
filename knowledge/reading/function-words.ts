const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Dutch words that carry grammar and no subject, in plain form. */
export const dutchFunctionWords = words(`
  de het een en van ik te dat die in is niet zijn op aan met als voor er maar om dan zou of wat mijn
  men dit zo door over ze zich bij ook tot je mij uit der daar naar heb hoe heeft hebben deze u want
  nog zal me zij nu geen omdat iets worden toch al waren veel meer doen moet ben zonder kan kunnen
  hun dus alles onder ja werd wezen zelf tegen na wil willen komt waar wie welke we wij ons onze uw
  jullie graag zou zouden wordt hoeven hoeft mag mogen moeten gaat gaan via tussen per vaak erg heel
  zodat waarmee waarin hierbij hiervoor daarvoor namelijk wel eens even zoals
`)

/** English words that carry grammar and no subject, in plain form. */
export const englishFunctionWords = words(`
  the a an and of i to that which in is not are on at with as for there but then would or what my
  one this so by over they themselves also until you me from where have how has these because still
  will she he it its now no something be been being was were much more do does must am without can
  could their everything under yes self know against after want wants who we us our your gladly should
  may might get into between per often very when whether than them those like need needs im id wed
  weve were dont doesnt cant isnt any some just only about does did if
`)

// Words that neither Dutch nor English has, of languages that are often written here.
const foreignFunctionWords = words(`
  wir und nicht der das ein eine einen mit fur ist sind auf den dem auch sich unser unsere konnen
  mochten wollen nous vous est sont les des une pour avec dans notre nos pas que qui sur au aux du
  nosotros somos una para con nuestra nuestro queremos el los las
  jestesmy nie jest dla naszej nasza nasze szukamy chcemy oraz biz icin bir ile istiyoruz ariyoruz
`)

/** Marks of a text in neither of the two languages; words shared with them say nothing. */
export const otherFunctionWords: ReadonlySet<string> = new Set(
  [...foreignFunctionWords].filter(
    (word) => !dutchFunctionWords.has(word) && !englishFunctionWords.has(word),
  ),
)

/** Whether a plain word carries grammar only, in either language. */
export const isFunctionWord = (plain: string): boolean =>
  dutchFunctionWords.has(plain) || englishFunctionWords.has(plain)
