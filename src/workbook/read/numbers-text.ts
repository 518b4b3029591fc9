/** How many stretches of numbers are named before the rest is counted. */
const NAMED = 20;

/** Numbers in ascending order for people: "3, 5–8, 12". */
export function numbersText(numbers: readonly number[]): string {
  const stretches: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = stretches.at(-1);
    if (last?.to === number - 1) last.to = number;
    else stretches.push({ from: number, to: number });
  }
  const named = stretches
    .slice(0, NAMED)
    .map(({ from, to }) => (from === to ? String(from) : `${String(from)}–${String(to)}`))
    .join(', ');
  return stretches.length > NAMED ? `${named}, …` : named;
}
