import { describe, expect, it } from 'vitest';
import { mapText } from '../../../src/document/map-text.ts';
import type { AdministrativeDocument } from '../../../src/document/nodes.ts';
import { chart } from '../../helpers/charts.ts';
import {
  annex,
  article,
  attached,
  clause,
  competence,
  dash,
  division,
  document,
  em,
  enactment,
  legalBases,
  letterhead,
  mainPart,
  p,
  point,
  row,
  section,
  signatureMatrix,
  strong,
  table,
  text,
  title,
} from '../../helpers/node-builders.ts';

const EVERYTHING = document(
  [
    legalBases('2 căn cứ', '3 căn cứ'),
    p([text('4 đoạn '), strong('5 đậm ', em('6 nghiêng')), text('7 hết')]),
    section(
      'I.',
      '8 mục',
      clause('1.', { title: '9 tên khoản', content: '10 khoản' }, point('a)', '11 điểm', dash('12 gạch'))),
      p('13 đoạn'),
    ),
    article('Điều 1.', { title: '14 tên điều', content: '15 điều' }, clause('1.', { content: '16 khoản' })),
    table([1, 2], [row('không', 'đổi')], row('không', 'đổi')),
    chart(['không', 'đổi'], { 'tên dãy': [1, 2] }, { caption: [text('17 tên biểu đồ')] }),
  ],
  { title: title([text('0 trích '), em('1 yếu')]) },
);

function visited(tree: AdministrativeDocument): readonly string[] {
  const texts: string[] = [];
  mapText(tree, (value) => {
    texts.push(value);
    return value;
  });
  return texts;
}

describe('mapText', () => {
  it('goes through every text of subject and body in reading order', () => {
    const order = visited(EVERYTHING).map((value) => Number(value.split(' ')[0]));
    expect(order).toEqual(Array.from({ length: 18 }, (_, index) => index));
  });

  it('puts the changed texts in the same places', () => {
    const changed = mapText(EVERYTHING, (value) => `${value}!`);
    expect(visited(changed)).toEqual(visited(EVERYTHING).map((value) => `${value}!`));
  });

  it('leaves letterhead, recipients and signature alone', () => {
    const changed = mainPart(mapText(EVERYTHING, () => 'khác'));
    expect(changed.letterhead).toEqual(letterhead());
    expect(changed.closing).toEqual(mainPart(EVERYTHING).closing);
  });

  it('leaves labels, places and kinds of emphasis alone', () => {
    expect(mapText(EVERYTHING, (value) => value)).toEqual(EVERYTHING);
  });

  it('makes nothing anew that no change concerns', () => {
    expect(mapText(EVERYTHING, (value) => value)).toBe(EVERYTHING);
    const changed = mainPart(mapText(EVERYTHING, (value) => (value === '8 mục' ? 'khác' : value)));
    const before = mainPart(EVERYTHING);
    expect(changed.title).toBe(before.title);
    expect(changed.body.map((block, index) => block === before.body[index])).toEqual([
      true,
      true,
      false,
      true,
      true,
      true,
    ]);
  });

  it('does not change the given document', () => {
    const before = structuredClone(EVERYTHING);
    mapText(EVERYTHING, () => 'khác');
    expect(EVERYTHING).toEqual(before);
  });

  it('gives a clause without a title none', () => {
    const tree = document([clause('1.', { content: 'khoản' })]);
    expect(mainPart(mapText(tree, (value) => value)).body[0]).toMatchObject({ title: undefined });
  });

  it('goes through the levels above the Điều, who decides and “QUYẾT ĐỊNH:”', () => {
    const tree = document([
      competence('một'),
      enactment('hai'),
      division('chapter', 'Chương I', 'ba', division('division', 'Mục 1', 'bốn', p('năm'))),
    ]);
    expect(visited(tree).slice(1)).toEqual(['một', 'hai', 'ba', 'bốn', 'năm']);
  });

  it('goes through the subject of a công văn', () => {
    const head = letterhead({ subject: [text('đăng ký')] });
    expect(visited(document([p('một')], { letterhead: head, title: undefined }))).toEqual(['đăng ký', 'một']);
  });

  it('goes through every part in its order', () => {
    const followers = [attached('Quy chế', 'hai', [p('ba')]), annex('Phụ lục', 'bốn', [p('năm')])];
    expect(visited(document([p('một')], { title: undefined }, ...followers))).toEqual([
      'một',
      'hai',
      'ba',
      'bốn',
      'năm',
    ]);
  });

  it('leaves alone who signs side by side, whom it goes to and the label of an annex', () => {
    const addressees = { kind: 'addressees', receivers: [[text('Sở Nội vụ')]] } as const;
    const tree = document([signatureMatrix(['Công ty A', 'Lê Văn B'])], { addressees, title: undefined });
    expect(mapText(tree, () => 'khác')).toEqual(tree);
    const [, changed] = mapText(document([], {}, annex('Phụ lục', 'bốn', [])), () => 'khác').parts;
    expect(changed).toMatchObject({ label: 'Phụ lục', title: [text('khác')] });
  });

  it('says which text begins its paragraph or title', () => {
    const starts: boolean[] = [];
    mapText(document([p([text('một '), strong('hai')])]), (value, isStart) => {
      starts.push(isStart);
      return value;
    });
    expect(starts).toEqual([true, true, false]);
  });
});
