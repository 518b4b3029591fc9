import { describe, expect, it } from 'vitest';
import { withEndMark } from '../../../src/document/end-mark.ts';
import type { AdministrativeDocument, Block } from '../../../src/document/nodes.ts';
import {
  annex,
  article,
  attached,
  clause,
  dash,
  division,
  document,
  em,
  mainPart,
  p,
  section,
  signatureMatrix,
  strong,
  text,
  title,
} from '../../helpers/node-builders.ts';

function bodyOf(tree: AdministrativeDocument): readonly Block[] {
  return mainPart(tree).body;
}

describe('withEndMark', () => {
  it.each(['Kế hoạch này', 'Kế hoạch này.', 'Kế hoạch này;', 'Kế hoạch này . ', 'Kế hoạch này./.'])(
    'ends %j in “./.”',
    (sentence) => {
      expect(bodyOf(withEndMark(document([p(sentence)])))).toEqual([p('Kế hoạch này./.')]);
    },
  );

  it('keeps a closing bracket or quotation mark before the sign', () => {
    expect(bodyOf(withEndMark(document([p('theo “Luật” (có danh sách).')])))).toEqual([
      p('theo “Luật” (có danh sách)./.'),
    ]);
  });

  it('changes the last paragraph only', () => {
    expect(bodyOf(withEndMark(document([p('Một.'), p('Hai.')])))).toEqual([p('Một.'), p('Hai./.')]);
  });

  it('finds the last text at the bottom of the tree', () => {
    const tree = document([section('I.', 'Mục', clause('1.', { content: 'Khoản:' }, dash('Gạch.')))]);
    expect(bodyOf(withEndMark(tree))).toEqual([
      section('I.', 'Mục', clause('1.', { content: 'Khoản:' }, dash('Gạch./.'))),
    ]);
  });

  it('finds the last text inside emphasis', () => {
    expect(bodyOf(withEndMark(document([p([text('Một '), strong('hai ', em('ba.'))])])))).toEqual([
      p([text('Một '), strong('hai ', em('ba./.'))]),
    ]);
  });

  it('stands in place of a final sign that is a text of its own', () => {
    expect(bodyOf(withEndMark(document([p([strong('Một'), text('.')])])))).toEqual([
      p([strong('Một'), text('./.')]),
    ]);
  });

  it('leaves the subject alone', () => {
    expect(mainPart(withEndMark(document([p('Một.')]))).title).toEqual(title('Trích yếu'));
  });

  it('does not take the subject for the text of a document without a body', () => {
    expect(mainPart(withEndMark(document([]))).title).toEqual(title('Trích yếu'));
  });

  it('stands at the end of every part', () => {
    const followers = [
      attached('Quy chế', 'Hoạt động', [p('Hai.')]),
      annex('Phụ lục', 'Danh sách', [p('Ba.')]),
    ];
    const { parts } = withEndMark(document([p('Một.')], {}, ...followers));
    expect(parts.map(({ body }) => body)).toEqual([[p('Một./.')], [p('Hai./.')], [p('Ba./.')]]);
  });

  it('does not stand where a part ends in signatures', () => {
    const tree = document([p('Một.'), signatureMatrix(['Công ty A', 'Lê Văn B'])]);
    expect(withEndMark(tree)).toEqual(tree);
  });

  it('does not stand where the last item of a chapter ends in signatures', () => {
    const tree = document([division('chapter', 'Chương I', 'Tên', p('Một.'), signatureMatrix(['A', 'B']))]);
    expect(withEndMark(tree)).toEqual(tree);
  });

  it('finds the last text inside chapters', () => {
    const tree = document([
      division('chapter', 'Chương I', 'Tên', article('Điều 1.', { title: 'Tên', content: 'Câu.' })),
    ]);
    expect(bodyOf(withEndMark(tree))).toEqual([
      division('chapter', 'Chương I', 'Tên', article('Điều 1.', { title: 'Tên', content: 'Câu./.' })),
    ]);
  });

  it('leaves a part without text as it is', () => {
    const tree = document([p('Một./.')], {}, annex('Phụ lục', 'Danh sách', []));
    expect(withEndMark(tree)).toEqual(tree);
  });
});
