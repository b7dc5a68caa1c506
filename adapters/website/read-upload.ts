import { parseJson } from '../http/read-body.ts'
import { Refusal } from '../http/refusal.ts'
import { type Posted, parsePosted } from './posted-activity.ts'

const ACTIVITY = 'application/vnd.microsoft.activity'

/**
 * A multipart upload (Direct Line 3.0, "Send an activity with attachments") as one activity, its
 * files as `data:` addresses. @throws Refusal 400 when it is no such form.
 */
export async function readUpload(body: Buffer, contentType: string): Promise<Posted> {
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': contentType },
  })
    .formData()
    .catch(() => {
      throw new Refusal(400, 'BadForm', 'Send the files as multipart/form-data.')
    })
  const parts = [...form.values()].filter((part) => part instanceof File)
  const activity = parts.find(({ type }) => type.startsWith(ACTIVITY))
  const files = parts.filter((part) => part !== activity)
  const written = activity && Buffer.from(await activity.arrayBuffer())
  const posted = written ? parsePosted(parseJson(written)) : { type: 'message' }
  return { ...posted, attachments: await Promise.all(files.map(attachmentOf)) }
}

async function attachmentOf(file: File) {
  const contentType = file.type || 'application/octet-stream'
  const content = Buffer.from(await file.arrayBuffer()).toString('base64')
  return { contentType, name: file.name, contentUrl: `data:${contentType};base64,${content}` }
}
