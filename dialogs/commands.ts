import type { Language } from '../knowledge/language.ts'
import { plain } from './plain.ts'

export type Command =
  | { name: 'help' | 'back' | 'skip' | 'repeat' | 'why' | 'where' | 'restart' | 'stop' }
  | { name: 'person' | 'privacy' | 'erase' }
  | { name: 'language'; to: Language }

/** What people say for each, separated by bars, as it stands without accents and punctuation. */
const SAID: readonly [Command, string][] = [
  [
    { name: 'help' },
    `help|hulp|help mij|help me|uitleg|hoe werkt dit|hoe werkt het|wat kan ik zeggen|wat kan ik doen|
    wat kan ik typen|wat kunt u|ik snap het niet|ik begrijp het niet|opties|menu|
    what can i say|what can i do|what can i type|how does this work|how does it work|what can you do|
    i do not understand|i don t understand|options|instructions`,
  ],
  [
    { name: 'back' },
    `terug|ga terug|vorige|vorige vraag|de vorige vraag|naar de vorige vraag|terug naar de vorige vraag|
    een stap terug|stap terug|een vraag terug|ongedaan maken|maak ongedaan|
    back|go back|previous|previous question|the previous question|to the previous question|one step back|
    step back|undo`,
  ],
  [
    { name: 'skip' },
    `overslaan|sla over|sla dit over|sla maar over|sla deze vraag over|deze vraag overslaan|
    vraag overslaan|volgende|volgende vraag|geen antwoord|weet ik niet|dat weet ik niet|ik weet het niet|
    weet niet|geen idee|weet ik nog niet|dat weet ik nog niet|liever niet|dat zeg ik liever niet|
    skip|skip this|skip it|skip this question|skip the question|next|next question|no answer|
    i do not know|i don t know|don t know|no idea|not sure|rather not|i d rather not|i would rather not|
    prefer not to say|i prefer not to say|pass`,
  ],
  [
    { name: 'repeat' },
    `herhaal|herhalen|herhaal de vraag|de vraag herhalen|dat herhalen|herhaal dat|nog een keer|nog eens|wat was de vraag|
    wat zei u|wat vroeg u|
    repeat|repeat that|repeat the question|again|once more|say again|say that again|
    what was the question|what did you say|what did you ask`,
  ],
  [
    { name: 'why' },
    `waarom|waarom vraagt u dat|waarom vraagt u dit|waarom wilt u dat weten|waarom wilt u dit weten|
    waarom die vraag|waarom deze vraag|waarom is dat nodig|waarvoor|waarvoor is dat|waar is dat voor nodig|
    why|why do you ask|why do you ask that|why do you ask this|why do you need that|why do you need this|
    why is that|why is that needed|why this question|what for|what is that for`,
  ],
  [
    { name: 'where' },
    `waar ben ik|waar zijn we|waar zijn wij|waar waren we|hoe ver ben ik|hoe ver zijn we|overzicht|
    hoeveel vragen nog|hoeveel vragen zijn er nog|hoe lang duurt het nog|voortgang|wat heb ik gezegd|
    mijn antwoorden|
    where am i|where are we|where were we|how far am i|how far are we|overview|progress|
    how many questions|how many questions left|how many questions are left|how much longer|
    what have i said|what did i say|my answers`,
  ],
  [
    { name: 'restart' },
    `opnieuw|opnieuw beginnen|begin opnieuw|begin maar opnieuw|overnieuw|overnieuw beginnen|
    helemaal opnieuw|van voren af aan|van voor af aan|
    start over|start again|restart|begin again|start from the beginning|from the beginning`,
  ],
  [
    { name: 'stop' },
    `stop|stoppen|stop maar|ik stop|ik wil stoppen|annuleren|annuleer|afbreken|later verder|
    ik ga later verder|ik wil later verder|sluiten|
    quit|cancel|exit|i want to stop|stop it|stop this|later|i will go on later|continue later|close`,
  ],
  [
    { name: 'person' },
    `een mens|mens|een medewerker|medewerker|een persoon|iemand|een echt mens|een echt persoon|
    met een mens|met een medewerker|met iemand|een mens spreken|een medewerker spreken|
    een persoon spreken|iemand spreken|met een mens spreken|met een medewerker spreken|
    met een persoon spreken|met iemand spreken|met een mens praten|met een medewerker praten|
    met iemand praten|ik wil een mens|ik wil een mens spreken|ik wil een medewerker spreken|
    ik wil iemand spreken|ik wil met een mens spreken|ik wil met een mens praten|
    ik wil met een medewerker spreken|ik wil met iemand spreken|ik wil met iemand praten|
    kan ik iemand spreken|kan ik iemand bellen|kan ik een mens spreken|mag ik iemand spreken|
    bel mij|bellen|contact|contactgegevens|
    a person|person|a human|human|a real person|a real human|someone|somebody|staff|
    talk to a person|talk to a human|talk to someone|talk to somebody|talk to staff|
    speak to a person|speak to a human|speak to someone|speak to somebody|speak with someone|
    speak with a person|i want a person|i want a human|i want to talk to a person|
    i want to talk to someone|i want to speak to a person|i want to speak to someone|
    can i talk to a person|can i talk to someone|can i speak to a person|can i speak to someone|
    call me|contact details`,
  ],
  [
    { name: 'privacy' },
    `privacy|privacyverklaring|avg|mijn gegevens|wat gebeurt er met mijn gegevens|
    wat doet u met mijn gegevens|wie ziet mijn gegevens|wie ziet dit|is dit veilig|
    privacy notice|privacy statement|privacy policy|gdpr|my data|what happens to my data|
    what happens with my data|what do you do with my data|who sees my data|who sees this|is this safe`,
  ],
  [
    { name: 'erase' },
    `verwijder mijn gegevens|verwijder al mijn gegevens|verwijder alles|verwijder mijn data|
    wis mijn gegevens|wis al mijn gegevens|wis alles|wis mijn data|mijn gegevens verwijderen|
    mijn gegevens wissen|alles verwijderen|alles wissen|gegevens verwijderen|gegevens wissen|vergeet mij|
    vergeet dit gesprek|
    delete my data|delete all my data|delete everything|erase my data|erase all my data|
    erase everything|remove my data|remove all my data|remove everything|forget me|
    forget this conversation`,
  ],
  [
    { name: 'language', to: 'nl' },
    `nederlands|nederlands aub|in het nederlands|liever nederlands|verder in het nederlands|
    kan het in het nederlands|kan dit in het nederlands|spreekt u nederlands|nl|
    dutch|in dutch|dutch please|switch to dutch|do you speak dutch`,
  ],
  [
    { name: 'language', to: 'en' },
    `engels|in het engels|liever engels|verder in het engels|kan het in het engels|
    kan dit in het engels|en|
    english|in english|english please|switch to english|rather english|can we speak english|
    do you speak english`,
  ],
]
const LONGEST = 80
/** What may stand around any of them. */
const POLITE =
  /^((kunt u|kan ik|mag ik|ik wil|ik zou|graag|please|could you|can you|can i|i want to|i would like to|i d like to|sorry|eh|nou|ok|oke) )*(?<core>.+?)( (graag|alstublieft|aub|a u b|please|thanks|bedankt|dank u|maar|even))?$/

const byPhrase = new Map(
  SAID.flatMap(([command, said]) =>
    said.split('|').map((phrase): [string, Command] => [plain(phrase), command]),
  ),
)

/**
 * The command a message is. It is one only as a whole, so an answer that contains "help" or "stop"
 * stays an answer.
 */
export function commandIn(text: string): Command | undefined {
  if (text.length > LONGEST) return undefined
  if (/^\s*\?+\s*$/.test(text)) return { name: 'help' }
  const said = plain(text)
  return byPhrase.get(said) ?? byPhrase.get(POLITE.exec(said)?.groups?.core ?? '')
}
