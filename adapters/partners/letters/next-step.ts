import { openQuestion } from '../../../enquiries/asking.ts'
import type { Enquiry } from '../../../enquiries/enquiry.ts'
import { promisedBy } from '../../../enquiries/promised-by.ts'
import { responseDue } from '../../../enquiries/response-due.ts'
import { sayMoment } from '../../../enquiries/say-moment.ts'
import type { Knowledge } from '../../../knowledge/schema.ts'
import { nameOf } from './name-of.ts'

const WORDS = {
  nl: {
    offered: (partner: string, due: string) =>
      `${partner} krijgt uw vraag te zien zonder uw naam, uw organisatie en uw contactgegevens. ${partner} antwoordt vóór ${due}. Neemt ${partner} de vraag aan, dan krijgt u bericht. Pas dan ziet ${partner} wie u bent en neemt met u contact op.`,
    next: (partners: string) => `Kan deze partner u niet helpen? Dan vragen wij ${partners}.`,
    accepted: (partner: string) =>
      `${partner} heeft uw vraag aangenomen en neemt contact met u op.`,
    staff: (hub: string, due: string) =>
      `Een medewerker van de ${hub} leest uw vraag en zoekt met u een partner. U hoort van ons vóór ${due}. Wij delen uw gegevens niet met een partner voordat u dat goed vindt.`,
    question: (partner: string) =>
      `${partner} heeft een vraag aan u. Zolang u niet hebt geantwoord, staat de antwoordtermijn stil.`,
    proposal: (partner: string) =>
      `Wij denken dat ${partner} u kan helpen, en vragen u om toestemming. Zonder uw toestemming sturen wij niets.`,
    contact: (partner: string) => `${partner} en u hebben contact.`,
    closed: (partner: string) => `${partner} heeft uw aanvraag afgerond.`,
    over: 'Uw aanvraag loopt niet meer. Er wordt niets meer mee gedaan.',
  },
  en: {
    offered: (partner: string, due: string) =>
      `${partner} sees your enquiry without your name, your organisation and your contact details. ${partner} answers by ${due}. If ${partner} accepts, you will hear from us. Only then does ${partner} see who you are and get in touch with you.`,
    next: (partners: string) => `If this partner cannot help you, we will ask ${partners}.`,
    accepted: (partner: string) =>
      `${partner} has accepted your enquiry and will get in touch with you.`,
    staff: (hub: string, due: string) =>
      `A member of staff of the ${hub} reads your enquiry and looks for a partner with you. You will hear from us by ${due}. We do not share your details with a partner before you agree.`,
    question: (partner: string) =>
      `${partner} has a question for you. Until you have answered, the time to respond stands still.`,
    proposal: (partner: string) =>
      `We think ${partner} can help you, and ask for your consent. Without your consent we send nothing.`,
    contact: (partner: string) => `You and ${partner} are in touch.`,
    closed: (partner: string) => `${partner} has closed your enquiry.`,
    over: 'Your enquiry is closed. Nothing more is done with it.',
  },
} as const

/** What happens next with an enquiry, told to the company: who does what, and by when. */
export function nextStep(enquiry: Enquiry, knowledge: Knowledge): string[] {
  const { language, state } = enquiry
  const words = WORDS[language]
  const { hub } = knowledge
  const name = (partner: string) => nameOf(partner, knowledge, language)
  const open = enquiry.offers.find((offer) => offer.state === 'open')
  const taken = enquiry.offers.find((offer) => offer.state === 'accepted')
  if (state === 'closed' && taken) return [words.closed(name(taken.partner))]
  if (['withdrawn', 'erased', 'closed'].includes(state)) return [words.over]
  if (state === 'in-contact' && taken) return [words.contact(name(taken.partner))]
  const question = openQuestion(enquiry)
  if (question) return [words.question(name(question.partner))]
  if (enquiry.proposed) return [words.proposal(name(enquiry.proposed.partner))]
  if (taken) return [words.accepted(name(taken.partner))]
  if (open) {
    const due = sayMoment(open.respondBy, language, hub.timeZone)
    const asked = new Set(enquiry.offers.map(({ partner }) => partner))
    const others = enquiry.consent.partners.filter((partner) => !asked.has(partner)).map(name)
    const offered = words.offered(name(open.partner), due)
    return others.length > 0 ? [offered, words.next(inOrder(others, language))] : [offered]
  }
  const due = promisedBy(enquiry, knowledge) ?? responseDue(enquiry.filedAt, hub.responseDays, hub)
  return [words.staff(hub.name[language], sayMoment(due, language, hub.timeZone))]
}

function inOrder(names: string[], language: Enquiry['language']): string {
  return names.join(language === 'nl' ? ' en daarna ' : ' and then ')
}
