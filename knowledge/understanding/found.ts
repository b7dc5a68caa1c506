/** Something read from a text: what, in which words as written, how sure between 0 and 1. */
export type Found<Value> = { value: Value; words: string[]; confidence: number }
