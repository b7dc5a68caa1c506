import type { Chat, Message } from '../chat.ts'
import { shownMessages } from '../choices.ts'
import type { Wording } from '../wording/wording.ts'

/**
 * The conversation as a page of its own, to keep or to print. It is made of text alone: nothing in
 * it is read as HTML.
 */
export function copyOf(chat: Chat, words: Wording, now: Date): Document {
  const page = document.implementation.createHTMLDocument(words.copyTitle)
  page.documentElement.lang = chat.language
  const add = (tag: string, text: string, parent: Element = page.body) => {
    const element = page.createElement(tag)
    element.textContent = text
    return parent.appendChild(element)
  }
  add('h1', words.copyTitle)
  add('p', now.toLocaleString(chat.language, { dateStyle: 'full', timeStyle: 'short' }))
  for (const message of shownMessages(chat)) {
    const section = add('section', '')
    section.className = message.from
    add('h2', message.from === 'bot' ? words.assistant : words.you, section)
    add('p', textOf(message), section).dir = 'auto'
  }
  return page
}

function textOf(message: Message): string {
  return message.from === 'bot' ? message.text : message.shown
}
