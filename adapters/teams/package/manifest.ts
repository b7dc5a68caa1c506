import type { Hub } from '../../../knowledge/schema.ts'
import { ACCENT } from './icons.ts'
import { MANIFEST_WORDS } from './manifest-words.ts'

/** The schema of which Microsoft says what it means, and by which Teams checks an upload. */
export const MANIFEST_VERSION = '1.30'

const SCHEMAS = `https://developer.microsoft.com/json-schemas/teams/v${MANIFEST_VERSION}`

export type PackageOptions = {
  /** Of the app registration in Entra, which is the bot's as well. */
  appId: string
  /** Address of the site, https, without a slash at the end. */
  baseUrl: string
  /** Of the app in Teams, such as `1.0.1`: higher for each upload. */
  version: string
  hub: Hub
}

/** The app's manifest, in Dutch; `english` is what stands in place of its words in English. */
export function manifest({ appId, baseUrl, version, hub }: PackageOptions) {
  const words = MANIFEST_WORDS.nl
  const { host } = new URL(baseUrl)
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: MANIFEST_VERSION,
    version,
    id: appId,
    developer: {
      name: hub.name.nl.slice(0, 32),
      websiteUrl: baseUrl,
      privacyUrl: `${baseUrl}/privacy`,
      termsOfUseUrl: `${baseUrl}/privacy`,
    },
    localizationInfo: {
      defaultLanguageTag: 'nl',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    },
    name: { short: hub.name.nl.slice(0, 30), full: words.fullName(hub.name.nl) },
    description: { short: words.short, full: words.full },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: ACCENT,
    bots: [
      {
        botId: appId,
        scopes: ['personal', 'team'],
        commandLists: [{ scopes: ['personal', 'team'], commands: words.commands }],
      },
    ],
    composeExtensions: [
      {
        botId: appId,
        commands: [
          { id: 'enquiries', ...words.enquiries, ...searching(words.search) },
          { id: 'partners', ...words.partners, ...searching(words.search) },
        ],
      },
    ],
    staticTabs: [
      {
        entityId: 'desk',
        name: words.desk,
        // Teams fills these in, so that the first paint has the right colours and language.
        contentUrl: `${baseUrl}/desk?theme={theme}&locale={locale}`,
        scopes: ['personal'],
      },
      { entityId: 'conversations', scopes: ['personal'] },
      { entityId: 'about', scopes: ['personal'] },
    ],
    permissions: ['identity'],
    validDomains: [host],
    // Who looks at the tab is told by Entra; the resource is this app's own, exposed as an API.
    webApplicationInfo: { id: appId, resource: `api://${host}/${appId}` },
    defaultInstallScope: 'personal',
    supportsChannelFeatures: 'tier1',
  }
}

/** What people whose Teams is in English read instead, by its place in the manifest. */
export function english(hub: Hub): Record<string, string> {
  const words = MANIFEST_WORDS.en
  const commands = words.commands.flatMap(({ title, description }, at) => [
    [`bots[0].commandLists[0].commands[${at}].title`, title],
    [`bots[0].commandLists[0].commands[${at}].description`, description],
  ])
  const searches = [words.enquiries, words.partners].flatMap(({ title, description }, at) => [
    [`composeExtensions[0].commands[${at}].title`, title],
    [`composeExtensions[0].commands[${at}].description`, description],
    [`composeExtensions[0].commands[${at}].parameters[0].title`, words.search.title],
    [`composeExtensions[0].commands[${at}].parameters[0].description`, words.search.description],
  ])
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`,
    'name.short': hub.name.en.slice(0, 30),
    'name.full': words.fullName(hub.name.en),
    'description.short': words.short,
    'description.full': words.full,
    'staticTabs[0].name': words.desk,
    ...Object.fromEntries([...commands, ...searches]),
  }
}

function searching(search: { title: string; description: string }) {
  return {
    type: 'query',
    context: ['compose', 'commandBox'],
    initialRun: true,
    parameters: [{ name: 'search', inputType: 'text', ...search }],
  }
}
