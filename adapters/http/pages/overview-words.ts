import type { Standing } from '../../../enquiries/partner-view.ts'
import type { Bilingual } from '../../../knowledge/language.ts'

/** How an enquiry stands for a partner. */
export const STANDINGS: Record<Standing, Bilingual> = {
  open: { nl: 'wacht op uw antwoord', en: 'waits for your answer' },
  waiting: { nl: 'wacht op de organisatie', en: 'waits for the organisation' },
  accepted: { nl: 'aangenomen', en: 'accepted' },
  'in-contact': { nl: 'in contact', en: 'in contact' },
  closed: { nl: 'afgerond', en: 'closed' },
  declined: { nl: 'doorgegeven', en: 'passed on' },
  expired: { nl: 'niet op tijd beantwoord', en: 'not answered in time' },
  withdrawn: { nl: 'niet meer bij u', en: 'no longer with you' },
}

/** What a partner's own page says, and the page where it asks for the link. */
export const OVERVIEW_WORDS = {
  nl: {
    title: (partner: string) => `AI-vragen voor ${partner}`,
    groups: { overdue: 'Te laat', open: 'Lopend', done: 'Afgerond of niet meer bij u' },
    none: 'Er zijn geen vragen.',
    columns: {
      reference: 'Referentie',
      subject: 'Onderwerp',
      standing: 'Stand',
      due: 'Antwoord vóór',
    },
    more: (count: number) => `De laatste ${count} staan hier. De rest vindt u in de download.`,
    exports: 'Alles downloaden',
    csv: 'als CSV, voor een rekenblad',
    json: 'als JSON, voor uw eigen systeem',
    ask: {
      title: 'De pagina van uw organisatie',
      text: 'Bent u partner van de hub? Vul het e-mailadres in dat bij ons is geregistreerd. Wij sturen daar een link naartoe, naar de pagina met al uw vragen.',
      label: 'Geregistreerd e-mailadres',
      send: 'Stuur de link',
      sent: 'Is dit adres bij ons geregistreerd, dan is de link onderweg. Kijk in die mailbox.',
    },
    expired: {
      title: 'Deze link is verlopen',
      text: 'Vraag hieronder een nieuwe link aan.',
    },
    invalid: {
      title: 'Deze link klopt niet',
      text: 'Misschien is het adres niet helemaal overgenomen. Vraag hieronder een nieuwe link aan.',
    },
  },
  en: {
    title: (partner: string) => `AI enquiries for ${partner}`,
    groups: { overdue: 'Overdue', open: 'Open', done: 'Done or no longer with you' },
    none: 'There are no enquiries.',
    columns: { reference: 'Reference', subject: 'Subject', standing: 'Standing', due: 'Answer by' },
    more: (count: number) => `The latest ${count} are shown. The download has the rest.`,
    exports: 'Download everything',
    csv: 'as CSV, for a spreadsheet',
    json: 'as JSON, for your own system',
    ask: {
      title: 'Your organisation’s own page',
      text: 'Are you a partner of the hub? Enter the e-mail address that is registered with us. We will send a link to it, to the page with all your enquiries.',
      label: 'Registered e-mail address',
      send: 'Send the link',
      sent: 'If this address is registered with us, the link is on its way. Please look in that mailbox.',
    },
    expired: {
      title: 'This link has expired',
      text: 'Ask for a new one below.',
    },
    invalid: {
      title: 'This link is not right',
      text: 'Perhaps the address was not copied as a whole. Ask for a new one below.',
    },
  },
} as const
