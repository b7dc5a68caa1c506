import type { Situation } from './question.ts'
import type { Part } from './reply.ts'

/** Where else to go, with what one gets there: by address, or by phone where there is no site. */
export function exitLinks(ids: readonly string[], { brain, language }: Situation): Part[] {
  return ids.flatMap((id): Part[] => {
    const exit = brain.knowledge.exits.find((one) => one.id === id)
    if (!exit) return []
    const { name, does, website, phone } = exit
    const href = website ?? `tel:${phone?.replaceAll(/[^+\d]/g, '')}`
    return [{ kind: 'link', text: `${name[language]}: ${does[language]}`, href }]
  })
}
