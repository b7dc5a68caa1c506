import type { Language } from '../knowledge/language.ts'
import { plain } from './yes-no.ts'

export type Command =
  | { name: 'help' | 'back' | 'repeat' | 'why' | 'where' | 'restart' | 'stop' }
  | { name: 'person' | 'privacy' | 'erase' }
  | { name: 'language'; to: Language }
  | { name: 'change'; what: string }

/** A message is a command only when it is one as a whole: an answer that contains "help" stays an answer. */
const COMMANDS: readonly [RegExp, (what: string) => Command][] = [
  [
    /^(help|hulp|help mij|help me|wat kan ik (zeggen|doen)|what can i (say|do)|uitleg)$/,
    named('help'),
  ],
  [/^(terug|ga terug|vorige( vraag)?|back|go back|previous( question)?)$/, named('back')],
  [
    /^(herhaal|herhalen|nog een keer|herhaal de vraag|repeat|again|say again|repeat the question)$/,
    named('repeat'),
  ],
  [
    /^(waarom|waarom vraagt u dat|waarom wilt u dat weten|waarom die vraag|why|why do you ask( that)?|why is that)$/,
    named('why'),
  ],
  [
    /^(waar ben ik|hoe ver ben ik|overzicht|where am i|how far am i|overview|progress)$/,
    named('where'),
  ],
  [/^(opnieuw( beginnen)?|begin opnieuw|start over|restart|begin again)$/, named('restart')],
  [/^(stop|stoppen|ik wil stoppen|annuleren|quit|cancel|exit|i want to stop)$/, named('stop')],
  [
    /^((ik wil |graag |liever |mag ik )?(met )?een (mens|medewerker|persoon)( spreken)?( (graag|alstublieft))?|mens|medewerker|(i want to |can i )?(talk|speak) to a (person|human)|a (person|human)( please)?|human|person)$/,
    named('person'),
  ],
  [
    /^(privacy|privacyverklaring|wat gebeurt er met mijn gegevens|mijn gegevens|what happens (with|to) my data|my data|privacy notice)$/,
    named('privacy'),
  ],
  [
    /^((verwijder|wis) (al )?mijn (gegevens|data)|mijn gegevens (verwijderen|wissen)|vergeet mij|(delete|erase|remove) (all )?my data|forget me)$/,
    named('erase'),
  ],
  [
    /^(nederlands|in het nederlands|dutch( please)?|nl|liever nederlands|in dutch)$/,
    () => ({ name: 'language', to: 'nl' }),
  ],
  [
    /^(engels|in het engels|english( please)?|in english|en|liever engels)$/,
    () => ({ name: 'language', to: 'en' }),
  ],
  [
    /^(?:wijzig|wijzigen|verander|aanpassen|pas aan|change|edit|correct)(?: (?:de|het|mijn|my|the|our|onze))? (.{2,40})$/,
    (what) => ({ name: 'change', what }),
  ],
]

/** The command a message is, if it is one. */
export function commandIn(text: string): Command | undefined {
  if (text.length > 80) return undefined
  const said = plain(text)
  for (const [pattern, make] of COMMANDS) {
    const found = pattern.exec(said)
    if (found) return make(found[1] ?? '')
  }
  return undefined
}

function named(name: Exclude<Command['name'], 'language' | 'change'>): () => Command {
  return () => ({ name })
}
