import type { nl } from './nl.ts'

/** Everything the chat itself says in English. */
export const en: typeof nl = {
  languageName: 'English',
  title: 'Intake assistant (chatbot)',
  close: 'Close',
  person: 'Talk to a person',
  forget: 'Forget this conversation',
  forgetWhere: 'on this device',
  forgetTitle: 'Forget this conversation on this device?',
  forgetMeaning:
    'The messages disappear from this device. You can no longer open this conversation here. An enquiry you have already sent stays known to the AI hub. Do you want everything to be erased? Then go back and type: delete my data.',
  forgetYes: 'Yes, forget this conversation',
  forgetNo: 'No, go back',
  log: 'Conversation',
  you: 'You:',
  assistant: 'Assistant:',
  choices: 'Choose an answer',
  chosen: 'you chose this',
  newTab: 'opens in a new tab',
  sending: 'Sending',
  waiting: 'Waiting for a connection',
  sent: 'Sent',
  failed: 'Not sent.',
  retry: 'Try again',
  input: 'Your message',
  inputHint: 'Enter sends your message. Shift and Enter together give a new line.',
  send: 'Send',
  count: (length, limit) => `${length} of ${limit} characters`,
  tooLong: (limit) => `Your message is too long. Make it shorter than ${limit} characters.`,
  connecting: 'Connecting.',
  reconnecting:
    'There is no connection. The chat keeps trying. Keep this page open: your messages will be sent later.',
  offline: 'You are offline. Keep this page open: your messages will be sent later.',
  unavailable: 'The chat is not available at the moment.',
  gone: 'Your earlier conversation is no longer available. This is a new conversation.',
  forgotten: 'The conversation is forgotten on this device. This is a new conversation.',
}
