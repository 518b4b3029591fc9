import { describe, expect, it } from 'vitest';
import { mapText } from '../../../src/document/map-text.ts';
import type { AdministrativeDocument } from '../../../src/document/nodes.ts';
import { chart } from '../../helpers/charts.ts';
import {
  article,
  clause,
  dash,
  document,
  em,
  legalBases,
  letterhead,
  mainPart,
  p,
  point,
  row,
  section,
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

  it('does not change the given document', () => {
    const before = structuredClone(EVERYTHING);
    mapText(EVERYTHING, () => 'khác');
    expect(EVERYTHING).toEqual(before);
  });

  it('gives a clause without a title none', () => {
    const tree = document([clause('1.', { content: 'khoản' })]);
    expect(mainPart(mapText(tree, (value) => value)).body[0]).toMatchObject({ title: undefined });
  });
});
