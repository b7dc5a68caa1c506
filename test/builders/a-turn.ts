import { type Change, type Dossier, type LoggedActivity, watermarkOf } from '../../bot/dossier.ts'
import { referenceFrom } from '../../enquiries/reference.ts'

/** A message and its reply, as one turn that was not taken before. */
export function aTurn(text: string, given: Change = {}): (dossier: Dossier) => Change {
  return (dossier) => {
    const place = watermarkOf(dossier)
    const message = anActivity(`${dossier.id}.${place}`, text)
    const reply = anActivity(`${dossier.id}.${place + 1}`, `Over “${text}”: dank u.`)
    return {
      append: [message, reply],
      handled: { key: `visitor ${place}`, id: message.id },
      ...given,
    }
  }
}

export function anActivity(id: string, text: string): LoggedActivity {
  return { type: 'message', id, text }
}

/** What the visitor said, oldest first. */
export function messagesOf(dossier: Dossier): string[] {
  return dossier.log.flatMap(({ text = '' }) => (text.startsWith('Over ') ? [] : text))
}

/** A reference that differs for every number below 1,024. */
export function referenceNumber(number: number): string {
  return referenceFrom([1, 2, 3, 4, 5, Math.floor(number / 32), number % 32])
}
