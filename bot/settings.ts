import { z } from 'zod'

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text
}

function hasLogin(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && url.username !== '' && url.password !== ''
}

/** A line of the environment; one left empty counts as not set. */
const Text = z.string().trim().min(1).optional()
const List = Text.transform((text) => text?.split(/[\s,]+/).filter(Boolean) ?? [])
const Count = z.coerce.number().int().positive().optional()
/** An id in Entra, as the portal shows it. */
const Guid = z.guid('copy the id from the Entra portal').toLowerCase()
const Origins = List.pipe(
  z.array(z.string().refine(isOrigin, 'write each like https://www.site.nl')),
)

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3978),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  KNOWLEDGE_DIR: z.string().default('knowledge/zuid-holland'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  DIRECT_LINE_SECRET: z
    .string()
    .regex(/^\S{16,}$/, 'use at least 16 characters, without spaces')
    .optional(),
  WEB_ORIGINS: Origins,
  SIGNING_KEY: z.string().min(32, 'use at least 32 characters').optional(),
  TRUSTED_PROXIES: List,
  RATE_LIMIT_CONVERSATIONS: Count,
  RATE_LIMIT_MESSAGES: Count,
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  IMAP_URL: z
    .url({ protocol: /^imaps?$/ })
    .refine(hasLogin, 'write it like imaps://user:password@mail.hub.nl')
    .optional(),
  MAIL_FROM: z.email().optional(),
  MAIL_ALLOW: List,
  WEBHOOKS: z.string().optional(),
  MICROSOFT_APP_ID: Guid.optional(),
  MICROSOFT_APP_TENANT_ID: Guid.optional(),
  MICROSOFT_APP_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI', 'MultiTenant']).optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  TEAMS_TRIAGE_CHANNEL: z
    .string()
    .regex(/^19:\S+@thread\.\S+$/, 'write the id of a channel, like 19:...@thread.tacv2')
    .optional(),
  STAFF: List.pipe(z.array(Guid)),
})

/** Limits for a server that others can reach, when none are set: requests a minute from one address. */
const PUBLIC_LIMITS = { conversations: 30, messages: 120 }

/** Everything that can be set from outside; see `.env.example` for what each is for. */
export type Settings = {
  production: boolean
  host: string
  /** Only this machine can reach the server. */
  isLocal: boolean
  port: number
  /** Address of the site, without a slash at the end; undefined is `http://localhost` with the port. */
  baseUrl: string | undefined
  dataDir: string
  /** PostgreSQL; undefined keeps everything in the data folder. */
  databaseUrl: string | undefined
  knowledgeDir: string
  logLevel: string
  directLineSecret: string | undefined
  webOrigins: string[]
  signingKey: string | undefined
  trustedProxies: string[]
  limits: { conversations: number | undefined; messages: number | undefined }
  mail: {
    smtpUrl: string | undefined
    /** The hub's mailbox, to be read; undefined leaves that to its people. */
    imapUrl: string | undefined
    from: string | undefined
    allow: string[] | undefined
  }
  /** File with where partners' own systems are told, and the secrets for it. */
  webhooksFile: string | undefined
  /** The app registration in Entra and its tenant, and the staff by their object ids there. */
  teams: {
    appId: string | undefined
    tenantId: string | undefined
    /** What the registration is: how the bot shows the channel who it is. */
    appType: 'SingleTenant' | 'UserAssignedMSI' | 'MultiTenant'
    password: string | undefined
    /** Where enquiries are shown to staff; members of its team are staff. */
    triageChannel: string | undefined
    staff: string[]
  }
}

/** Every fault found in the settings, one line for each. */
export class SettingsFault extends Error {
  override readonly name = 'SettingsFault'
}

/** Reads the settings from an environment. @throws SettingsFault that lists all that is wrong. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const filled = Object.entries(environment).filter(([, value]) => value?.trim() !== '')
  const { data, error } = Environment.safeParse(Object.fromEntries(filled))
  if (!data) throw new SettingsFault(error.issues.map(faultLine).join('\n'))
  const isLocal = ['127.0.0.1', '::1', 'localhost'].includes(data.HOST)
  const production = data.NODE_ENV === 'production'
  const limits = isLocal ? undefined : PUBLIC_LIMITS
  return {
    production,
    host: data.HOST,
    isLocal,
    port: data.PORT,
    baseUrl: data.BASE_URL?.replace(/\/+$/, ''),
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    knowledgeDir: data.KNOWLEDGE_DIR,
    logLevel: data.LOG_LEVEL,
    directLineSecret: data.DIRECT_LINE_SECRET,
    webOrigins: data.WEB_ORIGINS,
    signingKey: data.SIGNING_KEY,
    trustedProxies: data.TRUSTED_PROXIES,
    limits: {
      conversations: data.RATE_LIMIT_CONVERSATIONS ?? limits?.conversations,
      messages: data.RATE_LIMIT_MESSAGES ?? limits?.messages,
    },
    mail: {
      smtpUrl: data.SMTP_URL,
      imapUrl: data.IMAP_URL,
      from: data.MAIL_FROM,
      // In production every address may be written to; elsewhere only the domains listed.
      allow: production ? undefined : data.MAIL_ALLOW,
    },
    webhooksFile: data.WEBHOOKS,
    teams: {
      appId: data.MICROSOFT_APP_ID,
      tenantId: data.MICROSOFT_APP_TENANT_ID,
      appType: data.MICROSOFT_APP_TYPE ?? 'SingleTenant',
      password: data.MICROSOFT_APP_PASSWORD,
      triageChannel: data.TEAMS_TRIAGE_CHANNEL,
      staff: data.STAFF,
    },
  }
}

function faultLine({ path, message }: z.core.$ZodIssue): string {
  return `${path.join('.')}: ${message}`
}
