import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js'
import stemmerEn from 'natural/lib/natural/stemmers/porter_stemmer.js'
import stemmerNl from 'natural/lib/natural/stemmers/porter_stemmer_nl.js'
import { answersOf, type Classifier } from '../classifier.ts'

/**
 * `natural`'s own naive Bayes, one for each language with the stemmer of that language, and smoothed
 * as little as did best on requests to tune on: as it comes (1) it names whatever it knows least of.
 */
export const naturalClassifier: Classifier = (lesson) => {
  const smoothing = 0.001
  const dutch = new BayesClassifier(stemmerNl, smoothing)
  const english = new BayesClassifier(stemmerEn, smoothing)
  const inLanguage = (language: string) => (language === 'nl' ? dutch : english)
  for (const { language, text, answer } of lesson.taught)
    inLanguage(language).addDocument(text, answer)
  dutch.train()
  english.train()
  return answersOf(lesson, ({ language, text }) => inLanguage(language).classify(text))
}
