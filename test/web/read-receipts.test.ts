import { expect, test } from 'vitest'
import { sendReadReceipts } from '../../web/widget/read-receipts.ts'
import { aChat } from './a-chat.ts'
import { botSays } from './activities.ts'
import { settled } from './fake-clock.ts'

const fromPerson = { channelData: { person: 'Sanne Bos' } }

/** A connected chat on a page that is in front or not, and what it told of reading. */
async function aReader() {
  const tab = aChat()
  const page = Object.assign(new EventTarget(), { hidden: false })
  sendReadReceipts({ store: tab.store, client: tab.client, page })
  tab.client.begin()
  await tab.hub.connect()
  return {
    ...tab,
    told: () =>
      tab.hub.posted().flatMap(({ name, value }) => (name === 'aihub-seen' ? [value] : [])),
    async show(isInFront: boolean) {
      page.hidden = !isInFront
      page.dispatchEvent(new Event('visibilitychange'))
      await settled()
    },
  }
}

test('what a person said is told to be read once, and of the assistant nothing', async () => {
  const { hub, told } = await aReader()
  await hub.push([botSays('b1', 'Waarmee kan ik helpen?')])
  expect(told()).toEqual([])
  await hub.push([botSays('p1', 'Dag.', fromPerson), botSays('p2', 'Vertel.', fromPerson)])
  await hub.push([botSays('b2', 'Weer de assistent.')])
  expect(told()).toEqual([{ activity: 'p2' }])
})

test('it is read when the chat is open and its page in front, and not before', async () => {
  const { hub, store, told, show } = await aReader()
  await show(false)
  await hub.push([botSays('p1', 'Dag.', fromPerson)])
  expect(told()).toEqual([])
  store.dispatch({ type: 'hidden' })
  await show(true)
  expect(told()).toEqual([])
  store.dispatch({ type: 'shown' })
  await settled()
  expect(told()).toEqual([{ activity: 'p1' }])
})

test('it is told again when that did not arrive', async () => {
  const { hub, told, show } = await aReader()
  hub.fail('post', 503)
  await hub.push([botSays('p1', 'Dag.', fromPerson)])
  await show(true)
  expect(told()).toEqual([{ activity: 'p1' }, { activity: 'p1' }])
})
