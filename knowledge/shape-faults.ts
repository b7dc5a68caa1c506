import type { z } from 'zod'

type Issue = z.core.$ZodIssue

const languageNames: Record<string, string> = { nl: 'Dutch', en: 'English' }

function pathInFile(path: readonly PropertyKey[]): string {
  const written = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
  return written.join('').replace(/^\./, '') || 'whole file'
}

function writeIt(path: readonly PropertyKey[], expected: string): string {
  const language = languageNames[String(path.at(-1))]
  if (language && expected === 'string') return `Write the ${language} text.`
  if (language) return `Write the ${language} words.`
  if (expected === 'object') return 'Write its parts, such as { "nl": "…", "en": "…" }.'
  return `Fill in a value of the kind "${expected}".`
}

function formatRemedy(issue: Extract<Issue, { code: 'invalid_format' }>): string {
  if (issue.format === 'email') return 'Write an e-mail address, such as name@organisation.example.'
  if (issue.format === 'date') return 'Write a date that exists, such as 2027-06-01.'
  return `Write it in the form ${issue.pattern ?? issue.format}.`
}

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>): string {
  if (issue.origin === 'string') return `is empty. ${writeIt(issue.path, issue.origin)}`
  if (issue.origin === 'array') return `has too few. Write at least ${issue.minimum}.`
  return `is too small. Write ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}.`
}

function wrongAndRemedy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing. ${writeIt(issue.path, issue.expected)}`
        : `is of the wrong kind. ${writeIt(issue.path, issue.expected)}`
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return `${issue.origin === 'array' ? 'has too many' : 'is too large'}. Write at most ${issue.maximum}.`
    case 'invalid_value':
      return `is not a known choice. Choose one of: ${issue.values.map(String).join(', ')}.`
    case 'invalid_format':
      return `is not written as expected. ${formatRemedy(issue)}`
    case 'unrecognized_keys':
      return `has an unknown field ${issue.keys.join(', ')}. Correct the spelling or remove it.`
    default:
      return `is not right: ${issue.message}. Correct it.`
  }
}

/**
 * What is wrong with the shape of one file, one line for each fault: file, path in the file, what is
 * wrong, what to do. The error must come from a parse with `reportInput`.
 */
export function shapeFaults(file: string, error: z.ZodError): string[] {
  return error.issues.map((issue) => `${file}: ${pathInFile(issue.path)}: ${wrongAndRemedy(issue)}`)
}
