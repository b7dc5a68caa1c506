import { expect, it } from 'vitest'
import { withTitle } from '../../dialogs/with-title.ts'
import { understand } from '../../knowledge/understand.ts'
import { aBrain } from '../builders/a-brain.ts'

it.each([
  ['Mevrouw Anna de Vries, anna@vlijt.example', 'Mevrouw Anna de Vries'],
  ['Mijn naam is dr. ir. Anna de Vries.', 'dr. ir. Anna de Vries'],
  ['Met vriendelijke groet,\nde heer Jan van Dam', 'de heer Jan van Dam'],
  ['My name is Mrs Anna Smith.', 'Mrs Anna Smith'],
  ['Mijn naam is Anna de Vries.', 'Anna de Vries'],
  ['Wij lassen schepen.', undefined],
])('%j tells the name %s', (text, name) => {
  expect(withTitle(understand(text, aBrain.lexicon), text).name?.value).toBe(name)
})
