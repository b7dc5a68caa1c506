import { CorrectableField } from '../../../enquiries/aftermath.ts'
import { openQuestion } from '../../../enquiries/asking.ts'
import { isContactAsked } from '../../../enquiries/closing.ts'
import { correctable } from '../../../enquiries/correcting.ts'
import { acceptedOffer, mayMove } from '../../../enquiries/life.ts'
import { sayMoment } from '../../../enquiries/say-moment.ts'
import { FIELDS, SCORES } from '../../partners/code-words.ts'
import { nameOf } from '../../partners/letters/name-of.ts'
import { type HtmlValue, html } from '../html.ts'
import type { CompanyPageGiven, ShownEnquiry } from './company-page.ts'
import { COMPANY_WORDS } from './company-page-words.ts'
import { needQuote } from './enquiry-blocks.ts'
import { checkbox, foldout, form, notice, radios, textArea, textField } from './form-blocks.ts'
import { heading2, link, paragraph, pathIn } from './layout.ts'

type Maker = (shown: ShownEnquiry, given: CompanyPageGiven) => HtmlValue

const LONGEST = 4000
const PRIMARY = 'primary' as const
const INPUTS: Partial<Record<CorrectableField, 'email' | 'tel'>> = { email: 'email', phone: 'tel' }

/** The forms a company has now: those that wait for its answer, and what it may do besides. */
export function companyForms(shown: ShownEnquiry, given: CompanyPageGiven) {
  const of = (makers: Maker[]) => makers.map((make) => make(shown, given))
  return {
    urgent: of([questionForm, proposalForm, momentForm, contactForm, rateForm]),
    optional: of([correctForm, withdrawForm]),
  }
}

const questionForm: Maker = ({ enquiry, path, typed }, { language, knowledge }) => {
  const question = openQuestion(enquiry)
  if (!question) return undefined
  const words = COMPANY_WORDS[language].question
  const card = knowledge.partners.find(({ id }) => id === question.partner)
  const answer = textArea({
    ...{ name: 'answer', label: words.label, hint: words.hint, maxLength: LONGEST },
    value: typed?.answer ?? '',
    required: true,
  })
  return [
    heading2(words.title(nameOf(question.partner, knowledge, language))),
    needQuote({ text: question.question }, card?.language ?? 'nl'),
    form(pathIn(`${path}/answer`, language), answer, { text: words.send, kind: PRIMARY }),
  ]
}

const proposalForm: Maker = ({ enquiry, path }, { language, knowledge }) => {
  if (!enquiry.proposed || enquiry.state !== 'triage') return undefined
  const words = COMPANY_WORDS[language].proposal
  const partner = nameOf(enquiry.proposed.partner, knowledge, language)
  const answers = radios({ name: 'agreed', label: words.text(partner) }, [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
  ])
  return [
    heading2(words.title(partner)),
    form(pathIn(`${path}/consent`, language), answers, { text: words.send, kind: PRIMARY }),
  ]
}

const momentForm: Maker = ({ enquiry, path }, { language, knowledge, now }) => {
  const offer = enquiry.state === 'closed' ? undefined : acceptedOffer(enquiry)
  const words = COMPANY_WORDS[language].moments
  const said = (moment: string) => sayMoment(moment, language, knowledge.hub.timeZone)
  if (offer?.picked)
    return paragraph(
      html`${words.picked} <time datetime="${offer.picked}">${said(offer.picked)}</time>. ${link(`${path}/moment.ics`, words.calendar)}.`,
    )
  const coming = offer?.moments?.filter((moment) => moment > now.toISOString()) ?? []
  if (!offer || coming.length === 0) return undefined
  const choices = radios(
    { name: 'moment', label: words.label(nameOf(offer.partner, knowledge, language)) },
    coming.map((moment) => ({ value: moment, label: said(moment) })),
  )
  return [
    heading2(words.title),
    form(pathIn(`${path}/pick`, language), choices, { text: words.send, kind: PRIMARY }),
  ]
}

const contactForm: Maker = ({ enquiry, path }, { language, knowledge }) => {
  if (!isContactAsked(enquiry)) return undefined
  const words = COMPANY_WORDS[language].contact
  const partner = nameOf(acceptedOffer(enquiry)?.partner, knowledge, language)
  const answers = radios({ name: 'contacted', label: words.hint }, [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
  ])
  return [
    heading2(words.title(partner)),
    form(pathIn(`${path}/contact`, language), answers, { text: words.send, kind: PRIMARY }),
  ]
}

const rateForm: Maker = ({ enquiry, path, typed }, { language }) => {
  const { rate: words, note, noteHint } = COMPANY_WORDS[language]
  if (enquiry.state !== 'closed') return undefined
  if (enquiry.ratings?.company) return notice('ok', paragraph(words.thanks))
  const scores = SCORES.map((score, at) => ({ value: String(at + 1), label: score[language] }))
  const fields = [
    radios({ name: 'score', label: words.title }, scores),
    textArea({
      name: 'note',
      label: note,
      hint: noteHint,
      maxLength: LONGEST,
      value: typed?.note ?? '',
    }),
  ]
  return form(pathIn(`${path}/rate`, language), fields, { text: words.send, kind: PRIMARY })
}

const correctForm: Maker = ({ enquiry, path, typed, fault }, { language }) => {
  if (!mayMove(enquiry.state, 'withdrawn')) return undefined
  const { correct: words, noteHint } = COMPANY_WORDS[language]
  const now = correctable(enquiry)
  const fields = CorrectableField.options.map((name) => {
    const field = { name, label: FIELDS[name][language], value: typed?.[name] ?? now[name] }
    if (name === 'need') return textArea({ ...field, maxLength: LONGEST, required: true })
    const type = INPUTS[name] ?? 'text'
    if (name === 'phone') return textField({ ...field, type, hint: noteHint })
    return textField({ ...field, type, required: true })
  })
  const button = { text: words.send, kind: 'secondary' } as const
  const changing = form(pathIn(`${path}/correct`, language), fields, button)
  const isFaulty = fault === 'email' || fault === 'phone'
  return foldout(words.title, [paragraph(words.hint), changing], isFaulty)
}

const withdrawForm: Maker = ({ enquiry, path, fault }, { language }) => {
  if (!mayMove(enquiry.state, 'withdrawn')) return undefined
  const words = COMPANY_WORDS[language].withdraw
  const sure = checkbox({ name: 'sure', label: words.sure })
  const button = { text: words.send, kind: 'secondary' } as const
  const withdrawing = form(pathIn(`${path}/withdraw`, language), sure, button)
  return foldout(words.title, [paragraph(words.hint), withdrawing], fault === 'sure')
}
