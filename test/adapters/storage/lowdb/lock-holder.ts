import { LowdbStore } from '../../../../adapters/storage/lowdb/lowdb-store.ts'

/** A process of its own that opens the folder given, says so or why not, and keeps it until killed. */
const [folder = ''] = process.argv.slice(2)
const onBroken = () => process.exit(1)
try {
  const store = await LowdbStore.open({ folder, onBroken })
  await store.transact('one', () => ({ append: [{ type: 'message', id: '1', text: 'Kept' }] }))
  console.log('open')
  setInterval(() => {}, 60_000)
} catch (fault) {
  console.log(fault instanceof Error ? fault.message : fault)
}
