import { z } from 'zod'

/** What a button says of itself when it is pressed: which prompt it belonged to and what was chosen. */
export const ButtonValue = z.object({
  /** Number of the prompt the button stood under; an older number marks an old button. */
  prompt: z.number().int().nonnegative(),
  question: z.string(),
  choice: z.string(),
})
export type ButtonValue = z.infer<typeof ButtonValue>

/** A choice to press; typing its title does the same. */
export type Button = { title: string; value: ButtonValue }

export type Fact = { label: string; value: string; change?: Button }

/** What a reply is made of; plain text throughout, never markup. */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'facts'; title?: string; facts: Fact[] }
  | { kind: 'list'; title?: string; items: string[] }
  /** The letter as a partner will see it; parts still hidden from the partner are marked in it. */
  | { kind: 'letter'; title: string; facts: Fact[] }
  | { kind: 'link'; text: string; href: string }

/** One message of the assistant. Buttons belong to the last reply of a turn. */
export type Reply = {
  parts: Part[]
  buttons: Button[]
  /** The conversation is gone: whoever shows it clears what it shows and keeps. */
  erased?: true
}
