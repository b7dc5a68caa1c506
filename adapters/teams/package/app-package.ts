import { strToU8, zipSync } from 'fflate'
import { colourIcon, outlineIcon } from './icons.ts'
import { english, manifest, type PackageOptions } from './manifest.ts'

/** The oldest moment a zip can tell: the files have no date of their own. */
const NO_DATE = new Date(1980, 0, 1)

/** The app as Teams takes it: a zip, of which the same settings give the same bytes. */
export function appPackage(options: PackageOptions): Uint8Array {
  const files = {
    'manifest.json': asJson(manifest(options)),
    'en.json': asJson(english(options.hub)),
    'color.png': colourIcon(),
    'outline.png': outlineIcon(),
  }
  return zipSync(files, { mtime: NO_DATE, level: 9 })
}

function asJson(value: object): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`)
}
