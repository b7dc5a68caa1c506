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

/** A plain word as common questions are compared: whoever is meant by "u", "jullie" or "you". */
export function spokenAlike(plain: string): string {
  return byWord.get(plain) ?? plain
}
