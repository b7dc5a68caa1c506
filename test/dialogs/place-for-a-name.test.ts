import { expect, it } from 'vitest'
import { atQuestion } from '../builders/at-question.ts'

it('the place that is known already is not taken for the name of who asks', () => {
  const visitor = atQuestion('name', 'nl')
  expect(visitor.says('Gorinchem')).toContain('Een voorbeeld: “Anna de Vries')
  expect(visitor.conversation.answers.name).toBeUndefined()
})
