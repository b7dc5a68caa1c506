import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const BIN = join(import.meta.dirname, 'node_modules/.bin/agentsplayground')
const ONLY_HERE = join(import.meta.dirname, 'only-here.cjs')

/** The tenant of `docs/teams.md`: Sanne is at the keyboard, and all are in the team. */
const TENANT = join(import.meta.dirname, '../../docs/examples/m365agentsplayground.yml')
export const PERSONAL = 'personal-chat-id'

export type Frame = {
  action: string
  actionConversationId: string
  message: { messageId: string; postConversationId?: string; [more: string]: unknown }
}

/** Microsoft's own emulator of Teams, in front of a bot; on this machine only. */
export async function aPlayground(bot: string) {
  const folder = mkdtempSync(join(tmpdir(), 'playground-'))
  copyFileSync(TENANT, join(folder, '.m365agentsplayground.yml'))
  const port = await freePort()
  const how = ['start', '-e', `${bot}/api/messages`, '-c', 'msteams', '-p', String(port)]
  const child = spawn(process.execPath, ['-r', ONLY_HERE, BIN, ...how, '--disable-telemetry'], {
    cwd: folder,
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
  })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (piece) => {
      said += String(piece)
      if (said.includes('Listening on')) resolve()
    })
    child.on('exit', () => reject(new Error(`the playground ended: ${said}`)))
  })
  const url = `http://127.0.0.1:${port}`
  const frames: Frame[] = []
  const socket = new WebSocket(
    `${url.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`,
  )
  let look = () => {}
  socket.addEventListener('message', ({ data }) => {
    frames.push(JSON.parse(String(data)))
    look()
  })
  await once(socket, 'open')
  onTestFinished(async () => {
    socket.close()
    const ended = once(child, 'exit')
    child.kill()
    await ended
    rmSync(folder, { recursive: true, force: true })
  })

  async function post(path: string, body: object) {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`the playground answered ${response.status}: ${text}`)
    return text ? JSON.parse(text) : {}
  }

  return {
    url,
    frames,
    /** The app is added to a conversation. */
    async installs(conversation: string) {
      const path = '/_internal/v1/customActivities'
      const query = `conversationId=${encodeURIComponent(conversation)}&type=install`
      const template = await (await fetch(`${url}${path}/template?${query}`)).json()
      await post(path, template)
    },
    says: (conversation: string, from: string, text: string, mentions: object[] = []) =>
      post(`/_conversation/v1/conversations/${encodeURIComponent(conversation)}/messages`, {
        from: { id: from },
        text,
        textFormat: 'plain',
        mentions,
      }),
    /** Presses a button of a card; returns what the bot answers. */
    executes: (card: Frame, from: string, data: object) =>
      post('/_conversation/v1/invoke', {
        name: 'adaptiveCard/action',
        from: { id: from },
        conversation: { id: card.message.postConversationId ?? card.actionConversationId },
        replyToId: card.message.messageId,
        value: { action: { type: 'Action.Execute', data }, trigger: 'manual' },
      }),
    searches: (from: string, text: string) =>
      post('/_conversation/v1/invoke', {
        name: 'composeExtension/query',
        from: { id: from },
        conversation: { id: PERSONAL },
        value: { commandId: 'enquiries', parameters: [{ name: 'search', value: text }] },
      }),
    /** The first frame that fits, now or later. */
    async when(fits: (frame: Frame) => boolean): Promise<Frame> {
      for (;;) {
        const found = frames.find(fits)
        if (found) return found
        await new Promise<void>((resolve) => {
          look = resolve
        })
      }
    },
  }
}

/** It cannot be asked for just any port. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
