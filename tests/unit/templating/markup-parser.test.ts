import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/document/issue.ts';
import { parseMarkup } from '../../../src/templating/markup-parser.ts';
import { markup, PATH, rendered } from '../support/templating.ts';

function issueOf(template: string, view: object = {}): Issue {
  const result = parseMarkup(rendered(template, view));
  if (!('issue' in result)) throw new Error('the markup has no issue');
  return result.issue;
}

function placeOf(template: string): string {
  const { place } = issueOf(template);
  return `${String(place?.line)}:${String(place?.column)}`;
}

describe('parseMarkup, of markup that is well-formed', () => {
  it('gives tags with attributes, texts and places', () => {
    expect(markup('<section title="Mục">\n  <paragraph>Đoạn</paragraph>\n</section>')).toMatchObject({
      tag: 'document',
      children: [
        {
          kind: 'element',
          tag: 'section',
          attributes: { title: 'Mục' },
          place: { file: PATH, line: 1, column: 1, length: 8 },
          children: [
            { kind: 'text', text: '\n  ' },
            {
              tag: 'paragraph',
              place: { line: 2, column: 3, length: 10 },
              children: [{ kind: 'text', text: 'Đoạn', place: { line: 2, column: 14 } }],
            },
            { kind: 'text', text: '\n' },
          ],
        },
      ],
    });
  });

  it('gives a text the place of its first letter', () => {
    expect(markup('<paragraph>\n    Đoạn\n</paragraph>').children[0]).toMatchObject({
      children: [{ place: { line: 2, column: 5 } }],
    });
  });

  it('decodes what escaping wrote, once', () => {
    expect(markup('<name>{{x}}</name>', { x: 'A & B <Việt> &amp;' }).children[0]).toMatchObject({
      children: [{ text: 'A & B <Việt> &amp;' }],
    });
  });

  it('decodes attributes', () => {
    expect(markup('<section title="{{x}}"></section>', { x: '"A" & <B>' }).children[0]).toMatchObject({
      attributes: { title: '"A" & <B>' },
    });
  });

  it('leaves out comments', () => {
    expect(markup('<!-- ghi chú --><name>A</name>').children).toHaveLength(1);
  });

  it('takes a value for text, never for tags', () => {
    expect(markup('<name>{{x}}</name>', { x: '</name><name>' }).children).toHaveLength(1);
  });
});

describe('parseMarkup, of malformed markup', () => {
  it.each([
    ['a tag that is not closed', 'a\n <paragraph>\n b', '2:2'],
    ['a tag that another one closes', '<section>\n  <clause>\n  x\n</section>', '2:3'],
    ['an inner tag of a name that was closed before', '<p>a</p>\n<p>\n<q></q>', '2:1'],
    ['a closing tag too many', '<paragraph>a</paragraph>\n b</clause>', '2:3'],
    ['a lone “<”', 'a\n  b < c', '2:5'],
  ])('reports %s at its place', (_what, template, place) => {
    expect(issueOf(template).code).toBe('malformed-markup');
    expect(placeOf(template)).toBe(place);
  });

  it.each([
    ['a lone “&”', 'a\nb & c\nd', 'A malformed “&”.'],
    ['an unknown entity', 'a\nb&nbsp;c\nd', 'A malformed “&”.'],
    ['an entity that is not closed', 'a\nb&amp c\nd', 'A malformed “&”.'],
    ['an attribute without quotation marks', 'a\n<section title=Mục></section>\nd', 'A malformed attribute.'],
    ['an attribute without a value', 'a\n<section title></section>\nd', 'A malformed attribute.'],
    ['an attribute twice', 'a\n<section title="a" title="b"></section>\nd', 'A malformed attribute.'],
    ['“<” in an attribute', 'a\n<section title="a<b"></section>\nd', 'A malformed attribute.'],
    ['a tag that does not end', 'a\n<section \n', 'The markup cannot be read near this place.'],
  ])('reports %s on its line', (_what, template, message) => {
    expect(issueOf(template)).toMatchObject({
      code: 'malformed-markup',
      severity: 'error',
      message: { en: message },
      place: { file: PATH, line: 2 },
    });
  });

  it('names the tag that is not closed and how to close it', () => {
    expect(issueOf('<section title="a">')).toMatchObject({
      message: { vi: 'Thẻ <section> chưa đóng, hoặc bị thẻ khác đóng chen vào.' },
      expected: { vi: 'Thêm </section> đúng chỗ.', en: 'Add </section> where it belongs.' },
    });
  });

  it('says how to write “<” and “&”', () => {
    expect(issueOf('a < b').expected?.vi).toContain('&lt;');
    expect(issueOf('a & b').expected?.vi).toContain('&amp;');
  });

  it('finds the place behind what a loop has written', () => {
    const template = '{{#each xs}}\n<paragraph>{{this}}</paragraph>\n{{/each}}\n <clause>';
    const result = parseMarkup(rendered(template, { xs: ['a', 'b', 'c'] }));
    expect(result).toMatchObject({ issue: { place: { line: 4, column: 2 } } });
  });
});
