import { z } from 'zod'

/** `isRefusal`: the server does not let us in, so that trying again soon would only annoy it. */
export type MailboxFault = { fault: string; isRefusal: boolean }

const Fault = z.object({
  name: z.string().catch('Error'),
  code: z.string().optional().catch(undefined),
  serverResponseCode: z.string().optional().catch(undefined),
  authenticationFailed: z.boolean().catch(false),
})

/** What went wrong with a mailbox, without the server's words, which may repeat addresses. */
export function mailboxFault(error: unknown): MailboxFault {
  const { data } = Fault.safeParse(error)
  if (data?.authenticationFailed) return { fault: 'EAUTH', isRefusal: true }
  return {
    fault: data?.serverResponseCode ?? data?.code ?? data?.name ?? 'Error',
    isRefusal: false,
  }
}
