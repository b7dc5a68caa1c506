import { Socket } from 'node:net'

/** What the engine's statements are known by on the wire; the last in a packet counts. */
const STATEMENTS = ['BEGIN', 'hold', 'whole', 'keep first', 'keep later', 'COMMIT', 'claim']

/**
 * A connection to a database that calls out at every moment at which a process may end: before a
 * packet is sent, after it was, and when one comes back.
 */
export function interruptedSocket(interrupt: (moment: string) => void): Socket {
  return new (class extends Socket {
    #last = 'greeting'

    override _write(...[packet, ...rest]: Parameters<Socket['_write']>): void {
      const text = Buffer.from(packet).toString('latin1')
      this.#last = STATEMENTS.findLast((one) => text.includes(one)) ?? 'another'
      interrupt(`before ${this.#last} leaves`)
      super._write(packet, ...rest)
      interrupt(`after ${this.#last} left`)
    }

    override push(...given: Parameters<Socket['push']>): boolean {
      interrupt(`as ${this.#last} is answered`)
      return super.push(...given)
    }
  })()
}
