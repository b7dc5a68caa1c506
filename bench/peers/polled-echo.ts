import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import express from 'express'
import { getRouter } from 'offline-directline'

/**
 * The peer that one takes ready-made: `offline-directline`, in front of a bot that is a program of
 * its own, as its documentation has it (and as it is faster than with both in one process). It keeps
 * conversations in memory and checks no token. Its code stays as it is, so that ratios of different
 * days can be compared.
 */
const port = Number(process.env.PORT)
const bot = fork(join(import.meta.dirname, 'echo-bot.ts'))
const [botPort] = await once(bot, 'message')
const app = express()
app.use(getRouter(`http://127.0.0.1:${port}`, `http://127.0.0.1:${botPort}/api/messages`))
app.listen(port, '127.0.0.1')
