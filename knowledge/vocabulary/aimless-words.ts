import { dutchStem, englishStem } from '../reading/stem.ts'

// Among the words by which themes, use cases and scopes describe an area, those that occur anywhere.
const words = `
  afstand beeld beeldherkenning beoordelen beoordeling computer computers eerlijk eigenaar ervaren ervaring gebouw gebouwen
  gedrag gemeenschap hogeschool hogescholen inkopen innovatie inzicht koppelen materiaal materialen model
  modellen opname opnames oprichters regen school scholen schrijven spraak startup subsidie taal taalmodel taalmodellen
  talen technisch technische uitleg uitleggen uitlegbaarheid universiteit valt vallen vereniging verantwoord
  verantwoordelijk vol wit zee zon zover zwart proef bewijzen bewezen nationaal nationale openbaar openbare koers
  behaviour centre children computing consultant consultants decision decisions device devices
  district event explain explainability explaining fair firm fund grant grants growth high innovation institute
  knowledge language languages line lines living logs material materials models national neighbourhood overnight
  people place practice practise product products program recognition safe safely science sciences scientific
  speech spot spots stand start stock suppliers supplier supply supplies technical text texts thing things trial
  university vocational wait waiting walls watch waves weather young stay stays forecast track training skills skill`

/** Stems of words that say nothing about an area where they stand in a description of it. */
export const aimlessStems: ReadonlySet<string> = new Set(
  words
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => [dutchStem(word), englishStem(word)]),
)
