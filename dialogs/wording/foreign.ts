import type { ForeignLanguage } from '../../knowledge/foreign-language-of.ts'

/** That the assistant works in Dutch and English, in languages it does not speak. */
export const FOREIGN: Record<ForeignLanguage, string> = {
  de: 'Dieser Assistent arbeitet auf Niederländisch und Englisch.',
  fr: 'Cet assistant fonctionne en néerlandais et en anglais.',
  es: 'Este asistente funciona en neerlandés y en inglés.',
  pl: 'Ten asystent działa w języku niderlandzkim i angielskim.',
  tr: 'Bu asistan Felemenkçe ve İngilizce çalışır.',
  uk: 'Цей асистент працює нідерландською та англійською мовами.',
  ar: 'يعمل هذا المساعد باللغتين الهولندية والإنجليزية.',
}
