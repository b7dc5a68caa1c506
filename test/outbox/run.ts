import { cardsThroughFailures } from './cards-through-failures.ts'
import { liveThroughFailures } from './live-through-failures.ts'

const [enquiries = '1000', kills = '40'] = process.argv.slice(2)
await tell(() => liveThroughFailures(Number(enquiries), Number(kills)))
await tell(() => cardsThroughFailures(Number(enquiries)))

/** Prints what was counted; the command ends with 1 when something is wrong. */
async function tell(run: () => Promise<{ wrongs: string[] }>): Promise<void> {
  const began = performance.now()
  const { wrongs, ...figures } = await run()
  console.table({ ...figures, seconds: Math.round((performance.now() - began) / 1000) })
  for (const wrong of wrongs) console.error(wrong)
  if (wrongs.length > 0) process.exitCode = 1
}
