import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
} from 'botbuilder'
import restify from 'restify'

/**
 * An echo bot of the Bot Framework as its samples have it, which counts what was said in its
 * `MemoryStorage`. It tells the program that started it at which port it is, and ends with it.
 */
const state = new ConversationState(new MemoryStorage())
const said = state.createProperty<number>('said')
const bot = new ActivityHandler()
bot.onMessage(async (context, next) => {
  const count = (await said.get(context, 0)) + 1
  await said.set(context, count)
  await context.sendActivity(`You said, as message ${count}: ${context.activity.text}`)
  await state.saveChanges(context)
  await next()
})

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const server = restify.createServer({ name: 'echo' })
server.use(restify.plugins.bodyParser({ mapParams: false }))
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, (context) => bot.run(context))
})
server.listen(0, '127.0.0.1', () => process.send?.(server.address().port))
process.once('disconnect', () => process.exit())
