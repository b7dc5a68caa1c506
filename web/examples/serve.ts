/** `node web/examples/serve.ts` shows the chat on three example sites, beside `npm start`. */
import { serveExampleSites } from './example-sites.ts'

const port = 3979
await serveExampleSites(() => 'http://localhost:3978', port)
for (const site of ['city', 'shipyards', 'incubator'])
  console.log(`http://localhost:${port}/${site}.html`)
