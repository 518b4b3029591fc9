import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/document/issue.ts';
import { loadDataset } from '../../../src/sources/load-dataset.ts';
import { parseSource } from '../../../src/sources/yaml-source.ts';
import { source } from '../../helpers/pipeline.ts';

const agency = { part: 'agency', ...source('data/2024/agency.yaml') } as const;
const plan = { part: 'plan', ...source('data/2024/plan.yaml') } as const;

/** The issues of the plan with one text of it replaced, each as "code line:column". */
function issuesAfter(found: string, replacement: string): readonly string[] {
  expect(plan.text).toContain(found);
  const { issues } = loadDataset(
    [agency, { ...plan, text: plan.text.replace(found, replacement) }],
    () => [],
  );
  return issues.map(summary);
}

function summary({ code, place }: Issue): string {
  return `${code} ${String(place?.line)}:${String(place?.column)}`;
}

describe('loadDataset', () => {
  it('reads the two files of 2024 without issues', () => {
    const { ok, issues } = loadDataset([agency, plan], () => []);
    expect({ ok, issues }).toEqual({ ok: true, issues: [] });
  });

  it('knows the place of every value', () => {
    const loaded = loadDataset([agency, plan], () => []);
    if (!loaded.ok) throw new Error('the data has errors');
    const { file, line, column, length } = loaded.value.placeOf(['plan', 'tasks', 1, 'deadline', 'before']);
    expect(plan.text.split('\n')[line - 1]?.slice(column - 1, column - 1 + (length ?? 0))).toBe('2024-03-25');
    expect(file).toBe('data/2024/plan.yaml');
  });

  it('gives every issue of every file at once', () => {
    const broken = [
      { ...agency, text: agency.text.replace('place:', 'plase:') },
      { ...plan, text: plan.text.replace('year: 2024', 'year: x').replace('2024-01-29', '2024-13-29') },
    ];
    const { issues } = loadDataset(broken, () => []);
    expect(issues.map(summary)).toEqual(['unknown-key 15:1', 'wrong-type 2:7', 'invalid-date 16:11']);
  });

  it('calls a misspelt required key one issue, not two', () => {
    expect(issuesAfter('theme:', 'them:')).toEqual(['unknown-key 3:1']);
  });

  it.each(['__proto__', 'constructor', '"prototype"'])('refuses the key %s anywhere', (key) => {
    const scores = `- enterprise: dn-01\n  final:\n    ${key}: 3\n`;
    const { ok, issues } = loadDataset(
      [agency, plan, { part: 'scores', path: 's.yaml', text: scores }],
      () => [],
    );
    expect(ok).toBe(false);
    expect(issues.map(summary)).toEqual(['forbidden-key 3:5']);
  });

  it('names a record by what it goes by and its line', () => {
    const text = '- enterprise: dn 01\n  final: {}\n';
    const { issues } = loadDataset([agency, plan, { part: 'scores', path: 's.yaml', text }], () => []);
    expect(issues.map(({ message }) => message.vi)).toEqual([
      'Bảng điểm của doanh nghiệp “dn 01” (dòng 1) › Mã doanh nghiệp (enterprise): Mã “dn 01” viết không đúng.',
    ]);
  });

  it('calls a missing key and an unrelated unknown one two issues', () => {
    expect(issuesAfter('theme: Hoàn thành', 'xyz: Hoàn thành')).toEqual([
      'missing-value 2:1',
      'unknown-key 3:1',
    ]);
  });

  it('checks every text with the given check and names the letter’s own place', () => {
    const text = plan.text.replace('Sở Nội vụ', 'Sở Nội ☃ vụ');
    const check = (value: string) =>
      value.includes('☃')
        ? [{ letter: '☃', issue: { code: 'snow', severity: 'error', message: { vi: '', en: '' } } as const }]
        : [];
    const { ok, issues } = loadDataset([agency, { ...plan, text }], check);
    expect(ok).toBe(false);
    const line = text.split('\n').findIndex((one) => one.includes('☃'));
    expect(issues.map(summary)).toEqual([
      `snow ${String(line + 1)}:${String((text.split('\n')[line] ?? '').indexOf('☃') + 1)}`,
    ]);
  });

  it('reads all parts from one file', () => {
    const whole = `agency:\n${indented(agency.text)}\nplan:\n${indented(plan.text)}`;
    const loaded = loadDataset([{ path: 'whole.yaml', text: whole }], () => []);
    const separate = loadDataset([agency, plan], () => []);
    expect(loaded.ok && separate.ok && loaded.value.data).toEqual(separate.ok && separate.value.data);
  });

  it('gives places inside one file with all parts', () => {
    const text = `agency:\n${indented(agency.text)}\nplan:\n${indented(plan.text.replace('signatory: Vũ', 'signatory: Võ'))}`;
    const { issues } = loadDataset([{ path: 'whole.yaml', text }], () => []);
    expect(issues.map(({ code }) => code)).toEqual(['unknown-reference']);
    expect(text.split('\n')[(issues[0]?.place?.line ?? 0) - 1]).toContain('signatory: Võ');
  });

  it('leaves out what the year does not have (yet)', () => {
    const loaded = loadDataset([agency, plan], () => []);
    expect(loaded.ok && Object.keys(loaded.value.data)).toEqual(['agency', 'plan']);
  });

  it('reads the parts that a year has beside the required ones, and knows their places', () => {
    const documents = {
      part: 'documents',
      path: 'documents.yaml',
      text: 'final-report:\n  number: 7\n  urgency: Khẩn\n',
    } as const;
    const loaded = loadDataset([agency, plan, documents], () => []);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
    expect(loaded.value.data.documents).toEqual({
      'final-report': { number: 7, urgency: 'Khẩn', legalBases: [], addressees: [] },
    });
    expect(loaded.value.placeOf(['documents', 'final-report', 'number'])).toMatchObject({
      file: 'documents.yaml',
      line: 2,
    });
  });

  it('refuses an optional part that is wrong, at its place', () => {
    const documents = { part: 'documents', path: 'documents.yaml', text: 'plan:\n  urgency: Gấp\n' } as const;
    const { ok, issues } = loadDataset([agency, plan, documents], () => []);
    expect(ok).toBe(false);
    expect(issues.map(summary)).toEqual(['not-listed 2:12']);
  });

  it('gives no data without a required part', () => {
    expect(loadDataset([agency], () => [])).toEqual({ ok: false, issues: [] });
  });
});

function indented(text: string): string {
  return text.replace(/^/gmu, '  ');
}

describe('parseSource', () => {
  it('composes letters as it reads', () => {
    expect(parseSource({ path: 'x.yaml', text: 'a: Hưng Yên'.normalize('NFD') }).value).toEqual({
      a: 'Hưng Yên',
    });
  });

  it('leaves dates as texts: a date is what its schema says', () => {
    expect(parseSource({ path: 'x.yaml', text: 'a: 2024-03-20' }).value).toEqual({ a: '2024-03-20' });
  });

  it('falls back to the nearest part above for a path that is not there', () => {
    const { placeOf, placeOfKey } = parseSource({ path: 'x.yaml', text: 'a:\n  b: 1\n' });
    expect(placeOf(['a', 'c', 'd'])).toMatchObject({ line: 2, column: 3 });
    expect(placeOfKey(['a', 'b'])).toMatchObject({ line: 2, column: 3, length: 1 });
  });

  it('reports several syntax errors at once', () => {
    const { issues } = parseSource({ path: 'x.yaml', text: 'a: "x\\q"\nb: "y\\q"\n' });
    expect(issues.map(({ place }) => place?.line)).toEqual([1, 2]);
  });

  it('takes an empty file for nothing', () => {
    expect(parseSource({ path: 'x.yaml', text: '' })).toMatchObject({ value: null, issues: [] });
  });
});
