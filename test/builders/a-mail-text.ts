type Report = {
  /** Head of the mail that the report is about. */
  about: string
  action?: string
  status?: string
  /** As some servers do it: only the head of the mail comes back. */
  headOnly?: boolean
}

/** A delivery report as a mail server writes it, in the form of RFC 3464, appendix E. */
export function aReport({ about, action = 'failed', status = '5.1.1', headOnly }: Report): Buffer {
  return mail(
    [
      'Return-Path: <>',
      'From: Mail Delivery Subsystem <MAILER-DAEMON@mx.post.nl>',
      `Message-ID: <${action}.${status}@mx.post.nl>`,
      'Subject: Returned mail: User unknown',
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status;',
      '    boundary="JAA13167.773673707/CS.UTK.EDU"',
    ],
    `--JAA13167.773673707/CS.UTK.EDU

The mail could not be delivered.

--JAA13167.773673707/CS.UTK.EDU
content-type: message/delivery-status

Reporting-MTA: dns; mx.post.nl

Original-Recipient: rfc822;somebody@post.nl
Final-Recipient: rfc822;somebody@post.nl
Action: relayed
Status: 2.0.0

Original-Recipient: rfc822;nobody@post.nl
Final-Recipient: rfc822;nobody@post.nl
Action: ${action}
Status: ${status} (as far as we can tell)
Diagnostic-Code: smtp;
  550 'nobody@post.nl' is not known here

--JAA13167.773673707/CS.UTK.EDU
content-type: ${headOnly ? 'text/rfc822-headers' : 'message/rfc822'}

${about}
--JAA13167.773673707/CS.UTK.EDU--
`,
  )
}

/** A mail that a person or a machine wrote. */
export function aMail(head: string[], text = 'Wij bellen u morgen.'): Buffer {
  return mail(head, text)
}

function mail(head: string[], body: string): Buffer {
  const text = `${head.join('\n')}\n\n${body}\n`
  return Buffer.from(text.replaceAll(/\r?\n/g, '\r\n'))
}
