import { withoutDiacritics } from '../../../language/closest.ts';

const NO_LETTER = /[^\p{L}\d]+/gu;

/** A name as it is compared: small letters without diacritics, every sign a space. "Mã số thuế (*)" is "ma so thue". */
export function nameKey(name: string): string {
  return withoutDiacritics(name).replace(NO_LETTER, ' ').trim();
}

const BRACKETS = /[([{][^)\]}]*[)\]}]?/gu;
const AFTER_COMMA = /,.*$/su;

/** Words that say nothing of what a column holds. */
const FILLERS = new Set(['va', 'hoac', 'hay', 'cua', 'theo', 'cac']);

/** What offices shorten. */
const SHORT_WORDS: Readonly<Record<string, string>> = {
  dn: 'doanh nghiep',
  cty: 'cong ty',
  pl: 'phap luat',
  kcn: 'khu cong nghiep',
  mst: 'ma so thue',
  nsnn: 'ngan sach nha nuoc',
  ld: 'lao dong',
  tn: 'thu nhap',
  bq: 'binh quan',
  dt: 'doanh thu',
  kh: 'ke hoach',
  kt: 'khen thuong',
  tc: 'tieu chi',
};

/** A key with its words in full and without those that say nothing. */
function fullKey(key: string): string {
  return key
    .split(' ')
    .filter((word) => !FILLERS.has(word))
    .map((word) => SHORT_WORDS[word] ?? word)
    .join(' ');
}

/** What a name says in brackets and after a comma, each by itself. */
export function asidesOf(name: string): readonly string[] {
  const [after = ''] = AFTER_COMMA.exec(name.replace(BRACKETS, ' ')) ?? [];
  return [...(name.match(BRACKETS) ?? []), after].filter((aside) => aside !== '');
}

/** A key of a name, and what of the name it leaves out. */
export interface ShortenedKey {
  readonly key: string;
  readonly dropped: readonly string[];
}

/** The keys of a name with less and less of it: in full words, without brackets, without what follows a comma. */
export function shortenedKeys(name: string): readonly ShortenedKey[] {
  const bare = name.replace(BRACKETS, ' ');
  const brackets = name.match(BRACKETS) ?? [];
  const shortened = [
    { text: name, dropped: [] },
    { text: bare, dropped: brackets },
    { text: bare.replace(AFTER_COMMA, ''), dropped: asidesOf(name) },
  ];
  return shortened.flatMap(({ text, dropped }) =>
    [nameKey(text), fullKey(nameKey(text))].filter((key) => key !== '').map((key) => ({ key, dropped })),
  );
}
