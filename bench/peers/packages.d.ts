/** As much as the bench uses of packages that are only there once they were fetched, or have no types. */

declare module 'express' {
  type App = { use(router: object): void; listen(port: number, host: string): void }
  export default function express(): App
}

declare module 'offline-directline' {
  export function getRouter(site: string, bot: string): object
}

declare module '@nlpjs/basic' {
  type Container = { use(plugin: object): void }
  type Classified = { intent: string }

  export class LangEn {}
  export class Nlp {
    constructor(settings: object)
    nluManager: { settings: { domain?: object } }
    addLanguage(languages: readonly string[]): void
    addDocument(language: string, text: string, intent: string): void
    train(): Promise<void>
    process(language: string, text: string): Promise<Classified>
  }
  export function containerBootstrap(): Promise<Container>
}

declare module '@nlpjs/lang-nl' {
  export class LangNl {}
}
