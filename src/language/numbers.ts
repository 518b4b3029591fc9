/** A document's number as it is written: 1 to 9 with a leading zero, the rest as they are. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, II.3.c. */
export function writtenDocumentNumber(number: number): string {
  return String(number).padStart(2, '0');
}

const ROMAN_DIGITS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A Roman numeral for 1 to 3999. @throws {RangeError} outside it: no document has so many parts. */
export function romanNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) {
    throw new RangeError(`no Roman numeral for ${String(value)}`);
  }
  let rest = value;
  let numeral = '';
  for (const [worth, digit] of ROMAN_DIGITS) {
    while (rest >= worth) {
      numeral += digit;
      rest -= worth;
    }
  }
  return numeral;
}

/** A whole number with the Vietnamese thousands mark: 1234567 gives "1.234.567". */
export function writtenInteger(value: number | bigint): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** A number of people or things in a sentence: 5 gives "05" as in "05 tập thể", 12 "12", 1234 "1.234". A house rule. */
export function writtenCount(value: number): string {
  return writtenInteger(value).padStart(2, '0');
}
