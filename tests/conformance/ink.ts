import { execFileSync } from 'node:child_process';

type Colour = readonly [number, number, number];

/** Where ink stands on a page, in millimetres from its top left corner. */
export interface InkArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const DOTS_PER_INCH = 127;
/** So that a dot is a fifth of a millimetre. */
const DOTS_PER_MM = DOTS_PER_INCH / 25.4;

export const isRed = ([red, green, blue]: Colour) => red > 150 && green < 120 && blue < 120;
export const isBlue = ([red, green, blue]: Colour) => blue > 150 && red < 120 && green < 120;

/** The area of all ink of a colour, as poppler draws what is shown of the page. */
export function inkOf(path: string, page: number, isInk: (colour: Colour) => boolean): InkArea {
  const options = ['-cropbox', '-r', String(DOTS_PER_INCH), '-f', String(page), '-l', String(page)];
  const image = execFileSync('pdftoppm', [...options, path], { maxBuffer: 1 << 28 });
  const [header = '', width = '0'] =
    /^P6\s+(\d+)\s+\d+\s+255\s/u.exec(image.subarray(0, 64).toString('latin1')) ?? [];
  const [xs, ys]: [number[], number[]] = [[], []];
  const pixels = image.subarray(header.length);
  for (let index = 0; index * 3 < pixels.length; index += 1) {
    const [red = 255, green = 255, blue = 255] = pixels.subarray(index * 3, index * 3 + 3);
    if (!isInk([red, green, blue])) continue;
    xs.push(index % Number(width));
    ys.push(Math.floor(index / Number(width)));
  }
  const edge = (values: readonly number[], from: (a: number, b: number) => number) =>
    values.reduce((a, b) => from(a, b), values[0] ?? 0) / DOTS_PER_MM;
  return {
    left: edge(xs, Math.min),
    right: edge(xs, Math.max),
    top: edge(ys, Math.min),
    bottom: edge(ys, Math.max),
  };
}
