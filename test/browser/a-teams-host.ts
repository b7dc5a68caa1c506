import type { Frame, Page } from 'playwright-core'

/** Not one that teams-js knows: it is told of it, by the page, for this test. */
export const FAKE_TEAMS = 'https://teams.fake.test'

/** A browser lets no page of the internet frame a server on this machine, so that has a name too. */
const DESK = 'https://desk.fake.test'

type Given = {
  /** What `getAuthToken` gives; undefined is a refusal. */
  token: string | undefined
  theme?: 'default' | 'dark' | 'contrast'
  locale?: string
  /** The enquiry a deep link leads to. */
  reference?: string
}

/** Speaks the messages of teams-js to the tab in its frame, as Teams does; serialised into the page. */
function actAsTeams({ token, theme, locale, reference }: Given) {
  const SUPPORTS = { apiVersion: 4, isLegacyTeams: false, supports: { pages: {} } }
  const answers: Record<string, () => unknown[]> = {
    initialize: () => ['content', 'web', JSON.stringify(SUPPORTS), '2.58.0'],
    getContext: () => [{ theme, locale, entityId: 'desk', subEntityId: reference }],
    'authentication.getAuthToken': () =>
      token === undefined ? [false, 'resourceRequiresConsent'] : [true, token],
  }
  window.addEventListener('message', ({ data, source, origin }) => {
    const answer = answers[data.func]
    const frame = document.querySelector('iframe')
    if (source !== frame?.contentWindow) return
    if (data.func === 'shareDeepLink') document.title = `shared ${data.args[0]}`
    if (answer)
      frame?.contentWindow?.postMessage(
        { id: data.id, uuidAsString: data.uuidAsString, args: answer() },
        origin,
      )
  })
}

/** A Teams that shows the desk as its tab, both over https; `site` is the server that really answers. */
export async function aTeamsHost(page: Page, site: string, given: Given): Promise<Frame> {
  const told = { theme: 'default', locale: 'nl-nl', ...given }
  const address = `${DESK}/desk?theme=${told.theme}&locale=${told.locale}`
  const host = `<!doctype html><html lang="en"><title>Teams</title><body style="margin:0">
<script>(${actAsTeams})(${JSON.stringify(told)})</script>
<iframe title="Desk" src="${address}" style="border:0;width:100%;height:100vh;display:block"></iframe>`
  await page.route(`${FAKE_TEAMS}/`, (route) =>
    route.fulfill({ contentType: 'text/html', body: host }),
  )
  await page.route(`${DESK}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url())
    const response = await route.fetch({ url: `${site}${pathname}${search}` })
    await route.fulfill({ response })
  })
  await page.goto(`${FAKE_TEAMS}/`)
  const tab = await page
    .locator('iframe')
    .elementHandle()
    .then((frame) => frame?.contentFrame())
  if (!tab) throw new Error('the tab is in a frame')
  return tab
}

/** Teams changes its colours while the tab is open. */
export function changeTheme(page: Page, theme: string): Promise<void> {
  return page.evaluate((chosen) => {
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage({ func: 'themeChange', args: [chosen] }, '*')
  }, theme)
}
