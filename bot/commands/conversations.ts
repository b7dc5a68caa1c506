import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { keptKnowledge, keptLexicon } from '../../adapters/kept-knowledge.ts'
import { conversationsPage } from './visitors/conversations-page.ts'

const folder = fileURLToPath(new URL('../../knowledge/zuid-holland/', import.meta.url))
const page = fileURLToPath(new URL('../../docs/conversations.md', import.meta.url))
const knowledge = keptKnowledge(folder)

writeFileSync(page, await conversationsPage({ knowledge, lexicon: keptLexicon(knowledge) }))
console.log('Written: docs/conversations.md')
