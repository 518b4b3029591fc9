/** What a letter or sign is for the breaking of lines, after Unicode's UAX 14. */
export type LineClass =
  | 'letter'
  | 'digit'
  | 'space'
  | 'glue'
  | 'opening'
  | 'closing'
  | 'stop'
  | 'exclamation'
  | 'slash'
  | 'quote'
  | 'dash'
  | 'longDash'
  | 'ellipsis'
  | 'accent'
  | 'prefix'
  | 'postfix';

/** Every sign of the font that is not broken like a letter. */
const SIGNS: Readonly<Partial<Record<LineClass, string>>> = {
  digit: '0123456789',
  space: ' ',
  glue: '\u00A0\u2011',
  opening: '([{¡¿‚„',
  closing: ')]}',
  stop: '.,;:⁄',
  exclamation: '!?',
  slash: '/\\',
  quote: '“”‘’"\'«»‛‟',
  dash: '-–|\u2010\u2012',
  longDash: '—',
  ellipsis: '…',
  accent: '´',
  prefix: '$+£¤¥±₫€№−',
  postfix: '%¢‰′″',
};

const CLASSES: ReadonlyMap<string, LineClass> = new Map(
  (Object.entries(SIGNS) as [LineClass, string][]).flatMap(([name, signs]) =>
    [...signs].map((sign) => [sign, name] as const),
  ),
);

/** The class of a letter or sign. */
export function lineClass(sign: string): LineClass {
  return CLASSES.get(sign) ?? 'letter';
}
