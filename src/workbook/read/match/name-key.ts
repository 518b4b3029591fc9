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

/** The keys of a name with less and less of it: in full words, without brackets, without what follows a comma. */
export function shortenedKeys(name: string): readonly string[] {
  const bare = name.replace(BRACKETS, ' ');
  const keys = [name, bare, bare.replace(AFTER_COMMA, '')].map(nameKey);
  return keys.flatMap((key) => [key, fullKey(key)]).filter((key) => key !== '');
}
