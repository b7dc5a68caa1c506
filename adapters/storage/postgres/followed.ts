import type { Pool } from 'pg'
import { ask } from './database.ts'

const BEHIND = `
  SELECT id, conversations.watermark
  FROM unnest($1::text[], $2::int[]) AS followed (id, watermark) JOIN conversations USING (id)
  WHERE conversations.watermark > followed.watermark`
/** Conversations asked after in one statement. */
const AT_ONCE = 1_000

type Behind = { id: string; watermark: number }

/** The conversations that somebody here follows, and up to where the listeners were told of each. */
export class Followed {
  readonly #followed = new Map<string, { followers: number; told: number }>()

  /** @returns what ends it. */
  follow(id: string, watermark: number): () => void {
    const followed = this.#followed.get(id) ?? { followers: 0, told: watermark }
    this.#followed.set(id, followed)
    followed.followers++
    return () => {
      if (--followed.followers === 0) this.#followed.delete(id)
    }
  }

  /** Whether this watermark would be new here. */
  isBehind(id: string, watermark: number): boolean {
    const followed = this.#followed.get(id)
    return followed !== undefined && followed.told < watermark
  }

  /** Notes how far the listeners are told. @returns false when they were told of something later. */
  note(id: string, watermark: number): boolean {
    const followed = this.#followed.get(id)
    if (!followed) return true
    if (watermark < followed.told) return false
    followed.told = watermark
    return true
  }

  /** Asks the database which of them have gone on. */
  async behind(pool: Pool): Promise<Behind[]> {
    const all = [...this.#followed]
    const found: Behind[] = []
    for (let at = 0; at < all.length; at += AT_ONCE) {
      const some = all.slice(at, at + AT_ONCE)
      const values = [some.map(([id]) => id), some.map(([, { told }]) => told)]
      found.push(...(await ask<Behind>(pool, { name: 'behind', text: BEHIND, values })))
    }
    return found
  }
}
