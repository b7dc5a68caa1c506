import { useRef, useState } from 'preact/hooks'
import type { StaffAction } from '../../enquiries/staff-action.ts'
import type { Acted, DeskServer } from './desk-server.ts'
import type { Enquiry } from './wire.ts'

export type ActResult = Acted['result'] | 'failed'

/**
 * Does what staff press, one thing at a time. A press that got no answer keeps its key, so that the
 * same press once more is done once, whether or not the first came over.
 */
export function useAct(server: DeskServer, enquiry: Enquiry, onChange: (enquiry: Enquiry) => void) {
  const [result, setResult] = useState<ActResult>()
  const isBusy = useRef(false)
  const pressed = useRef({ what: '', key: '' })

  async function act(action: StaffAction): Promise<boolean> {
    if (isBusy.current) return false
    const what = `${enquiry.version} ${JSON.stringify(action)}`
    if (pressed.current.what !== what) pressed.current = { what, key: crypto.randomUUID() }
    isBusy.current = true
    setResult(undefined)
    try {
      const acted = await server.act(enquiry, action, pressed.current.key)
      setResult(acted.result)
      onChange(acted.enquiry)
      return acted.result === 'done'
    } catch {
      setResult('failed')
      return false
    } finally {
      isBusy.current = false
    }
  }

  return { act, result }
}
