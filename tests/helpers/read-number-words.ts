const DIGITS = new Map(
  ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'].map((word, value) => [
    word,
    value,
  ]),
);
const DIGITS_AFTER_TENS = new Map([
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
]);
const EMPTY_TENS = new Set(['linh', 'lẻ']);
const GROUP_NAMES = new Map([
  ['nghìn', 1000n],
  ['triệu', 1_000_000n],
]);

/**
 * The number that Vietnamese words say, read from left to right, without regard to how they are made.
 *
 * @throws {Error} for a word that no number has.
 */
export function readNumberWords(text: string): bigint {
  const isNegative = text.startsWith('âm ');
  let billions = 0n;
  let belowBillion = 0n;
  let group = 0;
  let digit = 0;
  const takeGroup = () => {
    const value = BigInt(group + digit);
    group = 0;
    digit = 0;
    return value;
  };
  for (const word of (isNegative ? text.slice('âm '.length) : text).split(' ')) {
    const groupWorth = GROUP_NAMES.get(word);
    const value = DIGITS.get(word) ?? DIGITS_AFTER_TENS.get(word);
    if (value !== undefined) digit = value;
    else if (groupWorth !== undefined) belowBillion += takeGroup() * groupWorth;
    else if (word === 'tỷ') {
      billions = (billions + belowBillion + takeGroup()) * 1_000_000_000n;
      belowBillion = 0n;
    } else if (!EMPTY_TENS.has(word)) {
      group += tensOrHundreds(word, digit);
      digit = 0;
    }
  }
  const sum = billions + belowBillion + takeGroup();
  return isNegative ? -sum : sum;
}

function tensOrHundreds(word: string, digit: number): number {
  if (word === 'trăm') return digit * 100;
  if (word === 'mươi') return digit * 10;
  if (word === 'mười') return 10;
  throw new Error(`no number has the word “${word}”`);
}
