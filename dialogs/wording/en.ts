import type { EnquiryState } from '../../enquiries/enquiry.ts'
import type { nl } from './nl.ts'

const states: Record<EnquiryState, string> = {
  filed: 'Filed',
  triage: 'With the staff of the AI-hub',
  offered: 'Offered to the partner',
  'needs-information': 'The partner has a question for you',
  accepted: 'The partner takes up your question',
  declined: 'The partner cannot take up this question',
  'in-contact': 'The partner is in contact with you',
  closed: 'Closed',
  withdrawn: 'Withdrawn',
  erased: 'Erased',
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Everything the assistant says in English. */
export const en: typeof nl = {
  opening: (hub, answers) =>
    `This is the intake assistant of the ${hub}. You are talking to a computer program, not to a person. It writes down your AI question, names the partner that fits it best and says why. Usually ${answers} answers are enough.`,
  openingPrivacy:
    'Please put no confidential data and no data about other people in this conversation. Type “privacy” to read what we do with your data. Would you rather have a person? Type “a person”.',

  needAsk: 'What could AI do for your organisation?',
  needWhy:
    'With your question in your own words I can find the partner that fits it. For example: “We are a shipyard in Gorinchem and want to spot welding faults in photos.”',
  needAgain:
    'I do not understand yet what you are looking for. Could you write in one or two sentences which work should be faster or better? For example: “We want to predict breakdowns of our cranes.”',
  needTooLong: (length, limit) =>
    `Your message has ${length} characters. I can take ${limit} at most. Could you write your question more briefly? You can send documents to the partner yourself later.`,
  otherLanguage:
    'I only understand Dutch and English well. Your text is kept in your enquiry as you wrote it.',
  needLabel: 'Your question',

  coreAsk: (length) =>
    `Thank you. Your text of ${length} characters goes along as a whole. What is the heart of it, in one or two sentences?`,
  coreWhy: 'A partner reads the heart of it first. After that it can read your whole text.',
  coreAgain:
    'Could you give the heart of your question in one or two sentences? Your long text is kept.',
  coreLabel: 'The heart of it',

  areaAsk: 'Which area does your question belong to most?',
  areaWhy: 'Each partner has areas of its own. With the area I can choose the right one.',
  areaAgain: 'Please choose the area nearest to your question, or “None of these five”.',
  areaLabel: 'Area',
  noneOfTheFive: 'None of these five',

  needTypeAsk: 'What kind of help are you looking for?',
  needTypeWhy:
    'One partner does research, another gives training or lends a place to test. With the kind of help I know who can help you.',
  needTypeAgain:
    'Please choose the kind of help nearest to your question. If in doubt, choose the last one.',
  needTypeLabel: 'Kind of help',

  subjectAsk: 'This is how I understand your question. Is that right?',
  subjectWhy: 'Area and kind of help together decide which partner fits you.',
  subjectAgain:
    'Are the area and the kind of help right? Choose “Yes, that is right”, or choose what should be different.',
  yesRight: 'Yes, that is right',
  otherArea: 'Another area',
  otherNeedType: 'Another kind of help',

  organisationAsk: 'For which organisation do you ask this, and in which place is it?',
  organisationOnlyAsk: (place) =>
    `For which organisation do you ask this? I noted ${place} as the place.`,
  organisationWhy:
    'So that a partner later knows whom it may help. The partner sees the name only when it takes up your question. The place helps me to choose.',
  organisationAgain:
    'What is your organisation called, and where is it? For example: “Smit Bakery, Leiden”.',
  organisationLabel: 'Organisation',
  tooLong: (length, limit) =>
    `Your answer has ${length} characters. There is room for ${limit} here. Could you write it more briefly?`,

  placeAsk: (organisation) => `In which place is ${organisation}?`,
  placeWhy: 'When two partners fit equally well, I choose the one near you.',
  placeAgain: 'In which place is your organisation? For example: “Dordrecht”.',
  placeOutside: (place, province) =>
    `${place} is in ${province}, outside South Holland. You can simply go on: if you work with or in South Holland, we help you. If not, a member of staff will point you to the AI hub in your own region.`,
  placeLabel: 'Place',

  contactAsk: 'What is your name, and at which e-mail address can the partner reach you?',
  nameAsk: 'What is your name?',
  contactWhy:
    'The confirmation and the answer of the partner come by e-mail. The partner sees your name and address only when it takes up your question.',
  contactAgain:
    'Could you give your name and e-mail address? For example: “Anna de Vries, anna@example.com”.',
  emailAsk: 'What is your e-mail address?',
  emailAgain: 'At which e-mail address can we reach you? For example: “anna@example.com”.',
  emailWrong: (written) =>
    `“${written}” is not a complete e-mail address. An address looks like “anna@example.com”.`,
  nameLabel: 'Your name',
  emailLabel: 'E-mail address',

  checkAsk: 'This is what I wrote down. Is everything right?',
  checkWhy: 'You see everything together once more. Nothing has been sent yet.',
  checkAgain:
    'Choose “Yes, go on” when everything is right. Otherwise choose what you want to change, or type for example “change e-mail address”.',
  checkYes: 'Yes, go on',
  changeButton: (label) => `Change: ${label.toLowerCase()}`,
  changed: (label, was, is) => `Changed: ${label.toLowerCase()}. Was “${was}”, is now “${is}”.`,
  changeWhat:
    'What would you like to change? Type for example “change place” or “change e-mail address”.',

  firstPartner: (partner) => `The best fit for your question: ${partner}.`,
  partOf: (does, parent) => `${does} It is part of ${parent}.`,
  reasonsTitle: 'Why this partner',
  alsoFits: 'Also a fit',
  changesTitle: 'What would change the choice',
  changeNeedType: (needType, partner) =>
    `If you are looking for “${needType}”, ${partner} fits best.`,
  changeArea: (area, partner) => `If your question belongs to “${area}”, ${partner} fits best.`,
  supplierNote:
    'A company from the network is a supplier. There are other suppliers too; the choice is yours.',
  unsure: 'I am not quite sure. You can also leave the choice to the staff of the AI-hub.',
  partnerAsk: 'Who may have your question first?',
  partnerWhy:
    'You decide who gets your question. If there is a partner you do not want, type “not” and its name.',
  partnerAgain: 'Please choose one of the partners, or let the AI-hub choose.',
  partnerExcluded: (partner) => `Very well, ${partner} is left out.`,
  choosePartner: (partner) => `To ${partner}`,
  chooseHub: 'Let the AI-hub choose',
  noPartner:
    'I find no partner that clearly fits. A member of staff of the AI-hub can think along with you.',
  theHub: 'the staff of the AI-hub',
  partnerLabel: 'Partner',

  letterTitle: (partner) => `This is how ${partner} sees your question`,
  hidden: 'Not visible yet. The partner sees this only when it takes up your question.',
  consentAsk: (partner) =>
    `May the AI-hub send your enquiry to ${partner}? If it takes up your question, it also sees your name, organisation and e-mail address.`,
  consentFurther: (others) =>
    `You may also agree now to ${others}, for when the first one cannot help.`,
  consentRankedText: (partner, others) =>
    `May the AI-hub send your enquiry to ${partner}, and if it cannot help, then to ${others}? Whoever takes up your question also sees your name, organisation and e-mail address.`,
  consentFirst: (partner) => `Yes, only to ${partner}`,
  consentRanked: (partner, others) => `Yes, to ${partner}, then to ${others}`,
  consentNo: 'No, only to the AI-hub',
  consentWhy:
    'Without your consent nothing goes to a partner. If you say no, a member of staff of the AI-hub looks at it with you.',
  consentAgain: 'May your enquiry go to the partner? Please choose one of the answers below.',
  hubConsentAsk:
    'A member of staff of the AI-hub reads your enquiry and proposes a partner to you. Nothing goes to a partner before you agree. Shall I file the enquiry?',
  hubConsentYes: 'Yes, file the enquiry',
  and: (names) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,

  filed: 'Your enquiry has been filed.',
  referenceLabel: 'Reference',
  stateLabel: 'State',
  state: (state) => states[state],
  dueLabel: 'Answer by',
  nextOffered: (partner, due, email) =>
    `${partner} now gets your question, still without your name. You will hear by ${due} at the latest whether it takes up your question. A confirmation goes to ${email}.`,
  nextAccepted: (partner) =>
    `${partner} takes up your question and now has your details. It will contact you.`,
  nextTriage: (email) =>
    `A member of staff of the AI-hub reads your enquiry and writes to you at ${email}. A confirmation is on its way.`,
  nothingFiled: 'There is no enquiry in this conversation.',
  newEnquiry: 'File another question',
  toPerson: 'Talk to a person',
  alreadyFiled:
    'Your enquiry has been filed already. To change or withdraw something, please reply to the confirmation in your mailbox.',

  masked:
    'Your message had something in it that looks like a password, a card number or a citizen service number. I have not kept it.',
  alreadyReceived: 'I had received that message already. There is no need to send it again.',
  noFiles:
    'I cannot take files here; I have not kept the file. Please write briefly what it says. You can send it to the partner yourself later.',
  oldButton:
    'That button belongs to an earlier question. Your answers are kept. This is where we were:',
  personHint: (email) => `Does it not work out? A member of staff helps you at ${email}.`,
  goingOn: 'Very well, we go on.',

  help: 'You can type an answer or press a button. At any moment you can use:',
  helpList: [
    '“back”: to the previous question',
    '“change” and what you want to change, for example “change place”',
    '“why”: why I ask something',
    '“repeat”: the question once more',
    '“where am I”: what you have said so far',
    '“start over”: from the beginning; “stop”: go on later',
    '“Nederlands”: go on in Dutch',
    '“a person”: reach a member of staff of the AI-hub',
    '“privacy” and “delete my data”',
  ],
  languageNow: 'We go on in English.',
  nothingBefore: 'This is the first question.',
  whereTitle: 'This is what you have said so far',
  stepsLeft: (steps) =>
    steps === 1 ? 'There is one question left.' : `There are ${steps} questions left.`,
  person: (days, from, to) =>
    `A member of staff of the AI-hub is there ${days} from ${from} to ${to}. Feel free to write; what you said here is kept.`,
  mailTo: (email) => `Write to ${email}`,
  phone: (phone) => `You can also call ${phone}.`,
  days: (days) =>
    isWorkingWeek(days) ? 'Monday to Friday' : days.map((day) => weekdays[day - 1]).join(', '),
  privacy: (controller) =>
    `We use your data to answer your enquiry and, with your consent, to pass it on to a partner. Responsible for this is ${controller}. Type “delete my data” to have everything erased.`,
  privacyLink: 'The whole privacy notice',

  confirmAsk: {
    restart: 'Do you want to start over? Your answers so far are then gone.',
    stop: 'Do you want to stop? Your answers are kept, so you can go on later.',
    erase:
      'Do you want me to erase everything? Your answers, this conversation and enquiries you filed disappear from our system. A partner that has taken up your enquiry has your data as well; ask it to erase them.',
  },
  confirmYes: {
    restart: 'Yes, start over',
    stop: 'Yes, stop',
    erase: 'Yes, erase everything',
  },
  confirmNo: 'No, go on',
  restarted: 'We start over.',
  stopped: 'Your answers are kept. Write a message here when you want to go on.',
  erased:
    'Your data have been erased. This conversation is empty. You can always ask a new question.',
}

function isWorkingWeek(days: number[]): boolean {
  return days.join() === '1,2,3,4,5'
}
