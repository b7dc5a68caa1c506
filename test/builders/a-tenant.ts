import { once } from 'node:events'
import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { onTestFinished } from 'vitest'
import type { Entra } from '../../adapters/desk/entra-tokens.ts'
import type { Authority } from '../../adapters/teams/add-teams.ts'

export const aTenantId = '72f988bf-86f1-41af-91ab-2d7cd011db47'
export const anAppId = '0f1e2d3c-4b5a-4697-8899-aabbccddeeff'
/** Sanne works at the hub; Piet does not. */
export const SANNE = { id: '11111111-1111-4111-8111-111111111111', name: 'Sanne de Boer' }
export const PIET = { id: '22222222-2222-4222-8222-222222222222', name: 'Piet Jansen' }

const CHANNEL_ISSUER = 'https://api.botframework.com'

/** Made once, for it takes its time. */
const pairs = Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]).then(
  ([own, foreign]) => ({ own, foreign }),
)

type Given = {
  claims?: JWTPayload
  issuedAt?: Date
  /** Signs with a key that the tenant does not publish. */
  foreignKey?: boolean
}

/** A tenant of Entra on this machine: it publishes its keys, and signs tokens as Teams hands them out. */
export async function aTenant(now: () => Date) {
  const { own, foreign } = await pairs
  const key = { ...(await exportJWK(own.publicKey)), kid: 'own', alg: 'RS256', use: 'sig' }
  const keys = [{ ...key, endorsements: ['msteams'] }]
  const state = { isDown: false }
  const server = createServer(({ url }, response) => {
    response.setHeader('Content-Type', 'application/json')
    response.statusCode = state.isDown ? 503 : 200
    response.end(JSON.stringify(url === '/openid' ? { jwks_uri: `${site}/keys` } : { keys }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const site = `http://127.0.0.1:${port}`
  const keysAt = `${site}/keys`
  const entra: Entra = {
    appId: anAppId,
    tenantId: aTenantId,
    host: 'intake.hub.example',
    keysAt,
  }
  const authority: Authority = {
    authentication: {
      ToBotFromChannelOpenIdMetadataUrl: `${site}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${site}/openid`,
      ToBotFromChannelTokenIssuer: CHANNEL_ISSUER,
      ToChannelFromBotLoginUrl: `${site}/login`,
      ToChannelFromBotOAuthScope: CHANNEL_ISSUER,
      OAuthUrl: `${site}/oauth`,
      ValidateAuthority: true,
    },
    token: async () => 'a-token-of-the-bot',
    tenantKeys: keysAt,
  }
  const sign = (claims: JWTPayload, foreignKey = false) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'own' })
      .sign(foreignKey ? foreign.privateKey : own.privateKey)
  return {
    entra,
    authority,
    state,
    close: () => server.close(),
    /** What `getAuthToken` gives to who is named; any claim may be another. */
    tokenFor(
      { id, name }: { id: string; name: string },
      { claims, issuedAt, foreignKey }: Given = {},
    ) {
      const seconds = Math.floor((issuedAt ?? now()).getTime() / 1000)
      const signed = {
        iss: `https://login.microsoftonline.com/${aTenantId}/v2.0`,
        aud: anAppId,
        tid: aTenantId,
        oid: id,
        name,
        scp: 'access_as_user',
        ver: '2.0',
        iat: seconds,
        nbf: seconds,
        exp: seconds + 3600,
        ...claims,
      }
      return sign(signed, foreignKey)
    },
    /** What the service of a channel shows with each activity; any claim may be another. */
    channelToken(serviceurl: string, { claims, issuedAt, foreignKey }: Given = {}) {
      const seconds = Math.floor((issuedAt ?? now()).getTime() / 1000)
      const lives = { nbf: seconds, exp: seconds + 3600 }
      return sign(
        { iss: CHANNEL_ISSUER, aud: anAppId, serviceurl, ...lives, ...claims },
        foreignKey,
      )
    },
  }
}
