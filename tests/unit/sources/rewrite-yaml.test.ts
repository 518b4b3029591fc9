import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rewriteYaml } from '../../../src/sources/rewrite-yaml.ts';
import { parseSource } from '../../../src/sources/yaml-source.ts';
import { ROOT } from '../../helpers/pipeline.ts';

const LIST = `# Đầu tệp.

# Nhóm 1
- id: a # ghi chú của a
  name: 'Tên'
  # về người
  person: { name: Lan,   age: 30 }
# Ghi chú ngay trên b.
- id: b
  name: "B"
  text: >-
    một
    hai

# Tiêu đề

- id: c
  name: C
`;

const read = (text: string) => parseSource({ path: '', text }).value as Record<string, unknown>[];

/** The file with a value that a change makes of the old one. */
function changed(text: string, change: (value: Record<string, unknown>[]) => unknown): string {
  return rewriteYaml(text, change(structuredClone(read(text))));
}

describe('rewriting a YAML file', () => {
  it('leaves a file alone that has the value already', () => {
    expect(rewriteYaml(LIST, read(LIST))).toBe(LIST);
  });

  it('changes nothing but the scalar that is another', () => {
    const result = changed(LIST, ([a, ...rest]) => [{ ...a, person: { name: 'Lan', age: 31 } }, ...rest]);
    expect(result).toBe(LIST.replace('30', '31'));
  });

  it('keeps quotes', () => {
    const result = changed(LIST, ([a, b, c]) => [{ ...a, name: 'Mới' }, { ...b, name: 'Mới' }, c]);
    expect(result).toBe(LIST.replace("'Tên'", "'Mới'").replace('"B"', '"Mới"'));
  });

  it('keeps a text over several lines what it is', () => {
    const result = changed(LIST, ([a, b, c]) => [a, { ...b, text: 'ba bốn' }, c]);
    expect(result).toBe(LIST.replace('    một\n    hai\n', '    ba bốn\n'));
  });

  it('takes the comment directly above along when a record goes', () => {
    const result = changed(LIST, ([a, , c]) => [a, c]);
    expect(result).toBe(LIST.replace(/# Ghi chú ngay[^]*?hai\n/u, ''));
  });

  it('leaves a heading where it is when the record below it goes', () => {
    const result = changed(LIST, ([a, b]) => [a, b]);
    expect(result).toBe(LIST.replace('- id: c\n  name: C\n', ''));
  });

  describe('with comments above few records', () => {
    const GROUPS = '- id: a\n# Nhóm 2\n- id: b\n- id: c\n\n# Nhóm 3\n- id: d\n- id: e\n';

    it.each([
      [
        'what follows',
        ([a, , c, ...rest]: readonly unknown[]) => [a, c, ...rest],
        GROUPS.replace('- id: b\n', ''),
      ],
      [
        'what takes its place',
        ([a, , ...rest]: readonly unknown[]) => [a, { id: 'x' }, ...rest],
        GROUPS.replace('b', 'x'),
      ],
      [
        'the comment of what follows',
        ([a, , , ...rest]: readonly unknown[]) => [a, ...rest],
        GROUPS.replace('- id: b\n- id: c\n', ''),
      ],
    ])('leaves that of a record that goes above %s', (_, change, result) => {
      expect(changed(GROUPS, change)).toBe(result);
    });

    it('takes that of the last record along', () => {
      const text = '- id: a\n- id: b\n# Về c\n- id: c\n';
      expect(changed(text, ([a, b]) => [a, b])).toBe('- id: a\n- id: b\n');
    });

    it('takes that of a field along', () => {
      const text = 'a: 1\n# Về b\nb: 2\nc: 3\n';
      expect(rewriteYaml(text, { a: 1, c: 3 })).toBe('a: 1\nc: 3\n');
    });

    it('counts those of all records of a long list', () => {
      const above = (index: number) => (index < 30 ? `# Về ${String(index)}\n` : '');
      const text = Array.from({ length: 400 }, (_, index) => `${above(index)}- id: ${String(index)}\n`).join(
        '',
      );
      const old = read(text);
      expect(rewriteYaml(text, old.toSpliced(9, 1), old)).toBe(text.replace('- id: 9\n', ''));
    });
  });

  it('leaves what stands at the head of the file when the first record goes', () => {
    const text = '# Về cả tệp.\n- id: a\n- id: b\n';
    expect(changed(text, ([, b]) => [b])).toBe('# Về cả tệp.\n- id: b\n');
  });

  it('moves records with their comments', () => {
    const text = '- id: a\n# về b\n- id: b # b\n- id: c\n';
    expect(changed(text, ([a, b, c]) => [b, a, c])).toBe('# về b\n- id: b # b\n- id: a\n- id: c\n');
  });

  it('puts a new key where the records beside have it', () => {
    const text = '- id: a\n  name: A\n  last: 1\n- id: b\n  last: 2\n';
    const result = changed(text, ([a, b]) => [a, { ...b, name: 'B' }]);
    expect(result).toBe('- id: a\n  name: A\n  last: 1\n- id: b\n  name: B\n  last: 2\n');
  });

  it('writes new records like those beside', () => {
    const text = "- id: a\n  self:  { A: 1 }\n  code: '01'\n  list: [x]\n";
    const result = changed(text, ([a]) => [a, { id: 'b', code: '02', self: { A: 2.5 }, list: ['u', 'z'] }]);
    expect(result).toBe(`${text}- id: b\n  self:  { A: 2.5 }\n  code: '02'\n  list: [u, z]\n`);
  });

  it('adds to a list on one line', () => {
    const text = 'members: [ dn-01, dn-02 ] # hai\n';
    expect(rewriteYaml(text, { members: ['dn-01', 'dn-02', 'dn-03'] })).toBe(
      'members: [ dn-01, dn-02, dn-03 ] # hai\n',
    );
  });

  it.each([
    ['0901', "'0901'"],
    ['1:30', "'1:30'"],
    ['yes', "'yes'"],
    ['Số 5 # 6', "'Số 5 # 6'"],
    ['Tên: A', "'Tên: A'"],
    ['- A', "'- A'"],
    ["it's: B", `"it's: B"`],
    ['2024-03-20', '2024-03-20'],
    ['5S, 3 tốt', '5S, 3 tốt'],
    ['Tân Hưng (KCN)', 'Tân Hưng (KCN)'],
  ])('writes the text %s as %s', (text, written) => {
    expect(rewriteYaml('name: x\n', { name: text })).toBe(`name: ${written}\n`);
  });

  it('keeps the line ends of Windows', () => {
    const text = '- id: a\r\n  name: A\r\n';
    expect(changed(text, ([a]) => [a, { id: 'b', name: 'B' }])).toBe(`${text}- id: b\r\n  name: B\r\n`);
  });

  it('keeps the byte order mark', () => {
    expect(rewriteYaml('\uFEFF- 1\n', [2])).toBe('\uFEFF- 2\n');
  });

  it('keeps decomposed letters of what did not change', () => {
    const text = '- id: a\n  name: Tài\n- id: b\n  name: B\n'.normalize('NFD');
    expect(
      rewriteYaml(text, [
        { id: 'a', name: 'Tài' },
        { id: 'b', name: 'C' },
      ]),
    ).toBe(text.replace('B', 'C'));
  });

  it('breaks no line of a file that asks for it', () => {
    const text = '# prettier-ignore\n---\n- { id: a, name: x }\n';
    const name = 'dài '.repeat(60).trim();
    const result = changed(text, ([a]) => [a, { id: 'b', name }]);
    expect(result).toBe(`${text}- { id: b, name: ${name} }\n`);
  });

  it('keeps every comment of the records beside', () => {
    const text = readFileSync(new URL('data/2024/reviews.yaml', ROOT), 'utf8');
    const result = changed(text, ([first, ...rest]) => [{ ...first, present: 14 }, ...rest.toReversed()]);
    const comments = (yaml: string) => yaml.match(/# .*/gu)?.toSorted();
    expect(comments(result)).toEqual(comments(text));
  });
});
