import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/document/issue.ts';
import { checkGrammar } from '../../../src/templating/check-grammar.ts';
import { around, brief, markup } from '../support/templating.ts';

/** The issues of a document with this body on its second line. */
function bodyIssues(body: string): readonly Issue[] {
  return checkGrammar(markup(around(`<paragraph>B</paragraph>\n${body}`)));
}

const COLUMNS = '<column width="1"/><column width="2.5" align="right"/>';
const table = (content: string, columns = COLUMNS) => `<table>${columns}${content}</table>`;
const row = (...cells: readonly string[]) => `<row>${cells.join('')}</row>`;
const a = '<cell>a</cell>';

function issues(content: string, columns = COLUMNS): readonly Issue[] {
  return bodyIssues(table(content, columns));
}

describe('checkGrammar of tables', () => {
  it.each([
    ['rows', table(row(a, a) + row(a, a))],
    [
      'a header of two rows and totals',
      table(`<header>${a}${a}</header><header>${a}${a}</header>${row(a, a)}<total>${a}${a}</total>`),
    ],
    ['totals alone', table(`<total>${a}${a}</total>`)],
    ['empty cells', table(row('<cell></cell>', '<cell/>'))],
    ['emphasis', table(row(a, '<cell>b <strong>c</strong></cell>'))],
    ['a cell over columns', table(row('<cell columns="2" align="center">a</cell>'))],
    ['a cell over rows', table(row('<cell rows="2">a</cell>', a) + row(a))],
    ['a section', `<section title="a">${table(row(a, a))}</section>`],
    [
      'an article and a clause',
      `<article>a${table(row(a, a))}<clause>b${table(row(a, a))}</clause></article>`,
    ],
    ['a point', `<point>a${table(row(a, a))}</point>`],
    ['an annex', `<annex title="a">${table(row(a, a))}</annex>`],
    ['text between tables', `${table(row(a, a))}<paragraph>b</paragraph>${table(row(a, a))}`],
  ])('has nothing against %s', (_what, body) => {
    expect(bodyIssues(body)).toEqual([]);
  });

  it.each([
    ['no column', '<table><row><cell>a</cell></row></table>', 'missing-part 2:1'],
    ['a row without cells', table(`${row(a, a)}\n<row></row>`), 'missing-part 3:1'],
    ['a column without a width', table(row(a), '<column/>'), 'missing-attribute 2:8'],
    ['another tag in it', table('<paragraph>a</paragraph>' + row(a, a)), 'misplaced-tag 2:62'],
    ['text in it', table(`chữ lạ${row(a, a)}`), 'misplaced-text 2:62'],
    ['a cell outside of a row', table(a + row(a, a)), 'misplaced-tag 2:62'],
    ['a header below rows', table(`${row(a, a)}\n<header>${a}${a}</header>`), 'misplaced-tag 3:1'],
    [
      'a column below the header',
      table(`<header>${a}</header>\n<column width="1"/>${row(a)}`, ''),
      'misplaced-tag 3:1',
    ],
    ['a row of a table outside of one', row(a), 'misplaced-tag 2:1'],
  ])('reports %s', (_what, body, expected) => {
    expect(bodyIssues(body).map(brief)).toContain(expected);
  });

  it('reports a table without rows, in Vietnamese, and what to do', () => {
    expect(issues(`<header>${a}${a}</header>`)).toMatchObject([
      {
        code: 'table-without-rows',
        severity: 'error',
        message: { vi: 'Bảng không có dòng nào.' },
        expected: { vi: 'Thêm <row>, hoặc đặt cả bảng trong {{#if}}.' },
        place: { line: 2, column: 1 },
      },
    ]);
  });

  it.each(['0', '-1', '1,5', 'rộng', '1e3', '1.'])('reports a width of “%s”', (width) => {
    const found = issues(row(a), `<column width="${width}"/>`);
    expect(found.map(brief)).toEqual(['table-width 2:8']);
    expect(found[0]?.message.vi).toBe(`Độ rộng “${width}” của cột không phải là số lớn hơn 0.`);
  });

  it('reports an unknown alignment with those that there are', () => {
    expect(issues(row(a), '<column width="1" align="giữa"/>')).toMatchObject([
      {
        code: 'unknown-attribute-value',
        expected: { vi: 'Ở đây được dùng: left, center, right.' },
      },
    ]);
  });

  it.each(['0', '-1', '1.5', 'hai'])('reports a span of “%s”', (count) => {
    expect(issues(row(`<cell columns="${count}">a</cell>`, a)).map(brief)).toEqual(['table-span 2:67']);
    expect(issues(row(`<cell rows="${count}">a</cell>`, a)).map(brief)).toEqual(['table-span 2:67']);
  });

  it.each([
    ['too few cells', row(a), 1],
    ['too many cells', row(a, a, a), 3],
    ['too wide a cell', row(a, '<cell columns="2">a</cell>'), 3],
    ['a cell below one over two rows', row('<cell rows="2">a</cell>', a) + row(a, a), 3],
  ])('reports %s, with the counts', (_what, rows, found) => {
    expect(issues(rows)).toMatchObject([
      {
        code: 'table-cell-count',
        message: { vi: `Dòng này có ô cho ${String(found)} cột, bảng có 2 cột.` },
      },
    ]);
  });

  it('reports the row that is wrong, in the header too', () => {
    expect(issues(`<header>${a}</header>\n${row(a, a)}\n${row(a)}`).map(brief)).toEqual([
      'table-cell-count 2:62',
      'table-cell-count 4:1',
    ]);
  });

  it('reports a wrong row of a loop once', () => {
    const found = checkGrammar(
      markup(
        around(`<paragraph>B</paragraph>\n${table('{{#each rows}}<row>'.concat(a, '</row>{{/each}}'))}`),
        {
          rows: [1, 2, 3],
        },
      ),
    );
    expect(found.map(brief)).toEqual(['table-cell-count 2:76']);
  });

  it('reports cells that cover each other', () => {
    const columns = '<column width="1"/>'.repeat(3);
    const found = issues(
      `${row(a, '<cell rows="2">a</cell>', a)}\n${row('<cell columns="2">a</cell>')}`,
      columns,
    );
    expect(found).toMatchObject([
      {
        code: 'table-cell-count',
        message: { vi: 'Dòng này có ô cho 2 cột, bảng có 3 cột.' },
        place: { line: 3, column: 1 },
      },
    ]);
    const full = issues(
      `${row(a, '<cell rows="2">a</cell>', a)}\n${row('<cell columns="3">a</cell>')}`,
      columns,
    );
    expect(full).toMatchObject([{ message: { vi: 'Các ô của dòng này đè lên nhau.' } }]);
  });

  it('reports a cell that goes beyond the last row, or from the header into the rows', () => {
    expect(issues(row(a, '<cell rows="2">a</cell>')).map(brief)).toEqual(['table-span 2:62']);
    const header = `<header>${a}<cell rows="2">a</cell></header>`;
    expect(issues(`${header}${row(a, a)}`).map(brief)).toEqual(['table-span 2:62']);
  });

  it('reports a row all of whose cells go on', () => {
    const columns = '<column width="1"/>'.repeat(2);
    const over = '<cell rows="2">a</cell>';
    expect(issues(`${row(over, a)}\n${row(over)}\n${row(a)}`, columns).map(brief)).toEqual([
      'table-span 3:1',
    ]);
  });

  it('reports tables right below each other', () => {
    const two = `${table(row(a, a))}\n${table(row(a, a))}`;
    expect(bodyIssues(two).map(brief)).toEqual(['tables-touch 3:1']);
    expect(bodyIssues(`<section title="a">${two}</section>`).map(brief)).toEqual(['tables-touch 3:1']);
  });
});
