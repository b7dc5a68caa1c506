import type { aClient, Opened } from './a-client.ts'

type Client = ReturnType<typeof aClient>

/**
 * Files an enquiry by talking, as a visitor would, with consent for the first partner and those
 * after it. @returns the reference, and the conversation it was filed in.
 */
export async function fileByChat(
  client: Client,
  email: string,
): Promise<{ reference: string; opened: Opened }> {
  const opened = await client.begin()
  const answers = [
    'Wij zijn een scheepswerf in Gorinchem met 60 mensen en willen lasfouten herkennen op foto’s.',
    'ja',
    'Scheepswerf De Hoop',
    `Anna de Vries, ${email}`,
    'sla over',
    'ja',
    'ja',
  ]
  for (const text of answers) await client.post(opened, text)
  await press(client, opened, 'ranked')
  const said = (await client.heard(opened)).map(({ text = '' }) => text).join('\n')
  const reference = /ZH-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(said)?.[0]
  if (!reference) throw new Error(`nothing was filed:\n${said}`)
  return { reference, opened }
}

/** Presses the latest button that stands for a choice. */
async function press(client: Client, opened: Opened, choice: string): Promise<void> {
  const said = await client.heard(opened)
  const buttons = said.flatMap(({ suggestedActions }) => suggestedActions?.actions ?? [])
  const button = buttons.findLast(({ value }) => value?.choice === choice)
  if (!button) throw new Error(`there is no button “${choice}”`)
  await client.ask(`/conversations/${opened.conversationId}/activities`, {
    token: opened.token,
    body: { type: 'message', from: { id: 'visitor' }, text: button.title, value: button.value },
  })
}
