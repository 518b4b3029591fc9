import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../../src/document/issue.ts';
import { withoutRepeated } from '../../../../src/workbook/read/without-repeated.ts';

const issue = (code: string, line: number, severity: Issue['severity'] = 'error'): Issue => ({
  code,
  severity,
  message: { vi: code, en: code },
  place: { file: 'a.xlsx', sheet: 'A', line, column: 1 },
});

describe('what the schemas find missing', () => {
  it('is left out where the reader has said it of the row', () => {
    expect(withoutRepeated([issue('missing-value', 4)], [issue('missing-value', 4)])).toEqual([]);
  });

  it('is left out of the facts of an award too', () => {
    expect(withoutRepeated([issue('award-evidence-missing', 4)], [issue('missing-value', 4)])).toEqual([]);
  });

  it('is left out in a sheet that lacks a column', () => {
    expect(withoutRepeated([issue('missing-value', 4)], [issue('missing-column', 1)])).toEqual([]);
  });

  it('stays in other rows, where the reader only warned, and of another kind', () => {
    const found = [issue('missing-value', 4), issue('wrong-type', 5)];
    expect(withoutRepeated(found, [issue('missing-value', 5), issue('one-line-list', 4, 'warning')])).toEqual(
      found,
    );
  });
});
