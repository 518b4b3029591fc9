import { describe, expect, it } from 'vitest';
import { FORMS, type Form } from '../../../src/document/forms.ts';
import type { Block, Inline } from '../../../src/document/nodes.ts';
import { markupToTree, type DocumentParts } from '../../../src/templating/markup-to-tree.ts';
import { em, strong, text } from '../../helpers/node-builders.ts';
import { around, markup } from '../support/templating.ts';

/** A document that says hardly anything. */
const SHORT = around('<paragraph>a</paragraph>');

function tree(template: string, view: object = {}, form: Form = FORMS.titled): DocumentParts {
  const result = markupToTree(markup(template, view), form);
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

describe('markupToTree, levels above the Điều', () => {
  const chapter = (inside: string) => `<chapter title="x">${inside}</chapter>`;

  it('are numbered each in its own way', () => {
    const subdivision = '<subdivision title="x"><dash>a</dash></subdivision>';
    const division = `<division title="x">${subdivision}${subdivision}</division>`;
    expect(labels(body(`<part title="x">${chapter(division)}${chapter('<dash>a</dash>')}</part>`))).toBe(
      'Phần I [Chương I [Mục 1 [Tiểu mục 1 [-] Tiểu mục 2 [-]]] Chương II [-]]',
    );
  });

  it('count articles through all of them', () => {
    expect(labels(body(chapter('<article>a</article>') + chapter('<article>b</article>')))).toBe(
      'Chương I [Điều 1.] Chương II [Điều 2.]',
    );
  });

  it('have a title and know their level', () => {
    expect(body(chapter('<dash>a</dash>'))).toMatchObject([
      { kind: 'division', level: 'chapter', label: 'Chương I', title: [text('x')] },
    ]);
  });
});

describe('markupToTree, parts that only some documents have', () => {
  const BASES = '<legal-bases><legal-basis>Căn cứ A</legal-basis></legal-bases>';

  it('has who decides, căn cứ and “QUYẾT ĐỊNH:” in the body of a decision', () => {
    const template =
      `<subject>S</subject><competence>Trưởng ban</competence>${BASES}<enactment>Quyết định:</enactment>` +
      '<article>a</article>';
    expect(tree(template, {}, FORMS.decision).body).toMatchObject([
      { kind: 'competence', content: [text('Trưởng ban')] },
      { kind: 'legal-bases' },
      { kind: 'enactment', content: [text('Quyết định:')] },
      { kind: 'article' },
    ]);
  });

  it('has the addressees that the template writes', () => {
    const template = around(
      '<addressees><addressee>Sở <em>A</em></addressee><addressee>B</addressee></addressees><dash>a</dash>',
    );
    expect(tree(template).addressees).toEqual({
      kind: 'addressees',
      receivers: [[text('Sở '), em('A')], [text('B')]],
    });
  });

  it('leaves addressees, Nơi nhận and signatures to the data where the template writes none', () => {
    expect(tree('<subject>S</subject><dash>a</dash>')).toMatchObject({
      addressees: undefined,
      recipients: undefined,
      signatures: [],
      closingPlace: undefined,
    });
  });

  it('knows where the template writes Nơi nhận, else the signature', () => {
    const signature = '<signature><authority>A</authority><name>N</name></signature>';
    const list = '<recipients archive="VT"><recipient>R</recipient></recipients>';
    const start = '<subject>S</subject><dash>a</dash>';
    expect(tree(`${start}\n${signature}\n${list}`).closingPlace?.line).toBe(3);
    expect(tree(`${start}\n${signature}`).closingPlace?.line).toBe(2);
  });

  it('has two who sign in their order, and a position in the agency', () => {
    const template =
      '<subject>S</subject><dash>a</dash><signature><authority>Thư ký</authority><name>A</name></signature>' +
      '<signature><authority>TM. Hội đồng</authority><agency-position>Trưởng ban</agency-position><name>B</name></signature>';
    expect(tree(template).signatures).toEqual([
      { kind: 'signature', authority: ['Thư ký'], name: 'A' },
      { kind: 'signature', authority: ['TM. Hội đồng'], agencyPosition: 'Trưởng ban', name: 'B' },
    ]);
  });

  it('has many who sign side by side', () => {
    const template =
      '<subject>S</subject><dash>a</dash><signatures><party><line>Công ty A</line><line>Giám đốc</line><name>B</name></party></signatures>';
    expect(tree(template, {}, FORMS.pledge).body.at(-1)).toMatchObject({
      kind: 'signature-matrix',
      parties: [{ lines: ['Công ty A', 'Giám đốc'], name: 'B' }],
    });
  });
});

describe('markupToTree, what follows a document', () => {
  const followers = (inside: string) => tree(around(`<dash>a</dash>${inside}`)).followers;

  it('has annexes with their titles, upright unless said otherwise', () => {
    const annexes =
      '<annex title=" Danh  sách "><dash>a</dash></annex><annex title="B" orientation="landscape"><dash>b</dash></annex>';
    expect(followers(annexes)).toMatchObject([
      { kind: 'annex', subject: [text('Danh sách')], orientation: 'portrait', signatures: [] },
      { kind: 'annex', subject: [text('B')], orientation: 'landscape' },
    ]);
  });

  it('counts everything in an annex anew', () => {
    const [first, second] = followers(
      '<annex title="A"><article>a</article><clause>b</clause></annex><annex title="B"><article>c</article></annex>',
    );
    expect([first, second].map((annex) => labels(annex?.body ?? []))).toEqual(['Điều 1. 1.', 'Điều 1.']);
  });

  it('has texts that are issued with it, with their types and subjects', () => {
    expect(
      followers(
        '<attachment type=" Quy  chế "><subject>hoạt động</subject><article>a</article></attachment>',
      ),
    ).toMatchObject([
      { kind: 'attachment', type: 'Quy chế', subject: [text('hoạt động')], body: [{ label: 'Điều 1.' }] },
    ]);
  });

  it('has who signs an annex', () => {
    const signature = '<signature><authority>Người lập</authority><name>A</name></signature>';
    expect(followers(`<annex title="A"><dash>a</dash>${signature}</annex>`)).toMatchObject([
      { signatures: [{ authority: ['Người lập'], name: 'A' }] },
    ]);
  });

  it('keeps them out of the body', () => {
    expect(tree(around('<dash>a</dash><annex title="A"><dash>b</dash></annex>')).body).toHaveLength(1);
  });
});
