/** Scores, at least one, as shares that sum to 1: a score higher by 1 is 2.7 times as likely. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const likely = scores.map((score) => Math.exp(score - most))
  const all = likely.reduce((sum, one) => sum + one, 0)
  return likely.map((one) => one / all)
}
