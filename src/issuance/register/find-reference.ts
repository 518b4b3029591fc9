import type { Outcome } from '../../document/issue.ts';
import { done, failed } from './change.ts';
import { referenceOf, type Entry } from './entry.ts';
import type { Register } from './open-register.ts';
import { manyOfNumber, noSuchNumber } from './register-issues.ts';
import { entriesIn } from './rows.ts';

/** "118/QĐ-BQL", "118": how people write a number of the register. */
const REFERENCE = /^\s*0*(?<number>\d{1,9})(?:\s*\/\s*(?<symbol>.+?))?\s*$/u;

/**
 * The entry of a number and symbol; of a number alone where only one series has it.
 *
 * @param year Of the register; undefined for the latest that has the number.
 */
export function findReference(
  { database }: Register,
  text: string,
  year: number | undefined,
): Outcome<Entry> {
  const { number } = REFERENCE.exec(text.normalize('NFC'))?.groups ?? {};
  // Of a register with thousands of documents only those of the number are read.
  return referenceIn(
    number === undefined ? [] : entriesIn(database, 'number = ?', Number(number)),
    text,
    year,
  );
}

/** The same among entries that were read already. */
export function referenceIn(
  entries: readonly Entry[],
  text: string,
  year: number | undefined,
): Outcome<Entry> {
  const { number, symbol } = REFERENCE.exec(text.normalize('NFC'))?.groups ?? {};
  const found = entries.filter(
    ({ numbered }) =>
      numbered?.number === Number(number) && (symbol === undefined || numbered.symbol === symbol),
  );
  const wanted = year ?? Math.max(...found.map(({ numbered }) => numbered?.year ?? 0));
  const [entry, ...others] = found.filter(({ numbered }) => numbered?.year === wanted);
  if (entry === undefined) {
    return failed(noSuchNumber(text, distinctYears(found)));
  }
  if (others.length > 0) {
    return failed(
      manyOfNumber(
        text,
        [entry, ...others].flatMap(({ numbered }) => (numbered ? [referenceOf(numbered)] : [])),
      ),
    );
  }
  return done(entry);
}

/** The years of the register that have such a number, the latest first. */
function distinctYears(found: readonly Entry[]): readonly number[] {
  const years = found.flatMap(({ numbered }) => (numbered === undefined ? [] : [numbered.year]));
  return [...new Set(years)].toSorted((a, b) => b - a);
}
