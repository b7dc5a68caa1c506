import { containerBootstrap, LangEn, Nlp } from '@nlpjs/basic'
import { LangNl } from '@nlpjs/lang-nl'
import { answersOf, Lesson } from '../classifier.ts'

/**
 * `nlp.js` as its documentation has it, in a process of its own: it is sent a lesson and sends the
 * answers back. It is told the language of each text, computes no sentiment, and leaves stop words
 * out, with which it did best on requests to tune on. Its code stays as it is.
 */
process.once('message', async (lesson) => {
  const { taught, asked } = Lesson.parse(lesson)
  const container = await containerBootstrap()
  container.use(LangNl)
  container.use(LangEn)
  const nlp = new Nlp({ container, autoSave: false, calculateSentiment: false, threshold: 0 })
  const settings = { keepStopwords: false, log: false }
  nlp.nluManager.settings.domain = {
    nluByDomain: { default: { className: 'NeuralNlu', settings } },
  }
  nlp.addLanguage(['nl', 'en'])
  for (const { language, text, answer } of taught) nlp.addDocument(language, text, answer)
  await nlp.train()
  const classify = async ({ language, text }: (typeof asked)[number]) =>
    (await nlp.process(language, text)).intent
  process.send?.(await answersOf({ taught, asked }, classify))
  process.disconnect()
})
