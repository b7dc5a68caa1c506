// Evidence of three clear words is about three quarters of all that can be had.
const enough = 2

/**
 * What a chosen answer counts for, between `answered` and 1: the more the text bears it out, the
 * more.
 */
export function borneOut(answered: number, evidence = 0): number {
  return answered + (1 - answered) * (1 - Math.exp(-evidence / enough))
}
