const split = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * Stems that ordinary words share with words of a trade, by language: "automatisch" with "automaat",
 * "weten" with "wet", "attractive" with "attraction". A term with such a stem is meant only in the
 * form in which it is listed.
 */
export const sharedStems: Readonly<Record<'nl' | 'en', ReadonlySet<string>>> = {
  nl: split(`
    automat bin diver lever afkeur keur wet betal red zet beschik stan tool natur len koper kant zeker
    boet verlicht stop screen cod los ruim vat mix bestur onderhoud techn stelling leiding object slot
    object lager beperk verval verwijs verzorg tel bes publ gebouwd invest mobil market cross beroep oplever
    art wit oef vred tek verhuurd vertal verkies kwetsbar mach trek spoor lijn sluis bot reg stroom
    kneed draai boor las slijp walsen giet lek spit hef meng kop min schap melk stek gal bed
    wacht wond pijn long rug kies slap val uitval aanslag klacht zitting trap plat plan
    plaat lijk stel gast gang kop fort nest luier ver bos her ouder beval druk schol stal zon kas ker hor niet zef har leg bak wal pot toet zeug uitleg`),
  en: split(`
    applic object art mechan demonstr cultur cross environ mobil investig joint vital market transform
    forward drive account profil foundat foundation put detect press attract composit translat hold draw
    radic radical rel mix grade elev yield escal concert instal mode consum consumer sustain power
    automat autom optic electr therapeut electron tool dimens stop screen seed rule exerc fertil
    estim handl manipul alarm fabric crack shift deposit drain second label propel concret flat exot
    construct servic mark halt pan vulner evid teach camp hei red medic mediat toler peac litter
    scaffold publish benefit fruit anchor matern cargo loss lose hear record cast bow mate stern catch
    lock plaster compound condition condit walker fall plant ear off port sole wear will part lead
    pilot train ring bat bats tree light tin can bank book store card rest claim custom fine firm comput her burn grow share doctor paint guest cut nest space scale organ fit match watch switch wheel chip stock listen present save rent placement pick explain`),
}
