import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js'
import type { LabelledRequest } from '../../knowledge/evaluation/labelled-request.ts'

/** `natural`'s own naive Bayes as it comes, taught the best partner of each request. */
export function naturalClassifier(taught: readonly LabelledRequest[]): (text: string) => string {
  const classifier = new BayesClassifier()
  for (const { text, partners } of taught) {
    if (partners?.[0] !== undefined) classifier.addDocument(text, partners[0])
  }
  classifier.train()
  return (text) => classifier.classify(text)
}
