import { describe, expect, it } from 'vitest';
import {
  distinctIssues,
  hasErrors,
  located,
  outcome,
  type DataPath,
  type Issue,
} from '../../../src/document/issue.ts';

const WARNING: Issue = { code: 'w', severity: 'warning', message: { vi: 'cảnh báo', en: 'warning' } };
const ERROR: Issue = { code: 'e', severity: 'error', message: { vi: 'lỗi', en: 'error' } };

describe('hasErrors', () => {
  it('is false without issues', () => {
    expect(hasErrors([])).toBe(false);
  });

  it('is false for warnings alone', () => {
    expect(hasErrors([WARNING, WARNING])).toBe(false);
  });

  it('is true for an error among warnings', () => {
    expect(hasErrors([WARNING, ERROR, WARNING])).toBe(true);
  });
});

describe('located', () => {
  it('gives every path its place, those of other places too', () => {
    const placeOf = (path: DataPath) => ({ file: `${path.join('/')}.yaml`, line: path.length, column: 1 });
    const other = { vi: 'kia', en: 'other' };
    expect(
      located({ ...ERROR, path: ['a', 0], related: [{ path: ['b'], message: other }] }, placeOf),
    ).toEqual({
      ...ERROR,
      place: { file: 'a/0.yaml', line: 2, column: 1 },
      related: [{ place: { file: 'b.yaml', line: 1, column: 1 }, message: other }],
    });
  });
});

describe('outcome', () => {
  it('has the value without issues', () => {
    expect(outcome([], () => 7)).toEqual({ ok: true, value: 7, issues: [] });
  });

  it('has the value beside warnings', () => {
    expect(outcome([WARNING], () => 7)).toEqual({ ok: true, value: 7, issues: [WARNING] });
  });

  it('has no value with an error, and does not compute it', () => {
    const result = outcome([WARNING, ERROR], () => {
      throw new Error('computed in spite of the error');
    });
    expect(result).toEqual({ ok: false, issues: [WARNING, ERROR] });
  });
});

describe('distinctIssues', () => {
  const at = (line: number, column = 1): Issue => ({ ...ERROR, place: { file: 'body.hbs', line, column } });

  it('keeps one of equal issues at one place, in their order', () => {
    expect(distinctIssues([at(3), at(1), at(3), at(1)])).toEqual([at(3), at(1)]);
  });

  it('keeps equal issues at different places', () => {
    const issues = [at(1), at(2), at(1, 5), ERROR];
    expect(distinctIssues(issues)).toEqual(issues);
  });

  it('keeps different issues at one place', () => {
    const issues = [at(1), { ...at(1), code: 'f' }, { ...at(1), message: { vi: 'lỗi khác', en: 'error' } }];
    expect(distinctIssues(issues)).toEqual(issues);
  });
});
