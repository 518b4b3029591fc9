import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/document/nodes.ts';
import { presentBody } from '../../../src/presentation/body.ts';
import { chart } from '../../helpers/charts.ts';
import {
  article,
  clause,
  competence,
  dash,
  division,
  em,
  enactment,
  legalBases,
  p,
  point,
  row,
  section,
  signatureMatrix,
  strong,
  table,
  text,
} from '../../helpers/node-builders.ts';
import { AREA, STYLES } from '../support/regulation.ts';

/** Each paragraph as its style and its text, bold in `*`, italic in `_`, both in `#`. */
function paragraphs(...blocks: readonly Block[]): readonly string[] {
  const marks = { regular: '', bold: '*', italic: '_', boldItalic: '#' };
  return presentBody(blocks, STYLES, AREA).map((block) => {
    if (block.kind !== 'paragraph') return block.kind;
    const { style, runs } = block;
    const content = runs.map((run) => `${marks[run.face]}${run.text}${marks[run.face]}`).join('');
    return `${style.key}: ${content}`;
  });
}

/** Each paragraph as what it is. */
function tags(...blocks: readonly Block[]): readonly unknown[] {
  return presentBody(blocks, STYLES, AREA).map((block) => (block.kind === 'paragraph' ? block.tag : block));
}

describe('presentBody', () => {
  it('sets who decides in capitals, in lines of about equal length', () => {
    const who = competence('Trưởng ban Ban Quản lý các khu công nghiệp tỉnh Hưng Yên');
    const [block] = presentBody([who], STYLES, AREA);
    expect(block).toMatchObject({
      style: { key: 'competence' },
      runs: [{ text: 'TRƯỞNG BAN BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP TỈNH HƯNG YÊN' }],
    });
    expect(block?.kind === 'paragraph' && block.leftIndent > 0).toBe(true);
  });

  it('ends each căn cứ in “;” and the last in “.”, all in italics', () => {
    expect(paragraphs(legalBases('Luật A', 'Nghị định B', 'Quyết định C'))).toEqual([
      'legalBasis: _Luật A;_',
      'legalBasis: _Nghị định B;_',
      'legalBasis: _Quyết định C._',
    ]);
  });

  it('ends a single căn cứ in “.”', () => {
    expect(paragraphs(legalBases('Luật A'))).toEqual(['legalBasis: _Luật A._']);
  });

  it('numbers a section and writes its title in capitals and bold', () => {
    expect(paragraphs(section('I.', 'Mục đích, yêu cầu'))).toEqual(['sectionTitle: *I. MỤC ĐÍCH, YÊU CẦU*']);
  });

  it('writes a clause with a title on a line of its own', () => {
    expect(paragraphs(clause('1.', { title: 'Mục đích:' }, point('a)', 'Điểm')))).toEqual([
      'clauseTitle: *1. Mục đích:*',
      'point: a) Điểm',
    ]);
  });

  it('writes what a clause with a title says as a paragraph below', () => {
    expect(paragraphs(clause('1.', { title: 'Mục đích:', content: 'Động viên.' }))).toEqual([
      'clauseTitle: *1. Mục đích:*',
      'paragraph: Động viên.',
    ]);
  });

  it('writes a clause without a title behind its number', () => {
    expect(
      paragraphs(clause('2.', { content: [text('Ban hành '), strong('Quyết định'), text('.')] })),
    ).toEqual(['clause: 2. Ban hành *Quyết định*.']);
  });

  it('writes an article with a title in bold, number and title', () => {
    expect(paragraphs(article('Điều 1.', { title: 'Phạm vi', content: 'Câu.' }))).toEqual([
      'articleTitle: *Điều 1. Phạm vi*',
      'paragraph: Câu.',
    ]);
  });

  it('writes an article without a title with its number alone in bold', () => {
    expect(paragraphs(article('Điều 2.', { content: 'Thành lập Cụm.' }))).toEqual([
      'article: *Điều 2. *Thành lập Cụm.',
    ]);
  });

  it('writes a point behind its letter', () => {
    expect(paragraphs(point('đ)', [text('Điểm '), em('đ')]))).toEqual(['point: đ) Điểm _đ_']);
  });

  it('writes an item without a number behind a dash', () => {
    expect(paragraphs(dash('Đơn vị chủ trì: Văn phòng.'))).toEqual([
      'dashItem: - Đơn vị chủ trì: Văn phòng.',
    ]);
  });

  it('goes through the tree in reading order', () => {
    const tree = [
      p('mở đầu'),
      section('I.', 'mục', p('đoạn'), clause('1.', { content: 'khoản' }, point('a)', 'điểm', dash('gạch')))),
      article('Điều 1.', { content: 'điều' }, clause('1.', { content: 'khoản của điều' }, dash('hết'))),
    ];
    expect(paragraphs(...tree)).toEqual([
      'paragraph: mở đầu',
      'sectionTitle: *I. MỤC*',
      'paragraph: đoạn',
      'clause: 1. khoản',
      'point: a) điểm',
      'dashItem: - gạch',
      'article: *Điều 1. *điều',
      'clause: 1. khoản của điều',
      'dashItem: - hết',
    ]);
  });

  it('writes the number of a chapter on a line, its title in capitals on the next', () => {
    expect(
      paragraphs(division('chapter', 'Chương II', 'Tổ chức', article('Điều 3.', { title: 'Cụm' }))),
    ).toEqual(['divisionNumber: *Chương II*', 'divisionTitle: *TỔ CHỨC*', 'articleTitle: *Điều 3. Cụm*']);
  });

  it.each([
    ['part', 'Phần I'],
    ['division', 'Mục 1'],
    ['subdivision', 'Tiểu mục 1'],
  ] as const)('writes a %s as it writes a chapter', (level, label) => {
    expect(paragraphs(division(level, label, 'Tên'))).toEqual([
      `divisionNumber: *${label}*`,
      'divisionTitle: *TÊN*',
    ]);
  });

  it('writes who decides and “QUYẾT ĐỊNH:” in capitals, bold', () => {
    expect(paragraphs(competence('Trưởng ban'), enactment('Quyết định:'))).toEqual([
      'competence: *TRƯỞNG BAN*',
      'enactment: *QUYẾT ĐỊNH:*',
    ]);
  });

  it('has a grid for each row of many who sign', () => {
    expect(paragraphs(p('Trước.'), signatureMatrix(['A', 'a'], ['B', 'b'], ['C', 'c']))).toEqual([
      'paragraph: Trước.',
      'grid',
      'grid',
    ]);
  });
});

describe('presentBody, what paragraphs are', () => {
  const heading = (level: number, continues = false) => ({ kind: 'heading', level, continues });
  const textAt = (depth: number) => ({ kind: 'text', depth, continues: false });
  const item = (list: string, depth: number, labelLength: number) => ({
    kind: 'item',
    list,
    depth,
    labelLength,
  });

  it('gives headings the level of their nesting, from 2 below the title', () => {
    const inner = article('Điều 1.', { title: 'Phạm vi' }, clause('1.', { title: 'Đối tượng' }, p('Câu.')));
    expect(tags(division('chapter', 'Chương I', 'Chung', inner))).toEqual([
      heading(2),
      heading(2, true),
      heading(3),
      heading(4),
      textAt(0),
    ]);
    expect(tags(section('I.', 'Mục', p('Câu.')))).toEqual([heading(2), textAt(0)]);
  });

  it('makes of what has a number and no title an item, which what stands in it is deeper than', () => {
    const first = clause('1.', { content: 'Câu.' }, point('a)', 'Ý.', dash('Việc.')), p('Thêm.'));
    expect(tags(article('Điều 10.', { content: 'Câu.' }, first), p('Hết.'))).toEqual([
      item('articles', 0, 9),
      item('clauses', 1, 3),
      item('points', 2, 3),
      item('dashes', 3, 2),
      textAt(2),
      textAt(0),
    ]);
  });

  it('ends all lists with a heading', () => {
    const titled = clause('1.', { title: 'Tên', content: 'Câu.' }, point('a)', 'Ý.'));
    expect(tags(article('Điều 1.', { content: 'Câu.' }, titled))).toEqual([
      item('articles', 0, 8),
      heading(2),
      textAt(0),
      item('points', 0, 3),
    ]);
  });

  it('makes of căn cứ items without a label', () => {
    expect(tags(legalBases('Luật A', 'Luật B'))).toEqual([
      item('legal-bases', 0, 0),
      item('legal-bases', 0, 0),
    ]);
  });

  it('says of tables and charts how many items they stand in', () => {
    const inside = clause('1.', { content: 'Câu.' }, table([1], [], row('a')), chart(['A'], { B: [1] }));
    const [, ...blocks] = presentBody([inside], STYLES, AREA);
    expect(blocks).toMatchObject([
      { kind: 'table', depth: 1 },
      { kind: 'drawing', depth: 1 },
      { kind: 'paragraph', tag: { kind: 'caption', depth: 1 } },
    ]);
  });
});
