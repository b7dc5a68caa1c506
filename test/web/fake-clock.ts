type Task = { at: number; work: () => void }

/** A clock that only passes when told to. */
export class FakeClock {
  #now = 0
  #tasks: Task[] = []

  after = (milliseconds: number, work: () => void) => {
    const task = { at: this.#now + milliseconds, work }
    this.#tasks.push(task)
    return () => {
      this.#tasks = this.#tasks.filter((other) => other !== task)
    }
  }

  /** Lets time pass, does what falls due on the way, and waits until all that follows from it is done. */
  async pass(milliseconds: number) {
    await settled()
    const end = this.#now + milliseconds
    for (let next = this.#due(end); next; next = this.#due(end)) {
      this.#now = next.at
      this.#tasks = this.#tasks.filter((task) => task !== next)
      next.work()
      await settled()
    }
    this.#now = end
  }

  #due(end: number) {
    return this.#tasks.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0]
  }
}

/** Resolves when every promise that could go on has gone on; reading an answer takes several turns. */
export async function settled() {
  for (let turn = 0; turn < 10; turn += 1) {
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
}
