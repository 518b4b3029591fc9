import { describe, expect, it } from 'vitest';
import { withEndMark } from '../../../src/document/end-mark.ts';
import { clause, dash, document, em, p, section, strong, text } from '../../helpers/node-builders.ts';

describe('withEndMark', () => {
  it.each(['Kế hoạch này', 'Kế hoạch này.', 'Kế hoạch này;', 'Kế hoạch này . ', 'Kế hoạch này./.'])(
    'ends %j in “./.”',
    (sentence) => {
      expect(withEndMark(document([p(sentence)])).body).toEqual([p('Kế hoạch này./.')]);
    },
  );

  it('keeps a closing bracket or quotation mark before the sign', () => {
    expect(withEndMark(document([p('theo “Luật” (có danh sách).')])).body).toEqual([
      p('theo “Luật” (có danh sách)./.'),
    ]);
  });

  it('changes the last paragraph only', () => {
    expect(withEndMark(document([p('Một.'), p('Hai.')])).body).toEqual([p('Một.'), p('Hai./.')]);
  });

  it('finds the last text at the bottom of the tree', () => {
    const tree = document([section('I.', 'Mục', clause('1.', { content: 'Khoản:' }, dash('Gạch.')))]);
    expect(withEndMark(tree).body).toEqual([
      section('I.', 'Mục', clause('1.', { content: 'Khoản:' }, dash('Gạch./.'))),
    ]);
  });

  it('finds the last text inside emphasis', () => {
    expect(withEndMark(document([p([text('Một '), strong('hai ', em('ba.'))])])).body).toEqual([
      p([text('Một '), strong('hai ', em('ba./.'))]),
    ]);
  });

  it('stands in place of a final sign that is a text of its own', () => {
    expect(withEndMark(document([p([strong('Một'), text('.')])])).body).toEqual([
      p([strong('Một'), text('./.')]),
    ]);
  });

  it('leaves the subject alone', () => {
    expect(withEndMark(document([p('Một.')], { subject: [text('Trích yếu')] })).subject).toEqual([
      text('Trích yếu'),
    ]);
  });

  it('does not take the subject for the text of a document without a body', () => {
    expect(withEndMark(document([])).subject).toEqual([text('Trích yếu')]);
  });
});
