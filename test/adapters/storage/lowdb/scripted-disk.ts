import { type Disk, realDisk } from '../../../../adapters/storage/lowdb/disk.ts'

type Operation = keyof Disk

/** The real disk, whose operations a test can count, let fail and hold up. */
export class ScriptedDisk implements Disk {
  readonly #counts = new Map<Operation, number>()
  readonly #faults = new Map<Operation, Error>()
  readonly #gates = new Map<Operation, { reached: () => void; opened: Promise<void> }>()

  count(operation: Operation): number {
    return this.#counts.get(operation) ?? 0
  }

  /** The operation fails from now on, until `mend`. */
  fail(operation: Operation, code: string): void {
    this.#faults.set(operation, Object.assign(new Error(code), { code }))
  }

  mend(): void {
    this.#faults.clear()
  }

  /** The operation waits from now on: `reached` tells that one does, `release` lets all go on. */
  hold(operation: Operation): { reached: Promise<void>; release: () => void } {
    const reached = Promise.withResolvers<void>()
    const opened = Promise.withResolvers<void>()
    this.#gates.set(operation, { reached: reached.resolve, opened: opened.promise })
    const release = () => {
      this.#gates.delete(operation)
      opened.resolve()
    }
    return { reached: reached.promise, release }
  }

  /** A full disk takes a part of what is appended. */
  async append(file: number, buffers: Buffer[], position: number): Promise<void> {
    const whole = Buffer.concat(buffers)
    if (this.#faults.has('append'))
      await realDisk.append(file, [whole.subarray(0, whole.length / 2)], position)
    await this.#follow('append')
    await realDisk.append(file, buffers, position)
  }

  async sync(file: number): Promise<void> {
    await this.#follow('sync')
    await realDisk.sync(file)
  }

  async truncate(file: number, length: number): Promise<void> {
    await this.#follow('truncate')
    await realDisk.truncate(file, length)
  }

  async replace(path: string, content: string): Promise<void> {
    await this.#follow('replace')
    await realDisk.replace(path, content)
  }

  async remove(path: string): Promise<void> {
    await this.#follow('remove')
    await realDisk.remove(path)
  }

  async syncFolder(folder: string): Promise<void> {
    await this.#follow('syncFolder')
    await realDisk.syncFolder(folder)
  }

  async #follow(operation: Operation): Promise<void> {
    this.#counts.set(operation, this.count(operation) + 1)
    const gate = this.#gates.get(operation)
    gate?.reached()
    await gate?.opened
    const fault = this.#faults.get(operation)
    if (fault) throw fault
  }
}
