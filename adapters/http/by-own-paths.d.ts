// What is used of packages whose index loads much more: of restify its plugins, of the limiter every
// database it can count in.
declare module 'restify/lib/server.js' {
  import type { Router, Server } from 'restify'

  const RestifyServer: new (options: { name: string; log: object; router: Router }) => Server
  export default RestifyServer
}

declare module 'restify/lib/router.js' {
  import type { Router } from 'restify'

  const MakeRouter: new (options: { ignoreTrailingSlash: boolean; log: object }) => Router
  export default MakeRouter
}

declare module 'rate-limiter-flexible/lib/RateLimiterMemory.js' {
  export { RateLimiterMemory as default } from 'rate-limiter-flexible'
}
