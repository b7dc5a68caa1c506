import type { nl } from './nl.ts'

/** Everything the assistant says in English. */
export const en: typeof nl = {
  opening: (hub, answers) =>
    `This is the intake assistant of the ${hub}. You are talking to a computer program, not to a person. It writes down your question about AI, names the partner that fits it best and says why. Usually ${answers} answers are enough.`,
  openingPrivacy:
    'Please put no confidential data and no data about other people in this conversation. Type “privacy” to read what we do with your data. Would you rather have a person? Type “a person”.',

  questions: {
    need: {
      ask: 'What could AI do for your organisation?',
      why: 'With your question in your own words I can find the partner that fits it. For example: “We are a shipyard in Gorinchem and want to spot welding faults in photos.”',
      again:
        'I do not understand yet what you are looking for. Could you write in one or two sentences which work should be faster or better? For example: “We want to predict breakdowns of our cranes.”',
      tooLong: (length, limit) =>
        `Your message has ${length} characters. I can take ${limit} at most. Could you write your question more briefly? You can send documents to the partner yourself later.`,
    },
    core: {
      ask: (length) =>
        `Thank you. Your text of ${length} characters goes along as a whole. What is the heart of it, in one or two sentences?`,
      why: 'A partner reads the heart of it first. After that it can read your whole text.',
      again:
        'Could you give the heart of your question in one or two sentences? Your long text is kept.',
    },
    problem: {
      ask: 'That can go many ways. Which work takes much time now or often goes wrong? Please add whether you have data of it, how much it is about and when you want something.',
      why: 'The more a partner knows about the work, the better it can say whether AI helps. You may skip this.',
      again:
        'Which work should be faster or better? For example: “Every week we count 5,000 parts by hand, and have photos of them.” If you do not know yet, type “skip”.',
    },
    area: {
      ask: 'Which area does your question belong to most?',
      why: 'Each partner has areas of its own. With the area I can choose the right one.',
      again: 'Please choose the area nearest to your question, or “None of these five”.',
      none: 'None of these five',
    },
    needType: {
      ask: 'What kind of help are you looking for?',
      why: 'One partner does research, another gives training or lends a place to test. With the kind of help I know who can help you.',
      again:
        'Please choose the kind of help nearest to your question. If in doubt, choose the last one.',
    },
    subject: {
      ask: 'This is how I understand your question. Is that right?',
      why: 'Area and kind of help together decide which partner fits you.',
      again:
        'Are the area and the kind of help right? Choose “Yes, that is right”, or choose what should be different.',
      yes: 'Yes, that is right',
      otherArea: 'Another area',
      otherNeedType: 'Another kind of help',
    },
    organisation: {
      ask: 'For which organisation do you ask this, and in which place is it?',
      askOnly: 'For which organisation do you ask this?',
      why: 'So that a partner later knows whom it may help. The partner sees the name only when it takes up your question. The place helps me to choose.',
      again:
        'What is your organisation called, and where is it? For example: “Smit Bakery, Leiden”.',
    },
    place: {
      ask: (organisation) => `In which place is ${organisation}?`,
      askOnly: 'In which place is your organisation?',
      why: 'When two partners fit equally well, I choose the one near you.',
      again: 'In which place is your organisation? For example: “Dordrecht”.',
      outside: (place, province, region) =>
        `${place} is in ${province}, outside ${region}. You can simply go on: if you work with or in ${region}, we help you.`,
      otherHub: (hub, site = '') =>
        `If not, the ${hub} helps you in your own region. ${site}`.trim(),
    },
    kind: {
      ask: (organisation) => `What kind of organisation is ${organisation}?`,
      askOnly: 'For what kind of organisation do you ask this?',
      why: 'One partner mostly helps companies, another mostly government or care. Your answer decides which partner fits best.',
      again: 'Please choose what fits your organisation best. If nothing fits, choose “Skip this”.',
    },
    size: {
      ask: 'How many people work in your organisation?',
      why: 'A small company needs other help than a large one. With the number of people I find a partner that suits it.',
      again:
        'Roughly how many people work there? Type a number, for example “12”, or choose an answer.',
    },
    sector: {
      ask: 'In which sector does your organisation work?',
      why: 'Your question belongs to none of the five areas. With the sector I find a partner that knows your work.',
      again: 'Please choose the sector nearest to your work. If nothing fits, choose “Skip this”.',
    },
    partnerRole: {
      ask: 'Several partners could help you. How would you like to work?',
      why: 'Each answer fits another partner. With your answer I know better who can help you best. You may skip this.',
      again:
        'Please choose how you would like to work, or say it in a few words, such as “with students”. If you do not mind, choose “No preference”.',
      none: 'No preference',
    },
    name: {
      ask: 'What is your name, and at which e-mail address can the partner reach you?',
      askOnly: 'What is your name?',
      why: 'The confirmation and the answer of the partner come by e-mail. The partner sees your name and address only when it takes up your question.',
      again:
        'Could you give your name and e-mail address? For example: “Anna de Vries, anna@example.com”.',
    },
    email: {
      ask: 'At which e-mail address can the partner reach you?',
      why: 'The confirmation and the answer of the partner come by e-mail. The partner sees your address only when it takes up your question.',
      again: 'At which e-mail address can we reach you? For example: “anna@example.com”.',
      wrong: (written) =>
        `“${written}” is not a complete e-mail address. An address looks like “anna@example.com”.`,
    },
    details: {
      ask: 'Would you like to add anything? You do not have to, but it helps the partner. You may also type everything in one message.',
      askMore: 'Would you like to add anything?',
      lacks: (what) => `Your question says nothing yet about ${what}.`,
      scale: 'how many or how often',
      data: 'data you have',
      date: 'when you want it',
      why: 'With these details a partner can prepare better. You can skip all of them.',
      again:
        'Please choose what you want to add, or choose “No, go on”. You can also type, for example: “KvK 12345678, preferably before 1 March”.',
      done: 'No, go on',
    },
    desiredDate: {
      ask: 'When do you want to start, or when should something be ready?',
      why: 'Then a partner knows whether it can help in time.',
      again: 'When do you need help? For example: “before 1 March” or “in autumn”.',
    },
    stage: {
      ask: 'How far are you with your plan?',
      why: 'Somebody with an idea needs other help than somebody who has built something.',
      again: 'Please choose what fits your plan best, or choose “Skip this”.',
    },
    data: {
      ask: 'Do you have data that AI can work with, such as photos, measurements or texts?',
      why: 'AI learns from data. If they are about people, there are extra rules, and a partner helps you with those.',
      again: 'Do you have such data? Please choose the answer that fits best, or “Skip this”.',
      impersonal: 'Yes, not about people',
      personal: 'Yes, also about people',
      yes: 'Yes',
      no: 'No, not yet',
    },
    role: {
      ask: 'What is your position?',
      why: 'Then a partner knows who it is talking to. The partner sees this only when it takes up your question.',
      again: 'What do you do in your organisation? For example: “operations manager”.',
    },
    phone: {
      ask: 'At which phone number can the partner call you?',
      why: 'A call is sometimes quicker than an e-mail. The partner sees your number only when it takes up your question.',
      one: 'You give more than one number. Please write one.',
      again:
        'I do not recognise that as a phone number. For example: “06 12345678”, or with a country code “+32 470 12 34 56”.',
    },
    kvk: {
      ask: 'What is the Chamber of Commerce (KvK) number of your organisation?',
      why: 'With the KvK number a partner is sure which organisation it is. The partner sees it only when it takes up your question.',
      again: 'A KvK number has eight digits, for example “12345678”.',
      wrong: (digits) =>
        `A KvK number has eight digits; you typed ${digits}. Could you check it once more?`,
    },
    check: {
      ask: 'This is what I wrote down. Is everything right?',
      why: 'You see everything together once more. Nothing has been sent yet.',
      again:
        'Choose “Yes, go on” when everything is right. Otherwise choose “Change something”, or type for example “change e-mail address”.',
      yes: 'Yes, go on',
      change: 'Change something',
    },
    change: {
      ask: 'What would you like to change?',
      why: 'I will ask again what you choose. The rest stays as it is.',
      again:
        'Please choose what you want to change, or type for example “change place to Leiderdorp”.',
      nothing: 'Nothing, go on',
    },
    partner: {
      ask: 'Who may have your question first?',
      why: 'You decide who gets your question. If there is a partner you do not want, type “not” and its name.',
      again: 'Please choose one of the partners, or let the AI-hub choose.',
      best: (partner) => `The best fit for your question: ${partner}.`,
      partOf: (does, parent) => `${does} It is part of ${parent}.`,
      reasons: 'Why this partner',
      others: 'Also a fit',
      changes: 'What would change the choice',
      underNeedType: (needType, partner) =>
        `If you are looking for “${needType}”, ${partner} fits best.`,
      underArea: (area, partner) => `If your question belongs to “${area}”, ${partner} fits best.`,
      supplier:
        'A company from the network is a supplier. There are other suppliers too; the choice is yours.',
      unsure: 'I am not quite sure. You can also leave the choice to the staff of the AI-hub.',
      full: (partners, many) =>
        `${partners} ${many ? 'fit' : 'fits'} your question well, but ${many ? 'have' : 'has'} no room for new questions now.`,
      excluded: (partner) => `Very well, ${partner} is left out.`,
      notAmong: (partner) =>
        `${partner} is not one of the three partners that fit best. If you still want to go to ${partner}, choose “Let the AI-hub choose”. A member of staff will discuss it with you.`,
      rematched: 'With this change other partners fit your question.',
      choose: (partner) => `To ${partner}`,
      chooseHub: 'Let the AI-hub choose',
      none: 'I find no partner that clearly fits. A member of staff of the AI-hub can think along with you.',
      hub: 'the staff of the AI-hub',
    },
    consent: {
      ask: (partner) =>
        `May the AI-hub send your enquiry to ${partner}? If it takes up your question, it also sees your name, organisation and contact details.`,
      why: 'Without your consent nothing goes to a partner. If you say no, a member of staff of the AI-hub looks at it with you.',
      again:
        'Please choose one of the answers below. With “change partner” you choose another partner.',
      further: (others) =>
        `You may also agree now to ${others}, for when the first one cannot help.`,
      first: (partner) => `Yes, only to ${partner}`,
      ranked: (partner, others) => `Yes, to ${partner}, then to ${others}`,
      no: 'No, only to the AI-hub',
      askHub:
        'A member of staff of the AI-hub reads your enquiry and proposes a partner to you. Nothing goes to a partner before you agree. Shall I file the enquiry?',
      yesHub: 'Yes, file the enquiry',
      letter: (partner) => `This is how ${partner} sees your question`,
      hidden: 'Not visible yet. The partner sees this only when it takes up your question.',
    },
  },

  labels: {
    need: 'your question',
    core: 'the heart of it',
    area: 'area',
    needType: 'kind of help',
    organisation: 'organisation',
    place: 'place',
    kind: 'kind of organisation',
    size: 'number of people',
    sector: 'sector',
    partnerRole: 'way of working',
    name: 'name',
    email: 'e-mail address',
    desiredDate: 'desired date',
    stage: 'state of your plan',
    data: 'data for AI',
    role: 'position',
    phone: 'phone number',
    kvk: 'KvK number',
    partner: 'partner',
  },

  kinds: {
    company: 'Company',
    'start-up': 'Start-up or scale-up',
    government: 'Government',
    care: 'Care organisation',
    education: 'Education or research',
    association: 'Foundation or association',
  },
  sizes: {
    solo: 'Only me',
    micro: '2 to 9',
    small: '10 to 49',
    medium: '50 to 249',
    large: '250 or more',
  },
  stages: {
    idea: 'We have an idea',
    exploring: 'We are finding out what is possible',
    pilot: 'We have tried something',
    'in-use': 'We use it already',
  },
  noneOfTheFive: 'None of the five areas',

  tooLong: (length, limit) =>
    `Your answer has ${length} characters. There is room for ${limit} here. Could you write it more briefly?`,
  noted: (answers) => `Noted: ${answers}.`,
  answer: (label, value) => `${label} “${value}”`,
  correctHint: 'If any of that is not right, just say so. For example: “no, we are in Leiderdorp”.',
  changed: (label, was, is) => `Changed: ${label}. Was “${was}”, is now “${is}”.`,
  removed: (label) => `Taken out: ${label}.`,
  nowIs: (value) => `It now says: “${value}”.`,
  changeButton: (label) => `Change: ${label}`,
  skipButton: 'Skip this',
  skipped: 'Very well, we skip that.',
  skipNot: (why) => `I cannot do without this answer. ${why}`,
  and: (names) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,

  carry: {
    code: (code, until) =>
      `Your code is ${code}. Begin a conversation with this assistant on the other device and type the code there first. A member of staff of the AI-hub can go on for you with the code as well. Please give it to nobody else. It works until ${until}.`,
    nothing: 'There is nothing yet to take along to another device.',
    here: 'You go on with what you said before.',
    wrong: 'I find nothing by that code. It may be too old, or have a typing error in it.',
    onlyFirst:
      'A code only works at the beginning of a conversation. Type “start over” first, and then the code.',
    form: 'Go on in the form, with your answers',
  },

  filed: 'Your enquiry has been filed.',
  referenceLabel: 'Reference',
  stateLabel: 'State',
  states: {
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
  },
  dueLabel: 'Answer by',
  nextOffered: (partner, due, email) =>
    `${partner} now gets your question, still without your name. You will hear by ${due} at the latest whether it takes up your question. A confirmation goes to ${email}.`,
  nextAccepted: (partner) =>
    `${partner} takes up your question and now has your details. It will contact you.`,
  nextTriage: (email) =>
    `A member of staff of the AI-hub reads your enquiry and writes to you at ${email}. A confirmation is on its way.`,
  nothingFiled: 'There is no enquiry in this conversation.',
  newEnquiry: 'File another question',
  alreadyFiled:
    'Your enquiry has been filed already. Here you can change it, add to it or withdraw it, or file another question.',
  status: {
    sent: (reference) =>
      `If ${reference} exists with us, a code is now on its way to the e-mail address of that enquiry. Type that code here; it works for an hour.`,
    wrongCode:
      'That code does not belong to this reference, or is too old. Type your reference, and a new code comes by mail.',
    more: 'You can change, add to or withdraw it, or answer a question of the partner, on the page of the enquiry.',
    page: 'To the enquiry',
  },
  amend: {
    button: 'Change or add something',
    withdraw: 'Withdraw my enquiry',
    add: 'Add something',
    nothing: 'Nothing, leave it as it is',
    takeOut: 'Take the number out',
    asks: {
      choose:
        'What do you want to change or add? A partner that has your enquiry sees what has changed.',
      addition: 'What do you want to add to your question? Please leave out names and addresses.',
      field: (label) => `What should stand at “${label}”?`,
    },
    same: 'It stood like that already.',
    done: 'That has been changed in your enquiry.',
  },

  outside: {
    kinds: {
      emergency: 'I cannot help in an emergency. This is where you find help at once:',
      'job-seeker': 'Here organisations file a question on AI. Vacancies you find elsewhere:',
      'student-internship':
        'Here organisations file a question on AI. Internships and projects you find elsewhere:',
      journalist: 'For the press there are the staff of the AI-hub.',
      seller: 'Here organisations file a question on AI. If you have something to offer, go here:',
      'private-person': 'The AI-hub is for organisations. As a private person you can go here:',
      'off-topic':
        'I cannot help you with that. Here organisations file a question on what AI can do for them.',
      abuse:
        'I am sorry that this does not go as you would like. The staff will gladly help you further.',
      injection:
        'I only take down questions of organisations on AI. Other instructions I do not follow.',
    },
    anyway: 'This is a question of my organisation',
    inNeed: 'Does anyone need help right now? This is where you find it at once:',
  },
  masked:
    'Your message had something in it that looks like a password, a card number or a citizen service number. I have not kept it.',
  otherLanguage:
    'I only understand Dutch and English well. Your text is kept in your enquiry as you wrote it.',
  alreadyReceived: 'I had received that message already. There is no need to send it again.',
  noFiles:
    'I cannot take files here; I have not kept the file. Please write briefly what it says. You can send it to the partner yourself later.',
  oldButton:
    'That button belongs to an earlier question. Your answers are kept. This is where we were:',
  personHint: (email) => `Does it not work out? A member of staff helps you at ${email}.`,
  goingOn: 'Very well, we go on.',
  greeting: 'Good day.',
  welcome: 'You are welcome.',

  help: 'You can type an answer or press a button. At any moment you can use:',
  helpList: [
    '“back”: to the previous question',
    '“change” and what you want to change, for example “change place”',
    '“skip”: leave a question open',
    '“why”: why I ask something',
    '“repeat”: the question once more',
    '“where am I”: what you have said so far',
    '“start over”: from the beginning; “stop”: go on later',
    '“go on on another device”: a code to go on with there',
    '“Nederlands”: go on in Dutch',
    '“a person”: reach a member of staff of the AI-hub',
    '“privacy” and “delete my data”',
  ],
  buttons: {
    back: 'Back',
    why: 'Why this question?',
    where: 'Where am I?',
    person: 'Talk to a person',
    continue: 'Go on',
    elsewhere: 'Go on on another device',
    otherLanguage: 'In het Nederlands',
  },
  languageNow: 'We go on in English.',
  nothingBefore: 'This is the first question.',
  whereTitle: 'This is what you have said so far',
  nothingSaid: 'You have not said anything yet. All questions are still to come.',
  stepsLeft: (steps) =>
    steps === 1 ? 'There is one question left.' : `There are ${steps} questions left.`,
  person: (days, from, to) =>
    `A member of staff of the AI-hub is there ${days} from ${from} to ${to}. Feel free to write; what you said here is kept.`,
  mailTo: (email) => `Write to ${email}`,
  call: (phone) => `Call ${phone}`,
  phone: (phone) => `You can also call ${phone}.`,
  workingWeek: 'Monday to Friday',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  privacy: (controller) =>
    `We use your data to answer your enquiry and, with your consent, to pass it on to a partner. Responsible for this is ${controller}. Type “delete my data” to have everything erased.`,
  privacyLink: 'The whole privacy notice',
  pageLinks: {
    privacy: 'What we do with your data',
    partners: 'All partners',
    form: 'To the form',
  },
  aboutPartner: (partner) => `More about ${partner}`,
  hours: (days, from, to) => `${days} from ${from} to ${to}`,

  confirmAsk: {
    restart: 'Do you want to start over? Your answers so far are then gone.',
    stop: 'Do you want to stop? Your answers are kept, so you can go on later.',
    withdraw:
      'Do you want to withdraw your enquiry? Nothing more is done with it then, and a partner that has it is told.',
    erase:
      'Do you want me to erase everything? Your answers, this conversation and enquiries you filed disappear from our system. A partner that has taken up your enquiry has your data as well; ask it to erase them.',
  },
  confirmYes: {
    restart: 'Yes, start over',
    stop: 'Yes, stop',
    withdraw: 'Yes, withdraw my enquiry',
    erase: 'Yes, erase everything',
  },
  confirmNo: 'No, go on',
  restarted: 'We start over.',
  stopped: 'Your answers are kept. Write a message here when you want to go on.',
  erased:
    'Your data have been erased. This conversation is empty. You can always ask a new question.',
}
