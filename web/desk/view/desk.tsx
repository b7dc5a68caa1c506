import { useEffect, useState } from 'preact/hooks'
import type { DeskServer } from '../desk-server.ts'
import { type Host, NotSignedIn } from '../host.ts'
import { FIRST_QUERY } from '../query.ts'
import { useLoaded } from '../use-loaded.ts'
import { wording } from '../wording/wording.ts'
import { EnquiryPage } from './enquiry-page.tsx'
import { SignInFault } from './sign-in-fault.tsx'
import { WorkList } from './work-list.tsx'

/** The whole desk: the work list, or the enquiry that the address names. */
export function Desk({ host, server }: { host: Host; server: DeskServer }) {
  const words = wording[host.language]
  const reference = useReference()
  const choices = useLoaded('choices', server.choices)
  // Kept here, so that coming back from an enquiry finds the list as it was.
  const [query, setQuery] = useState(FIRST_QUERY)
  const [cursors, setCursors] = useState<string[]>([])
  const [visited, setVisited] = useState<string>()

  useEffect(() => {
    if (reference) setVisited(reference)
  }, [reference])

  if (choices.fault instanceof NotSignedIn)
    return <SignInFault fault={choices.fault.fault} language={host.language} />
  if (reference)
    return (
      <EnquiryPage
        key={reference}
        {...{ reference, host, server, words }}
        outcomes={choices.value?.outcomes ?? []}
      />
    )
  return (
    <WorkList
      {...{ server, words, query, cursors, visited }}
      choices={choices.value}
      onQuery={(changed) => {
        setQuery(changed)
        setCursors([])
      }}
      onCursors={setCursors}
    />
  )
}

/** The reference in the address, such as `#ZH-7K3M-Q0FX`; empty on the work list, `#list`. */
function useReference(): string {
  const [reference, setReference] = useState(referenceNow)
  useEffect(() => {
    const follow = () => setReference(referenceNow())
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return reference
}

function referenceNow(): string {
  return /^#([a-z]+-[\w-]+)$/i.exec(location.hash)?.[1]?.toUpperCase() ?? ''
}
