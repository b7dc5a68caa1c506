import { expect, it } from 'vitest'
import { roleSaid } from '../../knowledge/role-said.ts'
import { aBrain } from '../builders/a-brain.ts'

const offered = ['applied-research', 'testing-facility']

it.each([
  ['liefst met studenten', 'student-projects'],
  ['een testlocatie', 'testing-facility'],
  ['ergens waar we het kunnen uitproberen', 'testing-facility'],
  ['samen met andere bedrijven', 'networking-consortium'],
  ['with a supplier, please', 'technology-supplier'],
  ['an adviser for the first step', 'orientation-advice'],
  // Two roles go by the same word: the one that is offered.
  ['we want researchers', 'applied-research'],
  ['wetenschappers', 'fundamental-research'],
  // What is said first counts, and not what is denied.
  ['met studenten en onderzoekers', 'student-projects'],
  ['geen leverancier maar studenten', 'student-projects'],
  ['liever geen studenten', undefined],
  ['wij zitten in Delft', undefined],
])('“%s” asks for the role %s', (text, role) => {
  expect(roleSaid(text, offered, aBrain.lexicon)).toBe(role)
})
