import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/document/issue.ts';
import { checkGrammar } from '../../../src/templating/check-grammar.ts';
import { around, brief, markup } from '../support/templating.ts';

const SUBJECT = '<subject>S</subject>';
const BODY = '<paragraph>B</paragraph>';
const RECIPIENTS = '<recipients archive="VT"><recipient>R</recipient></recipients>';
const SIGNATURE = '<signature><authority>A</authority><name>N</name></signature>';

function issues(template: string): readonly Issue[] {
  return checkGrammar(markup(template));
}

/** The issues of a body on the second line. */
function bodyIssues(body: string): readonly Issue[] {
  return issues(around(`\n${body}\n${BODY}`));
}

function bodyBriefs(body: string): readonly string[] {
  return bodyIssues(body).map(brief);
}

describe('checkGrammar', () => {
  it.each([
    [
      'every tag',
      '<legal-bases><legal-basis>a</legal-basis></legal-bases><paragraph>a</paragraph><dash>a</dash>',
    ],
    [
      'sections',
      '<section title="a"><paragraph>a</paragraph><clause>a</clause><point>a</point><dash>a</dash></section>',
    ],
    ['articles', '<article title="a"><clause>a</clause></article><article>a<point>b</point></article>'],
    ['text before blocks', '<clause>a <strong>b</strong> c<point>d<dash>e</dash></point></clause>'],
    ['a title without text', '<clause title="a"></clause>'],
    ['emphasis in emphasis', '<paragraph><strong>a <em>b</em></strong></paragraph>'],
    ['white space and comments', '\n  <!-- a -->\n<paragraph>\n a\n</paragraph>\n'],
  ])('has nothing against %s', (_what, body) => {
    expect(issues(around(body))).toEqual([]);
  });

  describe('unknown tags', () => {
    it('are reported with a suggestion and with what is allowed', () => {
      expect(bodyIssues('<section title="a"><claus>b</claus></section>')).toMatchObject([
        {
          code: 'unknown-tag',
          severity: 'error',
          message: { vi: 'Không có thẻ <claus>.', en: 'There is no tag <claus>.' },
          suggestion: 'clause',
          expected: { en: 'Allowed here: article, clause, paragraph, point, dash, table, chart.' },
          place: { line: 2, column: 20, length: 6 },
        },
      ]);
    });

    it('are reported at the top level', () => {
      expect(bodyBriefs('<paragrph>a</paragrph>')).toEqual(['unknown-tag 2:1']);
    });

    it('are reported inside of text, with the tags of text', () => {
      expect(bodyIssues('<paragraph>a <b>c</b></paragraph>')).toMatchObject([
        {
          code: 'unknown-tag',
          expected: { en: 'Allowed here: strong, em.' },
          place: { line: 2, column: 14 },
        },
      ]);
    });

    it('have no suggestion where none is near', () => {
      expect(bodyIssues('<table>a</table>')[0]).not.toHaveProperty('suggestion');
    });

    it('are unknown in capitals, and what was meant is suggested', () => {
      expect(bodyIssues('<Paragraph>a</Paragraph>')).toMatchObject([
        { code: 'unknown-tag', suggestion: 'paragraph' },
      ]);
    });

    it('do not know the root again', () => {
      expect(bodyBriefs('<document>a</document>')).toContain('unknown-tag 2:1');
    });

    it('do not know names of every object', () => {
      expect(bodyBriefs('<constructor>a</constructor>')).toEqual(['unknown-tag 2:1']);
    });
  });

  describe('misplaced tags', () => {
    it.each([
      [
        'a section in a section',
        '<section title="a"><section title="b"><dash>c</dash></section></section>',
        'misplaced-tag 2:20',
      ],
      ['an article in a clause', '<clause>a<article>b</article></clause>', 'misplaced-tag 2:10'],
      ['a clause in a point', '<point>a<clause>b</clause></point>', 'misplaced-tag 2:9'],
      [
        'a paragraph in a paragraph',
        '<paragraph>a<paragraph>b</paragraph></paragraph>',
        'misplaced-tag 2:13',
      ],
      ['a căn cứ outside of căn cứ', '<legal-basis>a</legal-basis>', 'misplaced-tag 2:1'],
      ['a name outside of the signature', '<name>a</name>', 'misplaced-tag 2:1'],
      ['emphasis outside of text', '<strong>a</strong>', 'misplaced-tag 2:1'],
      ['emphasis in a section', '<section title="a"><em>b</em></section>', 'misplaced-tag 2:20'],
      ['emphasis after a block', '<clause>a<point>b</point><em>c</em></clause>', 'misplaced-tag 2:26'],
    ])('are reported: %s', (_what, body, expected) => {
      expect(bodyBriefs(body)).toEqual([expected]);
    });

    it('say what is allowed there', () => {
      expect(bodyIssues('<point>a<clause>b</clause></point>')[0]).toMatchObject({
        message: { en: '<clause> cannot stand inside <point>.' },
        expected: { en: 'Allowed here: paragraph, dash, table, chart.' },
      });
    });
  });

  describe('misplaced text', () => {
    it.each([
      ['outside of every tag', 'chữ lạ', 'misplaced-text 2:1'],
      ['in a section', '<section title="a">\n  chữ lạ<dash>b</dash></section>', 'misplaced-text 3:3'],
      ['after a block', '<clause>a<point>b</point> chữ lạ</clause>', 'misplaced-text 2:27'],
      ['among căn cứ', '<legal-bases><legal-basis>a</legal-basis>; </legal-bases>', 'misplaced-text 2:42'],
    ])('is reported: %s', (_where, body, expected) => {
      expect(bodyBriefs(body)).toEqual([expected]);
    });

    it('is quoted by its beginning', () => {
      const [issue] = bodyIssues('Phát động phong trào thi đua chuyên đề năm 2024');
      expect(issue?.message.vi).toBe('Chữ “Phát động phong trào thi đua c…” đứng ngoài mọi thẻ.');
    });
  });

  describe('attributes', () => {
    it('that are unknown are reported, with a suggestion', () => {
      expect(bodyIssues('<clause titel="a">b</clause>')).toMatchObject([
        { code: 'unknown-attribute', suggestion: 'title', place: { line: 2, column: 1 } },
      ]);
    });

    it('that a tag cannot have are reported', () => {
      expect(bodyBriefs('<paragraph title="a">b</paragraph>')).toEqual(['unknown-attribute 2:1']);
    });

    it.each([
      '<section><dash>a</dash></section>',
      '<section title=""><dash>a</dash></section>',
      '<section title="  "><dash>a</dash></section>',
    ])('that are missing or empty are reported: %s', (body) => {
      expect(bodyBriefs(body)).toEqual(['missing-attribute 2:1']);
    });

    it('that are misspelt are unknown and missing', () => {
      expect(bodyBriefs('<section titel="a"><dash>a</dash></section>')).toEqual([
        'unknown-attribute 2:1',
        'missing-attribute 2:1',
      ]);
    });

    it.each(['<clause title=""></clause>', '<clause title=" "><point>a</point></clause>'])(
      'that are empty where they may be left out are reported: %s',
      (body) => {
        expect(bodyIssues(body)).not.toEqual([]);
      },
    );

    it('of the archive are needed', () => {
      const template = `${SUBJECT}${BODY}<recipients><recipient>R</recipient></recipients>${SIGNATURE}`;
      expect(issues(template).map(({ code }) => code)).toEqual(['missing-attribute']);
    });
  });

  describe('empty tags', () => {
    it.each([
      '<paragraph></paragraph>',
      '<paragraph>  \n </paragraph>',
      '<paragraph><strong> </strong></paragraph>',
      '<dash></dash>',
      '<point><dash>a</dash></point>',
      '<clause><point>a</point></clause>',
      '<section title="a"></section>',
      '<section title="a"> </section>',
    ])('are reported: %s', (body) => {
      expect(bodyBriefs(body)).toContain('empty-tag 2:1');
    });

    it('need no text of their own beside a title', () => {
      expect(bodyIssues('<clause title="a"><point>b</point></clause>')).toEqual([]);
    });
  });

  describe('parts', () => {
    it.each([
      ['subject', `${SUBJECT}\n${SUBJECT}${BODY}${RECIPIENTS}${SIGNATURE}`],
      ['recipients', `${SUBJECT}${BODY}${RECIPIENTS}\n${RECIPIENTS}${SIGNATURE}`],
      [
        'name',
        `${SUBJECT}${BODY}${RECIPIENTS}<signature><authority>A</authority><name>N</name>\n<name>M</name></signature>`,
      ],
    ])('stand once: %s', (_part, template) => {
      expect(issues(template).map(brief)).toEqual(['part-twice 2:1']);
    });

    it('of two who sign stand side by side, as in minutes', () => {
      expect(issues(`${SUBJECT}${BODY}${SIGNATURE}${SIGNATURE}`)).toEqual([]);
    });

    it('of a third who signs have no place', () => {
      const template = `${SUBJECT}${BODY}${SIGNATURE}${SIGNATURE}\n${SIGNATURE}`;
      expect(issues(template).map(brief)).toEqual(['part-twice 2:1']);
    });

    it.each([
      ['an authority', `<signature><name>N</name></signature>`],
      ['a name', `<signature><authority>A</authority></signature>`],
    ])('of a signature are needed: %s', (_part, signature) => {
      expect(issues(SUBJECT + BODY + RECIPIENTS + signature).map(({ code }) => code)).toEqual([
        'missing-part',
      ]);
    });

    it('of a body are needed: there is none', () => {
      expect(issues(around(''))).toMatchObject([
        { code: 'no-body', message: { vi: 'Mẫu không có nội dung nào.', en: 'The template has no body.' } },
      ]);
    });

    it('of căn cứ and Nơi nhận are needed', () => {
      expect(bodyBriefs('<legal-bases></legal-bases>')).toEqual(['missing-part 2:1']);
      const template = `${SUBJECT}${BODY}<recipients archive="VT"></recipients>${SIGNATURE}`;
      expect(issues(template).map(({ code }) => code)).toEqual(['missing-part']);
    });
  });

  describe('points', () => {
    const points = (count: number) =>
      Array.from({ length: count }, (_, index) => `<point>${String(index + 1)}</point>`).join('\n');

    it('can be 23 in one parent', () => {
      expect(bodyIssues(`<clause title="a">\n${points(23)}</clause>`)).toEqual([]);
    });

    it('cannot be 24: the first without a letter is reported', () => {
      expect(bodyBriefs(`<clause title="a">\n${points(24)}</clause>`)).toEqual(['too-many-points 26:1']);
    });

    it('are reported once for any number', () => {
      expect(bodyIssues(`<clause title="a">${points(60)}</clause>`)).toHaveLength(1);
    });

    it('can be 23 in each of several parents', () => {
      const two = `<clause title="a">${points(23)}</clause><clause title="b">${points(23)}</clause>`;
      expect(bodyIssues(two)).toEqual([]);
    });
  });

  describe('levels above the Điều', () => {
    it('stand in each other from phần down to tiểu mục', () => {
      const nested = ['part', 'chapter', 'division', 'subdivision'].reduceRight(
        (inside, tag) => `<${tag} title="x">${inside}</${tag}>`,
        '<article>a</article>',
      );
      expect(bodyIssues(nested)).toEqual([]);
    });

    it.each([
      ['a chapter in a mục', '<division title="x"><chapter title="y"><dash>a</dash></chapter></division>'],
      ['a mục in a section', '<section title="x"><division title="y"><dash>a</dash></division></section>'],
      ['a chapter in an article', '<article>x<chapter title="y"><dash>a</dash></chapter></article>'],
    ])('do not stand the other way round: %s', (_what, body) => {
      expect(bodyIssues(body).map(({ code }) => code)).toEqual(['misplaced-tag']);
    });

    it('need a title', () => {
      expect(bodyBriefs('<chapter><article>a</article></chapter>')).toEqual(['missing-attribute 2:1']);
    });

    it('are not empty', () => {
      expect(bodyBriefs('<chapter title="x"></chapter>')).toEqual(['empty-tag 2:1']);
    });
  });

  describe('what stands above the body', () => {
    const BASES = '<legal-bases><legal-basis>a</legal-basis></legal-bases>';
    const COMPETENCE = '<competence>a</competence>';
    const ENACTMENT = '<enactment>a</enactment>';

    it('stands there in the order of the sample form', () => {
      expect(issues(`${SUBJECT}${COMPETENCE}${BASES}${ENACTMENT}${BODY}`)).toEqual([]);
    });

    it.each([
      ['căn cứ after the text', `${BODY}\n${BASES}`, 'Thẻ <legal-bases> phải đứng trước nội dung.'],
      [
        'who decides after the căn cứ',
        `${BASES}\n${COMPETENCE}${BODY}`,
        'Thẻ <competence> phải đứng trước <legal-bases>.',
      ],
      [
        'căn cứ after “QUYẾT ĐỊNH:”',
        `${ENACTMENT}\n${BASES}${BODY}`,
        'Thẻ <legal-bases> phải đứng trước <enactment>.',
      ],
      ['“QUYẾT ĐỊNH:” after the text', `${BODY}\n${ENACTMENT}`, 'Thẻ <enactment> phải đứng trước nội dung.'],
    ])('does not stand elsewhere: %s', (_what, parts, message) => {
      expect(issues(SUBJECT + parts)).toMatchObject([
        { code: 'misplaced-tag', message: { vi: message }, place: { line: 2, column: 1 } },
      ]);
    });
  });

  describe('what follows a document', () => {
    it('can be all of the document: an annex by itself', () => {
      expect(issues('<annex title="x"><dash>a</dash></annex>')).toEqual([]);
    });

    it('needs a body', () => {
      expect(bodyIssues('<annex title="x"></annex>')).toMatchObject([
        { code: 'no-body', message: { vi: 'Thẻ <annex> không có nội dung nào.' } },
      ]);
    });

    it('lies upright or across', () => {
      expect(bodyIssues('<annex title="x" orientation="landscap"><dash>a</dash></annex>')).toMatchObject([
        {
          code: 'unknown-attribute-value',
          message: { vi: 'Thuộc tính “orientation” không có giá trị “landscap”.' },
          expected: { vi: 'Ở đây được dùng: portrait, landscape.' },
          suggestion: 'landscape',
        },
      ]);
    });

    it('has a type and a subject when it is issued with a decision', () => {
      expect(bodyIssues('<attachment><dash>a</dash></attachment>').map(({ code }) => code)).toEqual([
        'missing-attribute',
        'missing-part',
      ]);
    });

    it('holds no annex of its own', () => {
      const inner = '<annex title="y"><dash>a</dash></annex>';
      expect(bodyIssues(`<annex title="x"><dash>a</dash>${inner}</annex>`).map(({ code }) => code)).toEqual([
        'misplaced-tag',
      ]);
    });
  });

  describe('who signs side by side', () => {
    it('is named for whom, and by name', () => {
      expect(bodyBriefs('<signatures><party><line>a</line></party></signatures>')).toEqual([
        'missing-part 2:13',
      ]);
      expect(bodyBriefs('<signatures></signatures>')).toEqual(['missing-part 2:1']);
    });
  });

  describe('addressees', () => {
    it('are at least one', () => {
      expect(bodyBriefs('<addressees></addressees>')).toEqual(['missing-part 2:1']);
    });

    it('stand in one list', () => {
      const list = '<addressees><addressee>a</addressee></addressees>';
      expect(bodyBriefs(`${list}\n${list}`)).toEqual(['part-twice 3:1']);
    });
  });

  it('reports every fault at once', () => {
    const body = '<claus>a</claus>\nlạc\n<section><dash>a</dash></section>\n<dash></dash>';
    expect(bodyBriefs(body).toSorted()).toEqual([
      'empty-tag 5:1',
      'misplaced-text 3:1',
      'missing-attribute 4:1',
      'unknown-tag 2:1',
    ]);
  });

  it('reports a fault inside a loop once', () => {
    const template = around(`{{#each xs}}<claus>{{this}}</claus>{{/each}}${BODY}`);
    expect(checkGrammar(markup(template, { xs: [1, 2, 3] }))).toHaveLength(1);
  });
});
