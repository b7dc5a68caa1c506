import { z } from 'zod'
import type { aConnector } from './a-connector.ts'
import type { aTeamsUser } from './a-teams-user.ts'

const Submit = z.object({ title: z.string(), data: z.record(z.string(), z.unknown()) })

/** What somebody reads in their own chat with the bot, and how they press what is there. */
export function aTeamsChat(
  { personal, presses }: ReturnType<typeof aTeamsUser>,
  { taken }: Pick<Awaited<ReturnType<typeof aConnector>>, 'taken'>,
) {
  const heard = () => taken.filter(({ conversation }) => conversation === personal.id)
  const text = () => JSON.stringify(heard().map(({ body }) => body))

  /** What the latest button with this title brings. */
  function button(title: string) {
    const actions = heard().flatMap(({ body }) =>
      (body.attachments ?? []).flatMap(({ content }) => content.actions ?? []),
    )
    const found = actions
      .flatMap((action) => Submit.safeParse(action).data ?? [])
      .findLast((action) => action.title.startsWith(title))
    if (!found) throw new Error(`there is no button “${title}” in ${text()}`)
    return found.data
  }

  return {
    heard,
    /** All of it. */
    text,
    last: () => JSON.stringify(heard().at(-1)?.body),
    button,
    presses: (title: string) => presses(button(title)),
  }
}
