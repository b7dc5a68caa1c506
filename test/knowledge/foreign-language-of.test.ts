import { expect, it } from 'vitest'
import { foreignLanguageOf } from '../../knowledge/foreign-language-of.ts'

it.each([
  ['Wir sind ein Krankenhaus und suchen Hilfe', 'de'],
  ['Nous sommes une entreprise et nous cherchons de l’aide', 'fr'],
  ['Somos una empresa y queremos usar la IA', 'es'],
  ['Jesteśmy firmą, szukamy pomocy dla naszej firmy', 'pl'],
  ['Merhaba, biz bir şirket olarak yardım istiyoruz', 'tr'],
  ['Ми шукаємо допомогу', 'uk'],
  ['نحن شركة ونبحث عن مساعدة', 'ar'],
])('“%s” is in %s', (text, language) => {
  expect(foreignLanguageOf(text)).toBe(language)
})

it.each([
  'Wij zijn een werf in Gorinchem',
  'We are a hospital in Leiden',
  'Scheepswerf Der Kinderen',
  '',
])('“%s” is in no other language', (text) => {
  expect(foreignLanguageOf(text)).toBeUndefined()
})
