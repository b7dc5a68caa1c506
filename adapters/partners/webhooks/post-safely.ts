import { request } from 'node:https'
import { connect, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { isPublicAddress } from './is-public-address.ts'

/** What a post needs of the network; tests bring their own, the rules stay. */
export type Network = {
  /** All addresses of a host name. */
  resolve(host: string): Promise<string[]>
  /** Opens a connection to exactly this address. */
  dial(address: string, port: number): Socket
  /** Certificates to trust; those of the system when absent. */
  trusted?: string[]
}

/** The host may not be posted to, or there is no such host. */
export class AddressFault extends Error {
  override readonly name = 'AddressFault'
}

const PATIENCE = 15_000

export const dialTcp: Network['dial'] = (host, port) => connect({ host, port })

/**
 * Posts JSON over https to the open internet only. The address that was checked is the one that is
 * connected to, so that a name cannot point elsewhere in between (DNS rebinding). A redirect is an
 * answer like any other: it is not followed.
 * @returns the status. @throws AddressFault, or what went wrong on the way.
 */
export async function postSafely(
  url: string,
  { body, headers }: { body: string; headers: Record<string, string> },
  network: Network,
): Promise<number> {
  const { hostname, port } = new URL(url)
  const host = hostname.replace(/^\[|\]$/g, '')
  const address = await publicAddressOf(host, network)
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const posting = request(url, {
    method: 'POST',
    headers: {
      ...headers,
      'Content-Type': 'application/json',
      'Content-Length': String(Buffer.byteLength(body)),
    },
    signal: AbortSignal.timeout(PATIENCE),
    createConnection: () =>
      connectTls({
        host,
        socket: network.dial(address, Number(port || 443)),
        ...(isIP(host) ? {} : { servername: host }),
        ...(network.trusted ? { ca: network.trusted } : {}),
      }),
  })
  posting.on('error', reject)
  posting.on('response', (response) => {
    // The answer's words are of no use; a long one would only keep the connection.
    response.destroy()
    resolve(response.statusCode ?? 0)
  })
  posting.end(body)
  return promise
}

async function publicAddressOf(host: string, { resolve }: Network): Promise<string> {
  const addresses = isIP(host) ? [host] : await resolve(host)
  const [first] = addresses
  if (first === undefined || !addresses.every(isPublicAddress))
    throw new AddressFault('the host has an address that is not public')
  return first
}
