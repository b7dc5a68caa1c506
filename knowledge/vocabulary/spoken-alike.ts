/** Words that make no other question of it, by the word that stands for them all. */
const alike = {
  u: 'je jij jou jouw jullie uw you your yours',
  ik: 'mij me mijn mezelf mijzelf wij we ons onze onszelf i my mine myself us our ourselves',
}

const byWord = new Map(
  Object.entries(alike).flatMap(([one, others]) =>
    others.split(' ').map((word): [string, string] => [word, one]),
  ),
)

/** Words that add nothing to a question. */
export const fillers: ReadonlySet<string> = new Set(
  `eigenlijk nou precies zoal even ongeveer dan trouwens gewoon echt nog ook actually exactly really
  then anyway by way just also`.split(/\s+/),
)

/** A plain word as common questions are compared: whoever is meant by "u", "jullie" or "you". */
export function spokenAlike(plain: string): string {
  return byWord.get(plain) ?? plain
}
