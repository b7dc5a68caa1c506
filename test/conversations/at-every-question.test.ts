import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages } from '../../knowledge/language.ts'
import { aConversation } from '../builders/a-conversation.ts'
import { type Done, missingIn, tableOf } from '../builders/acts.ts'
import { follow } from '../builders/follow.ts'

const FOLDER = join(import.meta.dirname, 'at-every-question')
/** A text that is too long to be read as a need; `{a document}` in a story. */
const A_DOCUMENT = {
  nl: `Wij lassen schepen. ${'Elke las wordt nu met het oog bekeken. '.repeat(90)}`,
  en: `We weld ships. ${'Every weld is now inspected by eye. '.repeat(90)}`,
}
const stories = languages.flatMap((language) =>
  readdirSync(join(FOLDER, language)).map((file) => ({ language, file })),
)

describe('a visitor who does everything at every question', () => {
  const done: Done[] = []

  it.each(stories)('is answered each time: $language/$file', async ({ language, file }) => {
    const written = readFileSync(join(FOLDER, language, file), 'utf8')
    const visit = await aConversation({ language })
    await follow(visit, written.replaceAll('{a document}', A_DOCUMENT[language]), (one) => {
      done.push(one)
    })
  })

  it('finds no question at which something is not answered', ({ task }) => {
    task.meta.table = `What a visitor may do at each question, answered in these languages in
test/conversations/at-every-question:\n\n${tableOf(done)}`
    expect(missingIn(done)).toEqual([])
  })
})
