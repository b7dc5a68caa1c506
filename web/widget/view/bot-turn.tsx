import type { BotMessage, Chat } from '../chat.ts'
import { chosenIn, isOpen } from '../choices.ts'
import type { CardAction, Part } from '../wire.ts'
import { type Wording, wording } from '../wording/wording.ts'
import { Choice } from './choice.tsx'
import { PartView } from './part-view.tsx'

type Props = {
  chat: Chat
  message: BotMessage
  words: Wording
  server: string
  onPress: (action: CardAction) => void
}

/**
 * One message of the assistant; its buttons are a group named by the text that asks. What stands
 * inside the message is in the language of the message, also after the visitor has switched.
 */
export function BotTurn({ chat, message, words, server, onPress }: Props) {
  const { key, language, parts, buttons } = message
  const ownWords = language ? wording[language] : words
  const choiceProps = {
    words: ownWords,
    isOpen: isOpen(chat, message),
    chosen: chosenIn(chat, message),
    onPress,
  }
  const asking = askingPart(parts)
  const idOf = (index: number) => `part-${key}-${index}`
  return (
    <div class="turn bot">
      <div class="bubble">
        <p class="who">{words.assistant}</p>
        <div lang={language}>
          {parts.map((part, index) => (
            <div
              key={idOf(index)}
              id={idOf(index)}
              class={isQuestion(part) ? 'part asks' : `part ${part.kind}`}
            >
              <PartView part={part} server={server} choiceProps={choiceProps} />
            </div>
          ))}
        </div>
      </div>
      {buttons.length > 0 && (
        <fieldset
          class="choices"
          lang={language}
          aria-labelledby={asking < 0 ? undefined : idOf(asking)}
          aria-label={ownWords.choices}
        >
          {buttons.map((action) => (
            <Choice key={action.value.choice} action={action} {...choiceProps} />
          ))}
        </fieldset>
      )}
    </div>
  )
}

/** Index of the text that asks, or of the last text. */
function askingPart(parts: Part[]): number {
  const question = parts.findLastIndex(isQuestion)
  return question < 0 ? parts.findLastIndex(({ kind }) => kind === 'text') : question
}

function isQuestion(part: Part): boolean {
  return part.kind === 'text' && part.text.endsWith('?')
}
