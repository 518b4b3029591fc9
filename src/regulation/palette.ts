/**
 * Every colour that stands on paper, as red, green and blue in hexadecimal. Text is black; red is for what the decree
 * prints in red and for the name of a certificate. The greys are far enough apart to differ on any printer and copier.
 * Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, I.4 (black) and III.2.b (red); shades are house values.
 */
export const PALETTE = {
  black: '000000',
  red: 'DA251D',
  gold: 'B8862B',
  darkGrey: '4D4D4D',
  middleGrey: 'A6A6A6',
  lightGrey: 'E3E3E3',
} as const satisfies Readonly<Record<string, string>>;

export type Color = keyof typeof PALETTE;

/** The colours of letters. Source: Appendix I, Part I, I.4 and III.2.b. */
export type TextColor = Extract<Color, 'black' | 'red'>;
