import type { Dossier } from '../../../bot/dossier.ts'

/** The dossiers used last. Each says its version: whether it still holds is asked of the database. */
export class CachedDossiers {
  readonly #dossiers = new Map<string, Dossier>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  /** The dossier, if this version of it is here. */
  at(id: string, version: number): Dossier | undefined {
    const dossier = this.#dossiers.get(id)
    return dossier?.version === version ? dossier : undefined
  }

  clear(): void {
    this.#dossiers.clear()
  }

  keep(dossier: Dossier): void {
    this.#dossiers.delete(dossier.id)
    this.#dossiers.set(dossier.id, dossier)
    const [oldest] = this.#dossiers.keys()
    if (this.#dossiers.size > this.#most && oldest !== undefined) this.#dossiers.delete(oldest)
  }
}
