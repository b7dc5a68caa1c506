declare module 'natural/lib/natural/stemmers/porter_stemmer_nl.js' {
  const stemmer: {
    stem(word: string): string
    replaceAccentedCharacters(word: string): string
  }
  export default stemmer
}

declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string }
  export default stemmer
}

declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  export default class BayesClassifier {
    constructor(stemmer: { stem(word: string): string }, smoothing: number)
    addDocument(text: string, label: string): void
    train(): void
    classify(text: string): string
  }
}
