import { describe, expect, it } from 'vitest'
import type { QuestionId } from '../../dialogs/conversation.ts'
import { atQuestion } from '../builders/at-question.ts'

const help = '112'

describe('an answer is no cry for help', () => {
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
    ['phone', 'bel mij alsjeblieft zo snel mogelijk op 06 41972530'],
    ['desiredDate', 'zo snel mogelijk, want het loopt nu uit de hand'],
    ['size', '112'],
    ['phone', 'bel 1/12'],
    ['name', 'Anna de Vries, bel me gerust nu op 0641972530'],
    ['kvk', 'ik weet het nummer niet meer uit mijn hoofd'],
    ['stage', 'we komen er zelf echt niet meer uit nu'],
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
    ['organisation', 'Wat kost dit? Er is brand hier'],
    ['need', '112!'],
    ['need', '1-1-2'],
    ['organisation', 'bel 112'],
  ])('at %s: "%s"', (question, text) => {
    expect(atQuestion(question, 'nl').says(text)).toContain(help)
  })
})

it('"een" is not the Enterprise Europe Network, and "EEN" is', () => {
  expect(atQuestion('partner', 'nl').says('ik wil graag een ander')).not.toContain('Enterprise')
  expect(atQuestion('partner', 'nl').says('ik wil naar EEN')).toContain('Enterprise Europe Network')
})
