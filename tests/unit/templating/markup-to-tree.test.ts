import { describe, expect, it } from 'vitest';
import { FORMS } from '../../../src/document/forms.ts';
import type { Block, Inline } from '../../../src/document/nodes.ts';
import { markupToTree, type DocumentParts } from '../../../src/templating/markup-to-tree.ts';
import { em, strong, text } from '../../helpers/node-builders.ts';
import { around, markup } from '../support/templating.ts';

/** A document that says hardly anything. */
const SHORT = around('<paragraph>a</paragraph>');

function tree(template: string, view: object = {}): DocumentParts {
  const result = markupToTree(markup(template, view), FORMS.titled);
  if (!result.ok) throw new Error(`issues: ${result.issues.map(({ code }) => code).join(', ')}`);
  return result.value;
}

function body(blocks: string, view: object = {}): readonly Block[] {
  return tree(around(blocks), view).body;
}

/** The labels of numbered blocks, those of children in brackets. */
function labels(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (!('children' in block)) return '-';
      return block.children.length === 0 ? block.label : `${block.label} [${labels(block.children)}]`;
    })
    .join(' ');
}

function paragraph(content: string): readonly Inline[] {
  const [block] = body(`<paragraph>${content}</paragraph>`);
  if (block?.kind !== 'paragraph') throw new Error('not a paragraph');
  return block.content;
}

describe('markupToTree, numbers', () => {
  it('count sections, articles, clauses and points each from 1', () => {
    expect(
      labels(
        body(
          '<section title="a"><clause title="b"><point>c</point><point>d</point></clause><clause>e</clause></section>' +
            '<section title="f"><dash>g</dash></section><article>h</article>',
        ),
      ),
    ).toBe('I. [1. [a) b)] 2.] II. [-] Điều 1.');
  });

  it('begin again in each parent', () => {
    const clauses = '<clause title="x"><point>a</point><point>b</point></clause>';
    const section = `<section title="x">${clauses}${clauses}</section>`;
    expect(labels(body(section + section))).toBe('I. [1. [a) b)] 2. [a) b)]] II. [1. [a) b)] 2. [a) b)]]');
  });

  it('count articles through the whole document', () => {
    const section = '<section title="x"><article>a</article><article>b</article></section>';
    expect(labels(body(section + section))).toBe('I. [Điều 1. Điều 2.] II. [Điều 3. Điều 4.]');
  });

  it('begin clauses again in each article', () => {
    const article = '<article>a<clause>b</clause><clause>c</clause></article>';
    expect(labels(body(article + article))).toBe('Điều 1. [1. 2.] Điều 2. [1. 2.]');
  });

  it('go on over what stands between', () => {
    expect(labels(body('<clause>a</clause><paragraph>b</paragraph><clause>c</clause>'))).toBe('1. - 2.');
  });

  it('leave no gap for what a condition leaves out', () => {
    const template = '{{#each xs}}<clause>{{this}}x</clause>{{/each}}';
    expect(labels(body(template, { xs: ['', 'b', ''] }))).toBe('1. 2. 3.');
    expect(
      labels(body('{{#each xs}}{{#if this}}<point>a</point>{{/if}}{{/each}}', { xs: [1, 0, 1, 1] })),
    ).toBe('a) b) c)');
  });

  it('begin again for the next document', () => {
    const root = markup(around('<article>a</article>'));
    const twice = [markupToTree(root, FORMS.titled), markupToTree(root, FORMS.titled)];
    for (const result of twice) {
      expect(result).toMatchObject({ ok: true, value: { body: [{ label: 'Điều 1.' }] } });
    }
  });

  it('letter points đ after d, g after e', () => {
    const points = '<point>x</point>'.repeat(8);
    expect(labels(body(`<clause title="x">${points}</clause>`))).toBe('1. [a) b) c) d) đ) e) g) h)]');
  });
});

describe('markupToTree, texts', () => {
  it('fold white space into single spaces, none at either end', () => {
    expect(paragraph('\n   Phát   động\n\tphong trào\r\n  ')).toEqual([text('Phát động phong trào')]);
  });

  it('keep emphasis', () => {
    expect(paragraph('a <strong>b <em>c</em></strong> d')).toEqual([
      text('a '),
      strong('b ', em('c')),
      text(' d'),
    ]);
  });

  it('fold white space over the borders of emphasis', () => {
    expect(paragraph('a <strong> b </strong> <em> c </em> ')).toEqual([text('a '), strong('b '), em('c')]);
  });

  it('leave no space in front of emphasis that begins the text', () => {
    expect(paragraph('\n  <strong> a</strong>')).toEqual([strong('a')]);
  });

  it('leave no text without letters behind emphasis that ends the text', () => {
    expect(paragraph('<strong>a.</strong>\n  ')).toEqual([strong('a.')]);
  });

  it('leave a space where emphasis ends and a word begins', () => {
    expect(paragraph('<strong>a</strong>\n b')).toEqual([strong('a'), text(' b')]);
  });

  it('take no space away between a word and a sign', () => {
    expect(paragraph('“<strong>a</strong>”.')).toEqual([text('“'), strong('a'), text('”.')]);
  });

  it('keep no-break spaces', () => {
    expect(paragraph('ngày\u00A029\u00A0')).toEqual([text('ngày\u00A029\u00A0')]);
  });

  it('decode what escaping wrote', () => {
    expect(body('<paragraph>{{x}}</paragraph>', { x: 'A & B <Việt>' })).toMatchObject([
      { content: [text('A & B <Việt>')] },
    ]);
  });

  it('fold white space in titles', () => {
    expect(body('<section title=" Mục \n đích "><dash>a</dash></section>')).toMatchObject([
      { title: [text('Mục đích')] },
    ]);
  });
});

describe('markupToTree, parts', () => {
  it('has the subject', () => {
    expect(tree(SHORT).subject).toEqual([text('Trích yếu')]);
  });

  it('has căn cứ in their order', () => {
    expect(
      body(
        '<legal-bases><legal-basis>Căn cứ A</legal-basis><legal-basis>Căn cứ B</legal-basis></legal-bases><dash>a</dash>',
      ),
    ).toMatchObject([
      { kind: 'legal-bases', bases: [{ content: [text('Căn cứ A')] }, { content: [text('Căn cứ B')] }] },
      { kind: 'dash-item' },
    ]);
  });

  it('has clauses with and without a title', () => {
    expect(body('<clause title="Tên">Câu<point>Điểm</point></clause><clause>Khoản</clause>')).toMatchObject([
      { title: [text('Tên')], content: [text('Câu')], children: [{ content: [text('Điểm')] }] },
      { title: undefined, content: [text('Khoản')], children: [] },
    ]);
  });

  it('has a point’s text apart from its items', () => {
    expect(
      body('<clause title="x"><point> Điểm: <dash>a</dash><dash>b</dash></point></clause>'),
    ).toMatchObject([
      {
        children: [
          {
            content: [text('Điểm:')],
            children: [
              { kind: 'dash-item', content: [text('a')] },
              { kind: 'dash-item', content: [text('b')] },
            ],
          },
        ],
      },
    ]);
  });

  it('has the receivers and the archive', () => {
    expect(tree(SHORT).recipients).toMatchObject({
      kind: 'recipients',
      receivers: [[text('Sở Nội vụ')]],
      archive: 'VT, VP',
    });
  });

  it('has the authority line by line and the name as plain text', () => {
    const template =
      '<subject>S</subject><dash>a</dash><recipients archive="VT"><recipient>R</recipient></recipients>' +
      '<signature><authority>KT. Trưởng ban</authority><authority>Phó Trưởng ban</authority>' +
      '<name>\n Vũ <strong>Quốc</strong> Nghị </name></signature>';
    expect(tree(template).signatures).toEqual([
      { kind: 'signature', authority: ['KT. Trưởng ban', 'Phó Trưởng ban'], name: 'Vũ Quốc Nghị' },
    ]);
  });

  it('has charts, their values gathered by series', () => {
    const [, node] = body(
      '<paragraph>a</paragraph><chart unit=" tỷ  đồng" alt="Doanh thu &amp; lãi" caption="Biểu đồ 1"><series name="Kế hoạch"/>' +
        '<series name="Thực hiện"/><category name="Cụm 1"><value text="1,5">1.5</value><value text="2">2</value>' +
        '</category><category name="Cụm 2"><value text="-3"> -3 </value><value text="0">0</value></category></chart>',
    );
    expect(node).toMatchObject({
      kind: 'chart',
      chartType: 'bars',
      caption: [text('Biểu đồ 1')],
      unit: 'tỷ đồng',
      altText: 'Doanh thu & lãi',
      categories: ['Cụm 1', 'Cụm 2'],
      series: [
        { name: 'Kế hoạch', values: [1.5, -3], texts: ['1,5', '-3'] },
        { name: 'Thực hiện', values: [2, 0], texts: ['2', '0'] },
      ],
    });
  });

  it('has charts without a caption', () => {
    const [, node] = body(
      '<paragraph>a</paragraph><chart unit="đ" alt="a"><series name="A"/><category name="B"><value text="1">1</value></category></chart>',
    );
    expect(node).toMatchObject({ kind: 'chart', caption: [] });
  });

  it('says where each block stands in the template', () => {
    expect(body('\n\n  <paragraph>a</paragraph>')[0]?.place).toMatchObject({ line: 3, column: 3 });
  });

  it('gives the issues of the grammar instead of a tree', () => {
    expect(markupToTree(markup('<subject>S</subject>'), FORMS.titled)).toMatchObject({
      ok: false,
      issues: [{ code: 'no-body' }],
    });
  });
});
