import { render } from 'preact'
import { browserHost } from './browser-host.ts'
import { deskServer } from './desk-server.ts'
import { type Host, languageOf, NotSignedIn } from './host.ts'
import { teamsHost } from './teams-host.ts'
import { Desk } from './view/desk.tsx'
import { SignInFault } from './view/sign-in-fault.tsx'

/** Teams shows the page in a frame; on a phone in a view of its own, which has a native interface. */
function isInTeams(): boolean {
  return window.parent !== window || 'nativeInterface' in window
}

function hostHere(hosts: string[]): Promise<Host> {
  return isInTeams() ? teamsHost(hosts) : browserHost()
}

async function open(place: HTMLElement): Promise<void> {
  const hosts = place.dataset.hosts?.split(' ').filter(Boolean) ?? []
  const fallback = languageOf(document.documentElement.lang)
  try {
    const host = await hostHere(hosts)
    document.documentElement.lang = host.language
    if (host.reference && !location.hash)
      history.replaceState(null, '', `#${encodeURIComponent(host.reference)}`)
    // Asked for once here, so that who may not see the desk reads why, and no more.
    await host.token()
    render(<Desk host={host} server={deskServer(host)} />, place)
  } catch (fault) {
    const why = fault instanceof NotSignedIn ? fault.fault : 'silent'
    render(<SignInFault fault={why} language={fallback} />, place)
  }
}

const place = document.getElementById('desk')
if (place) void open(place)
