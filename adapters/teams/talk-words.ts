import type { Language } from '../../knowledge/language.ts'

const nl = {
  title: 'Een bezoeker wil een mens spreken',
  waiting: 'Er antwoordt nog niemand.',
  held: (name: string) => `${name} voert dit gesprek.`,
  over: 'Dit gesprek is voorbij: de bezoeker praat weer met de assistent.',
  since: (moment: string) => `Gevraagd op ${moment}`,
  visitor: 'Bezoeker',
  assistant: 'Assistent',
  answer: 'Uw antwoord; de bezoeker ziet uw naam',
  placeholder: 'Of antwoord in deze draad met een bericht dat mij noemt',
  send: 'Verstuur',
  handBack: 'Geef terug aan de assistent',
  sent: 'verstuurd',
  arrived: 'bezorgd',
  read: 'gelezen',
  gone: 'Dit gesprek is voorbij. Uw bericht is niet verstuurd.',
  empty: 'Schrijf eerst uw antwoord.',
  told: (text: string) => `Bezoeker: ${text}`,
}

const en: typeof nl = {
  title: 'A visitor would like to talk to a person',
  waiting: 'Nobody is answering yet.',
  held: (name) => `${name} is in this conversation.`,
  over: 'This conversation is over: the visitor is with the assistant again.',
  since: (moment) => `Asked on ${moment}`,
  visitor: 'Visitor',
  assistant: 'Assistant',
  answer: 'Your answer; the visitor sees your name',
  placeholder: 'Or answer in this thread with a message that mentions me',
  send: 'Send',
  handBack: 'Hand back to the assistant',
  sent: 'sent',
  arrived: 'delivered',
  read: 'read',
  gone: 'This conversation is over. Your message was not sent.',
  empty: 'Please write your answer first.',
  told: (text) => `Visitor: ${text}`,
}

export const TALK_CARD: Record<Language, typeof nl> = { nl, en }
