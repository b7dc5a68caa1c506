import { z } from 'zod'
import type { Move } from '../../bot/enquiry-desk.ts'
import { CorrectableField, Score } from '../../enquiries/aftermath.ts'
import { pickMoment } from '../../enquiries/answering.ts'
import { answerQuestion } from '../../enquiries/asking.ts'
import { answerContactCheck, rateEnquiry } from '../../enquiries/closing.ts'
import { correctEnquiry } from '../../enquiries/correcting.ts'
import { maskSecrets } from '../../enquiries/mask-secrets.ts'
import { answerProposal } from '../../enquiries/proposing.ts'
import type { Terms } from '../../enquiries/terms.ts'
import { withdrawEnquiry } from '../../enquiries/withdrawing.ts'
import type { Language } from '../../knowledge/language.ts'
import type { Knowledge } from '../../knowledge/schema.ts'
import { onlyPhoneIn } from '../../knowledge/understanding/phone-of.ts'
import { COMPANY_WORDS, type CompanyFault } from '../http/pages/company-page-words.ts'
import { nameOf } from './letters/name-of.ts'

const LONGEST = 4000
const Text = z
  .string()
  .max(LONGEST)
  .default('')
  .transform((text) => maskSecrets(text).text)
const YesNo = z.enum(['yes', 'no']).transform((said) => said === 'yes')
const Corrected = z.partialRecord(CorrectableField, Text)

export type Asked = { knowledge: Knowledge; terms: Terms; language: Language }
type Form = Record<string, string>

/** What each form on the company's page asks for: a move, or what is still wrong with the form. */
const FORMS: Record<string, (form: Form, asked: Asked) => Move | CompanyFault> = {
  answer({ answer }, { terms }) {
    const text = Text.safeParse(answer).data
    if (text === undefined) return 'tooLong'
    return text === '' ? 'answer' : (enquiry, at) => answerQuestion(enquiry, text, at, terms)
  },
  pick: ({ moment = '' }) =>
    moment === '' ? 'moment' : (enquiry, at) => pickMoment(enquiry, moment, at),
  contact({ contacted }) {
    const said = YesNo.safeParse(contacted).data
    if (said === undefined) return 'contacted'
    return (enquiry, at) => answerContactCheck(enquiry, said, at)
  },
  consent({ agreed }, { knowledge, terms, language }) {
    const said = YesNo.safeParse(agreed).data
    if (said === undefined) return 'agreed'
    const words = COMPANY_WORDS[language].proposal
    return (enquiry, at) => {
      const text = words.text(nameOf(enquiry.proposed?.partner, knowledge, language))
      return answerProposal(enquiry, { agreed: said, text }, at, terms)
    }
  },
  rate(form) {
    const score = Score.safeParse(Number(form.score)).data
    const note = Text.safeParse(form.note).data
    if (note === undefined) return 'tooLong'
    return score ? (enquiry, at) => rateEnquiry(enquiry, 'company', { score, note }, at) : 'score'
  },
  correct(form) {
    const corrected = Corrected.safeParse(form).data
    if (!corrected) return 'tooLong'
    const { email, phone } = corrected
    if (email && !z.email().safeParse(email).success) return 'email'
    if (!phone) return (enquiry, at) => correctEnquiry(enquiry, corrected, at)
    const number = onlyPhoneIn(phone)
    if (number === undefined) return 'phone'
    return (enquiry, at) => correctEnquiry(enquiry, { ...corrected, phone: number }, at)
  },
  withdraw: ({ sure }) => (sure === 'yes' ? withdrawEnquiry : 'sure'),
}

/** Reads the form that is sent to `/enquiry/<token>/<part>`; undefined when there is none. */
export function readCompanyForm(part: string) {
  return Object.hasOwn(FORMS, part) ? FORMS[part] : undefined
}
