import type { Language } from '../../knowledge/language.ts'
import type { Conversation, DirectLine } from './direct-line.ts'
import type { Environment } from './environment.ts'
import type { ToldLine } from './wire.ts'

const preferenceKey = 'aihub.drafts'

export type DraftReader = ReturnType<typeof createDraftReader>

type Parts = {
  line: DirectLine
  conversation: () => Promise<Conversation>
  storage: Environment['storage']
}

/** Asks the server what a text tells that is still being typed, unless the visitor would rather not. */
export function createDraftReader({ line, conversation, storage }: Parts) {
  return {
    isOn: () => storage.getItem(preferenceKey) !== 'off',
    turn: (to: 'on' | 'off') => storage.setItem(preferenceKey, to),
    /** Nothing where it cannot be told: the text can be sent all the same. */
    read: async (text: string, language: Language): Promise<ToldLine[]> => {
      try {
        const { token } = await conversation()
        return (await line.understand(token, text, language)).lines
      } catch {
        return []
      }
    },
  }
}
