import { dial } from './dial.ts'
import type { Situation } from './question.ts'
import type { Part } from './reply.ts'

/** Where else to go, with what one gets there: its site, and a number to call. */
export function exitLinks(ids: readonly string[], { brain, language, wording }: Situation): Part[] {
  return ids.flatMap((id): Part[] => {
    const exit = brain.knowledge.exits.find((one) => one.id === id)
    if (!exit) return []
    const { name, does, website, phone } = exit
    const text = `${name[language]}: ${does[language]}`
    if (website === undefined) return [{ kind: 'link', text, href: dial(phone ?? '') }]
    const call: Part[] = phone
      ? [{ kind: 'link', text: wording.call(phone), href: dial(phone) }]
      : []
    return [{ kind: 'link', text, href: website }, ...call]
  })
}
