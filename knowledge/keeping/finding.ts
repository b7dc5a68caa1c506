/** Something in the knowledge that its keepers should look at. */
export type Finding = {
  /** A fault keeps an asker from an answer or a keeper from the truth; a note may be meant so. */
  weight: 'fault' | 'note'
  /** The file in the folder, and the path in it. */
  where: string
  /** What is the matter, and what to do. */
  says: string
}
