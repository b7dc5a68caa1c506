import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWebhooks } from '../../../../adapters/partners/webhooks/webhooks-file.ts'
import { aFolder } from '../../../builders/a-folder.ts'
import { aKnowledge } from '../../../builders/an-enquiry.ts'

const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`
const GOOD = { url: 'https://intake.tudelft.nl/hub', secrets: [SECRET] }

function read(content: unknown) {
  const path = join(aFolder(), 'webhooks.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return readWebhooks(path, aKnowledge)
}

describe('the file of webhooks', () => {
  it('names who is told where', () => {
    expect(read({ tudelft: GOOD }).get('tudelft')).toEqual(GOOD)
    expect(readWebhooks(undefined, aKnowledge).size).toBe(0)
  })

  it.each([
    ['http', { tudelft: { ...GOOD, url: 'http://intake.tudelft.nl/hub' } }, /https/],
    ['a short secret', { tudelft: { ...GOOD, secrets: ['whsec_YWJj'] } }, /24 to 64 bytes/],
    ['three secrets', { tudelft: { ...GOOD, secrets: [SECRET, SECRET, SECRET] } }, /secrets/],
    ['an unknown partner', { nobody: GOOD }, /no partner nobody/],
    ['what is no JSON', '{', /cannot be read as JSON/],
  ])('with %s keeps the server from starting', (_, content, said) => {
    expect(() => read(content)).toThrow(said)
  })

  it('is not repeated in a fault, for it holds secrets', () => {
    expect(() => read({ tudelft: { ...GOOD, secrets: ['hunter2'] } })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    )
  })
})
