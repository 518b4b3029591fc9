import type { DataPath } from '../document/issue.ts';
import { foldWhiteSpace } from '../language/white-space.ts';
import { shortened, valueAt } from './found-value.ts';

/** What a record goes by, the best first: its name, what it is about, its code, the code of whom it is about. */
const NAMES: readonly DataPath[] = [
  ['name'],
  ['title'],
  ['content'],
  ['subject', 'name'],
  ['identity', 'name'],
  ['short'],
  ['assignee'],
  ['id'],
  ['enterprise'],
  ['nomination'],
  ['cluster'],
  ['rule'],
  ['subject'],
];

/** How much of a long name tells a record from the others. */
const MAX_NAME = 40;

/** The own name of a record of a list; undefined when it has none. */
export function recordName(record: unknown): string | undefined {
  const textAt = (path: DataPath): string => {
    const value = valueAt(record, path);
    return typeof value === 'string' || typeof value === 'number' ? foldWhiteSpace(String(value)) : '';
  };
  const [type, number, symbol] = [textAt(['type']), textAt(['number']), textAt(['symbol'])];
  const name =
    type !== '' && number !== '' && symbol !== ''
      ? `${type} số ${number}/${symbol}`
      : NAMES.map(textAt).find((text) => text !== '');
  return name && shortened(name, MAX_NAME);
}
