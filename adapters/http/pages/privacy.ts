import type { Hub } from '../../../knowledge/schema.ts'
import { type Html, html } from '../html.ts'
import {
  bullets,
  heading1,
  heading2,
  layout,
  mailLink,
  type PageGiven,
  paragraph,
} from './layout.ts'

const WORDS = {
  nl: {
    title: 'Wat wij met uw gegevens doen',
    controller: 'Wie verantwoordelijk is',
    controllerIs: 'Verantwoordelijk voor uw gegevens is',
    contact: 'Vragen over privacy? Mail naar',
    kept: 'Wat wij bewaren, en waarom',
    keptItems: [
      'Het gesprek met de assistent, zodat u later verder kunt gaan en wij uw vraag goed begrijpen.',
      'Uw vraag, uw organisatie en de plaats, om de partner te vinden die past.',
      'Uw naam en e-mailadres, zodat de partner en de hub u kunnen antwoorden.',
      'Uw toestemming: wanneer, met welke tekst en voor welke partners.',
      'Welke partners wij noemden en waarom, zodat het voorstel later te controleren is.',
      'Elke verandering van uw aanvraag: wanneer en door wie.',
    ],
    removed:
      'Typt u een burgerservicenummer, een kaartnummer of een wachtwoord, dan halen wij dat weg voordat het bericht wordt opgeslagen. Bestanden bewaren wij niet. Terwijl u uw eerste bericht typt, leest onze server mee om te tonen wat wij begrijpen; daarvan bewaren wij niets, en u kunt het uitzetten.',
    basis:
      'Wij doen dit omdat u ons om hulp vraagt. Met een partner delen wij uw gegevens alleen als u daar toestemming voor geeft.',
    sees: 'Wie uw gegevens ziet',
    seesItems: [
      'Medewerkers van de hub.',
      'De partner die u in uw toestemming noemt: eerst alleen de vraag, zonder namen en contactgegevens. Pas als de partner de vraag aanneemt, ziet die alles.',
      'Niemand anders. Wij verkopen niets, volgen u niet en plaatsen geen advertenties.',
    ],
    automatic:
      'De assistent is een computerprogramma met vaste regels en geleerde cijfers. Die doet een voorstel voor een partner. U beslist, en u kunt altijd een medewerker vragen.',
    howLong: 'Hoe lang',
    howLongItems: ({ conversationDays, enquiryMonths }: Hub['keepFor']) => [
      `Uw aanvraag en het gesprek wissen wij ${enquiryMonths} maanden nadat de aanvraag is afgerond of ingetrokken, of zodra u daarom vraagt.`,
      `Dient u niets in, dan wissen wij het gesprek ${conversationDays} dagen na uw laatste bericht.`,
      'Uw browser onthoudt uw gesprek hoogstens 28 dagen na uw laatste bezoek. In de chat kunt u het eerder laten vergeten. Wij plaatsen geen cookies.',
      'Na het wissen blijven alleen aantallen over: gebied, soort vraag, partner en data. Daaruit is niet af te leiden wie u bent.',
    ],
    rights: 'Uw rechten',
    rightsIntro:
      'U mag uw gegevens inzien, verbeteren, meenemen of laten wissen. U mag ons vragen om het gebruik te beperken of ermee te stoppen, en uw toestemming intrekken.',
    erase: 'Wissen kan meteen: typ in de chat',
    eraseWords: 'verwijder mijn gegevens',
    mail: 'Voor het andere mailt u naar',
    complaint:
      'Bent u het niet eens met hoe wij met uw gegevens omgaan? U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.',
  },
  en: {
    title: 'What we do with your data',
    controller: 'Who is responsible',
    controllerIs: 'Responsible for your data is',
    contact: 'Questions about privacy? Mail',
    kept: 'What we keep, and why',
    keptItems: [
      'The conversation with the assistant, so that you can go on later and we understand your question well.',
      'Your question, your organisation and the place, to find the partner that fits.',
      'Your name and e-mail address, so that the partner and the hub can answer you.',
      'Your consent: when, to which text and for which partners.',
      'Which partners we named and why, so that the proposal can be checked later.',
      'Every change to your enquiry: when and by whom.',
    ],
    removed:
      'If you type a citizen service number, a card number or a password, we remove it before the message is stored. We keep no files. While you type your first message, our server reads along to show what we understand; nothing of that is kept, and you can turn it off.',
    basis:
      'We do this because you ask us for help. We share your data with a partner only if you consent to it.',
    sees: 'Who sees your data',
    seesItems: [
      'Staff of the hub.',
      'The partner named in your consent: at first only the question, without names and contact details. Only when the partner accepts does it see everything.',
      'Nobody else. We sell nothing, do not track you and show no advertisements.',
    ],
    automatic:
      'The assistant is a computer program with fixed rules and learned figures. It proposes a partner. You decide, and you can always ask for a person.',
    howLong: 'How long',
    howLongItems: ({ conversationDays, enquiryMonths }: Hub['keepFor']) => [
      `We erase your enquiry and the conversation ${enquiryMonths} months after the enquiry was closed or withdrawn, or as soon as you ask for it.`,
      `If you file nothing, we erase the conversation ${conversationDays} days after your last message.`,
      'Your browser remembers your conversation for at most 28 days after your last visit. In the chat you can have it forgotten sooner. We place no cookies.',
      'After erasure only counts remain: area, kind of question, partner and dates. They do not tell who you are.',
    ],
    rights: 'Your rights',
    rightsIntro:
      'You may see, correct, take along or erase your data. You may ask us to restrict or stop its use, and you may withdraw your consent.',
    erase: 'You can erase at once: type in the chat',
    eraseWords: 'delete my data',
    mail: 'For the rest, mail',
    complaint:
      'Do you disagree with how we handle your data? You can file a complaint with the Dutch Data Protection Authority (Autoriteit Persoonsgegevens).',
  },
} as const

/** What is kept, why, how long, and what a person may ask (GDPR art. 13). */
export function privacyPage({ language, hub }: PageGiven): Html {
  const words = WORDS[language]
  return layout({ language, hub }, words.title, [
    heading1(words.title),
    heading2(words.controller),
    paragraph(
      html`${words.controllerIs} ${hub.controller}. ${words.contact} ${mailLink(hub.privacyEmail)}.`,
    ),
    heading2(words.kept),
    bullets(words.keptItems),
    paragraph(words.removed),
    paragraph(words.basis),
    heading2(words.sees),
    bullets(words.seesItems),
    paragraph(words.automatic),
    heading2(words.howLong),
    bullets(words.howLongItems(hub.keepFor)),
    heading2(words.rights),
    paragraph(words.rightsIntro),
    paragraph(
      html`${words.erase} <strong>${words.eraseWords}</strong>. ${words.mail} ${mailLink(hub.privacyEmail)}.`,
    ),
    paragraph(words.complaint),
  ])
}
