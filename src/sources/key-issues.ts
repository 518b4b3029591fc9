import { isCollection, isPair, isScalar, type Document, type Pair, type Scalar } from 'yaml';
import type { Issue, Place } from '../document/issue.ts';
import { OBJECT_KEYS } from '../domain/reserved-names.ts';
import { shortened } from './found-value.ts';

/** Control and format characters: nothing shows where they stand. */
const HIDDEN = /[\p{Cc}\p{Cf}]/u;

/** Keys that no data can have, keys that stand twice in one group, and what only looks like a key: the decimals behind a comma. */
export function keyIssues(document: Document, placeOfNode: (node: unknown) => Place): readonly Issue[] {
  const issues: Issue[] = [];
  const search = (node: unknown): void => {
    if (!isCollection(node)) return;
    const seen = new Map<string, unknown>();
    let before: Pair | undefined;
    for (const item of node.items) {
      if (!isPair(item)) {
        search(item);
        continue;
      }
      const key = isScalar(item.key) ? String(item.key.value) : '';
      const place = placeOfNode(item.key);
      const number = cutNumber(before, item);
      before = item;
      if (number !== undefined) {
        issues.push({ ...withComma(number.text), place: placeOfNode(number) });
        continue;
      }
      if (OBJECT_KEYS.includes(key)) issues.push({ ...forbidden(key), place });
      if (key.trim() === '') issues.push({ ...EMPTY, place });
      if (HIDDEN.test(key)) issues.push({ ...WITH_HIDDEN_LETTER, place });
      if (seen.has(key)) issues.push({ ...twice(key, placeOfNode(seen.get(key))), place });
      seen.set(key, item.key);
      search(item.value);
    }
  };
  search(document.contents);
  return issues;
}

const EMPTY: Issue = {
  code: 'empty-key',
  severity: 'error',
  message: { vi: 'Trước dấu “:” chưa có tên khóa.', en: 'There is no key before this “:”.' },
  expected: { vi: 'Ghi tên khóa, hoặc xóa dòng này.', en: 'Write the key, or delete the line.' },
};

const WITH_HIDDEN_LETTER: Issue = {
  code: 'hidden-letter',
  severity: 'error',
  message: { vi: 'Tên khóa có ký tự ẩn.', en: 'The key has a hidden character.' },
  expected: { vi: 'Xóa cả tên khóa rồi gõ lại.', en: 'Delete the key and type it again.' },
};

/** A number that a comma cuts in two: in braces "A4: 9,92" is A4: 9 and a key 92 without a value. */
function cutNumber(before: Pair | undefined, { key, value }: Pair) {
  if (before === undefined || !isScalar(before.value) || !isScalar(key) || value !== null) return undefined;
  const [start, end] = before.value.range ?? [0, 0];
  const [next, stop] = key.range ?? [0, 0];
  const [whole, rest] = [sourceOf(before.value), sourceOf(key)];
  if (end + 1 !== next || !/^-?\d+$/u.test(whole) || !/^\d/u.test(rest)) return undefined;
  return { text: `${whole},${rest}`, range: [start, stop, stop] };
}

function sourceOf({ source, value }: Scalar): string {
  return source ?? String(value);
}

function withComma(number: string): Issue {
  const suggestion = number.replace(',', '.');
  return {
    code: 'decimal-comma',
    severity: 'error',
    message: {
      vi: `Dấu “,” trong “${number}” bị coi là ngăn cách hai giá trị.`,
      en: `The “,” of “${number}” is taken to divide two values.`,
    },
    expected: {
      vi: 'Ghi số bằng chữ số, dấu chấm trước phần lẻ, không kèm đơn vị.',
      en: 'Write figures with a dot before decimals, without a unit.',
    },
    ...(/^-?\d+\.\d+$/u.test(suggestion) && { suggestion }),
  };
}

function forbidden(key: string): Issue {
  return {
    code: 'forbidden-key',
    severity: 'error',
    message: { vi: `Khóa “${key}” không được dùng.`, en: `The key “${key}” is not allowed.` },
    expected: { vi: 'Xóa khóa này, hoặc đặt tên khác.', en: 'Delete it, or take another name.' },
  };
}

function twice(key: string, place: Place): Issue {
  const name = shortened(key);
  return {
    code: 'key-twice',
    severity: 'error',
    message: { vi: `Khóa “${name}” được ghi hai lần.`, en: `The key “${name}” stands twice.` },
    expected: { vi: 'Giữ một chỗ, xóa chỗ kia.', en: 'Keep one of them.' },
    related: [{ message: { vi: 'lần đầu ở đây', en: 'the first is here' }, place }],
  };
}
