// Receives what the hub tells, checks the signature and passes over repeats.
// npm install standardwebhooks
// WEBHOOK_SECRET=whsec_... TLS_CERT=cert.pem TLS_KEY=key.pem PORT=8443 node receiver.mjs
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { Webhook } from 'standardwebhooks'

const { WEBHOOK_SECRET, TLS_CERT, TLS_KEY, PORT = '8443' } = process.env
const webhook = new Webhook(WEBHOOK_SECRET)
const seen = new Set() // In real life: a column with a unique index in your database.

const tls = { cert: readFileSync(TLS_CERT), key: readFileSync(TLS_KEY) }
const server = createServer(tls, async (request, response) => {
  const pieces = []
  for await (const piece of request) pieces.push(piece)
  try {
    const id = request.headers['webhook-id']
    const event = webhook.verify(Buffer.concat(pieces).toString('utf8'), request.headers)
    if (!seen.has(id)) {
      seen.add(id)
      const { reference, standing, respondBy } = event.data
      console.log(event.type, reference, standing, respondBy)
    }
    response.writeHead(204).end()
  } catch {
    response.writeHead(401).end()
  }
})
server.listen(Number(PORT), () => console.log(`listening on ${server.address().port}`))
