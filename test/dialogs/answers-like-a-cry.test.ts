import { describe, expect, it } from 'vitest'
import type { QuestionId } from '../../dialogs/conversation.ts'
import { atQuestion } from '../builders/at-question.ts'

const help = '112'

describe('an answer of a few words is no cry for help', () => {
  it.each<[QuestionId, string]>([
    ['desiredDate', 'nu meteen'],
    ['desiredDate', 'vannacht'],
    ['desiredDate', 'right now'],
    ['name', 'Brand'],
    ['organisation', 'de Brand'],
    ['kvk', 'ik weet het niet meer'],
    ['check', 'ik durf niet'],
    ['stage', 'we komen er niet uit'],
    ['details', 'nu'],
  ])('at %s: "%s"', (question, text) => {
    expect(atQuestion(question, 'nl').says(text)).not.toContain(help)
  })
})

describe('but a cry for help is heard', () => {
  it.each<[QuestionId, string]>([
    ['organisation', 'Ik zie het leven niet meer zitten, alles gaat mis'],
    ['name', 'ik wil niet meer leven'],
    ['size', 'Ik wil dood'],
    ['partner', 'ik wil een eind aan mijn leven maken'],
    ['details', 'ik wil niet meer leven'],
  ])('at %s: "%s"', (question, text) => {
    expect(atQuestion(question, 'nl').says(text)).toContain(help)
  })
})

it('"een" is not the Enterprise Europe Network', () => {
  expect(atQuestion('partner', 'nl').says('ik wil graag een ander')).not.toContain('Enterprise')
})
