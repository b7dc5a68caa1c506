/** `node web/examples/serve.ts` shows the chat on three example sites, beside `npm start`. */
import { serveExampleSites } from './example-sites.ts'

const { url } = await serveExampleSites(() => 'http://localhost:3978', 3979)
for (const site of ['city', 'shipyards', 'incubator']) console.log(`${url}/${site}.html`)
