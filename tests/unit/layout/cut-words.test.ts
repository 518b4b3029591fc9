import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../src/layout/cut-words.ts';
import { measureTable } from '../../../src/layout/measure-table.ts';
import { presentTable } from '../../../src/presentation/table.ts';
import { pt } from '../../../src/regulation/units.ts';
import { row, SOMEWHERE, table } from '../../helpers/node-builders.ts';
import { METRICS } from '../support/fonts.ts';
import { measured } from '../support/measured.ts';
import { STYLES } from '../support/regulation.ts';

function found(...parts: Parameters<typeof table>) {
  const presented = presentTable(table(...parts), STYLES, { width: pt(400), metrics: METRICS });
  return cutWords([measured(3), measureTable(presented, METRICS)]);
}

/** The words that a column of 40 pt cuts, about 29 pt of them room. */
function words(...texts: readonly string[]): readonly string[] {
  const rows = texts.map((text) => row(text, 'b'));
  return found([40, 360], [], ...rows).map(({ message }) => /“(.*)”/u.exec(message.vi)?.[1] ?? '');
}

describe('cutWords', () => {
  it.each(['khen khen khen', 'khen  khen ', 'tế-xã hội', '2-3-4-5-6-7-8', 'và/hoặc', ''])(
    'finds none in “%s”',
    (text) => {
      expect(words(text)).toEqual([]);
    },
  );

  it('finds a word that is wider than its cell', () => {
    expect(words('thi nghiêng thi')).toEqual(['nghiêng']);
    expect(words('thi đua 102,45%')).toEqual(['102,45%']);
  });

  it('finds the first of a column', () => {
    expect(words('thi', 'nghiêng', 'trưởng')).toEqual(['nghiêng']);
  });

  it('warns with column, place and remedy', () => {
    const place = { ...SOMEWHERE, line: 9 };
    expect(found([360, 40], [{ ...row('a', 'Nghiêng'), place }], row('a', 'b'))).toEqual([
      {
        code: 'word-cut',
        severity: 'warning',
        message: {
          vi: 'Chữ “Nghiêng” bị cắt vì cột 2 của bảng hẹp quá.',
          en: 'The word “Nghiêng” is cut: column 2 of the table is too narrow.',
        },
        expected: {
          vi: 'Tăng width của cột, bớt width của cột khác, hoặc đặt bảng trên trang ngang.',
          en: 'Widen the column, narrow others, or turn the page.',
        },
        place,
      },
    ]);
  });
});
