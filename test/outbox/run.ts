import { liveThroughFailures } from './live-through-failures.ts'

const [enquiries = '1000', kills = '40'] = process.argv.slice(2)
const began = performance.now()
const { wrongs, ...figures } = await liveThroughFailures(Number(enquiries), Number(kills))
console.table({ ...figures, seconds: Math.round((performance.now() - began) / 1000) })
for (const wrong of wrongs) console.error(wrong)
process.exitCode = wrongs.length > 0 ? 1 : 0
