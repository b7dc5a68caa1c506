import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import draft04 from 'ajv-draft-04'
import formats from 'ajv-formats'
import { strFromU8, unzipSync, unzlibSync } from 'fflate'
import { expect, it } from 'vitest'
import { appPackage } from '../../../adapters/teams/package/app-package.ts'
import { MANIFEST_VERSION } from '../../../adapters/teams/package/manifest.ts'
import { aKnowledge } from '../../builders/an-enquiry.ts'

const OPTIONS = {
  appId: '0f1e2d3c-4b5a-4697-8899-aabbccddeeff',
  baseUrl: 'https://intake.hub.example',
  version: '1.0.0',
  hub: aKnowledge.hub,
}
const files = unzipSync(appPackage(OPTIONS))
const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array())

/** What Microsoft's own schema finds wrong; a rule that it does not know itself is a fault too. */
function faultsBySchema(name: string, value: unknown): unknown[] {
  const build = join(createRequire(import.meta.url).resolve('@microsoft/app-manifest'), '..')
  const file = join(build, `json-schemas/teams/v${MANIFEST_VERSION}/${name}.schema.json`)
  const ajv = new draft04.default({ strict: false, unicodeRegExp: false })
  formats.default(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')))
  validate(value)
  return validate.errors ?? []
}

it('the manifest and its English words keep to the schema of Microsoft', () => {
  const manifest = JSON.parse(textOf('manifest.json'))
  expect(faultsBySchema('MicrosoftTeams', manifest)).toEqual([])
  expect(faultsBySchema('MicrosoftTeams', { ...manifest, id: 'no id' })).not.toEqual([])
  expect(faultsBySchema('MicrosoftTeams.Localization', JSON.parse(textOf('en.json')))).toEqual([])
})

it('every word of the manifest that English replaces is there, in Dutch', () => {
  const manifest = JSON.parse(textOf('manifest.json'))
  const english: Record<string, string> = JSON.parse(textOf('en.json'))
  const places = Object.keys(english).filter((place) => place !== '$schema')
  const dutch = places.map((place) => valueAt(manifest, place))
  expect(places.filter((_, at) => typeof dutch[at] !== 'string')).toEqual([])
  const titles = textOf('manifest.json').match(/"(title|description)": "/g) ?? []
  expect(places.filter((place) => /title$|description$/.test(place))).toHaveLength(titles.length)
})

it('bot, search and tab are one app at the address that is set, and nowhere else', () => {
  const { bots, composeExtensions, staticTabs, validDomains, webApplicationInfo } = JSON.parse(
    textOf('manifest.json'),
  )
  expect([bots[0].botId, composeExtensions[0].botId]).toEqual([OPTIONS.appId, OPTIONS.appId])
  expect(staticTabs[0].contentUrl).toMatch(/^https:\/\/intake\.hub\.example\/desk\?/)
  expect(validDomains).toEqual(['intake.hub.example'])
  expect(webApplicationInfo.resource).toBe(`api://intake.hub.example/${OPTIONS.appId}`)
})

it.each([
  ['color.png', 192, 255],
  ['outline.png', 32, 0],
])('%s is a PNG of %s pixels with corners of opacity %s', (name, size, opacity) => {
  const icon = Buffer.from(files[name] ?? [])
  expect(icon.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([size, size])
  const length = icon.readUInt32BE(33)
  const pixels = unzlibSync(icon.subarray(41, 41 + length))
  expect(pixels).toHaveLength(size * (1 + size * 4))
  expect(pixels[4]).toBe(opacity)
})

it('the same settings give the same bytes', () => {
  expect(appPackage(OPTIONS)).toEqual(appPackage({ ...OPTIONS }))
})

function valueAt(value: unknown, place: string): unknown {
  const steps = place.split(/[.[\]]+/).filter(Boolean)
  return steps.reduce<unknown>(
    (inner, step) => Object.entries(Object(inner)).find(([key]) => key === step)?.[1],
    value,
  )
}
