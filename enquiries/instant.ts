import { z } from 'zod'

/** An instant as ISO 8601 in UTC, for example `2026-11-24T09:30:00.000Z`. */
export const Instant = z.iso.datetime()
