import type { PdfWord } from './tools.ts';

/** What two renderings of one document have in common. */
export interface LineReport {
  readonly pages: number;
  readonly theirPages: number;
  readonly lines: number;
  /** Lines of either that the other has not, or has more than the tolerance away. */
  readonly stray: readonly string[];
  /** The greatest distances between the words of equal lines, in points. */
  readonly across: number;
  readonly down: number;
}

/** Words at one height, without the spaces between them: where a line is stretched, programs differ in what they call a word. */
interface Line {
  readonly letters: string;
  readonly y: number;
  /** The left edge of each word, by the index of its first letter. */
  readonly edges: ReadonlyMap<number, number>;
}

/** Heights nearer than this are one line's, in points. */
const SAME_LINE = 2;

/** Compare the words of two renderings line by line, page by page. */
export function compareLines(
  ours: readonly (readonly PdfWord[])[],
  theirs: readonly (readonly PdfWord[])[],
  tolerance: number,
): LineReport {
  let [lines, across, down] = [0, 0, 0];
  const stray: string[] = [];
  const count = Math.max(ours.length, theirs.length);
  for (let page = 0; page < count; page += 1) {
    const left = [...linesOf(theirs[page] ?? [])];
    const own = linesOf(ours[page] ?? []);
    lines += Math.max(own.length, left.length);
    const told = (side: string, { letters, y }: Line) =>
      `${side} page ${String(page + 1)} at ${y.toFixed(1)}: ${letters}`;
    const missing: Line[] = [];
    for (const line of own) {
      const index = left.findIndex((other) => isNear(line, other, tolerance));
      const [other] = index < 0 ? [] : left.splice(index, 1);
      if (other === undefined) {
        missing.push(line);
        continue;
      }
      across = Math.max(across, distanceAcross(line, other));
      down = Math.max(down, Math.abs(line.y - other.y));
    }
    // A line that is broken elsewhere is missing on either side; it counts once.
    stray.push(...missing.map((line) => told('ours', line)));
    stray.push(...left.slice(missing.length).map((line) => told('theirs', line)));
  }
  return { pages: ours.length, theirPages: theirs.length, lines, stray, across, down };
}

function isNear(line: Line, other: Line, tolerance: number): boolean {
  return (
    line.letters === other.letters &&
    Math.abs(line.y - other.y) <= tolerance &&
    distanceAcross(line, other) <= tolerance
  );
}

/** The greatest distance between the left edges of words that begin with the same letter of the line. */
function distanceAcross({ edges }: Line, other: Line): number {
  const distances = [...edges].map(([index, x]) => Math.abs(x - (other.edges.get(index) ?? x)));
  return Math.max(0, ...distances);
}

function linesOf(words: readonly PdfWord[]): readonly Line[] {
  const lines: PdfWord[][] = [];
  for (const word of words.toSorted((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line !== undefined && last !== undefined && word.baseline - last.baseline < SAME_LINE)
      line.push(word);
    else lines.push([word]);
  }
  return lines.map(lineOf);
}

function lineOf(words: readonly PdfWord[]): Line {
  const edges = new Map<number, number>();
  let letters = '';
  for (const { text, x } of words.toSorted((a, b) => a.x - b.x)) {
    edges.set(letters.length, x);
    letters += text.replaceAll('\u00A0', '');
  }
  return { letters, y: words[0]?.baseline ?? 0, edges };
}
