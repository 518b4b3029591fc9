import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/document/nodes.ts';
import { FORMS } from '../../../src/document/forms.ts';
import { markupToTree } from '../../../src/templating/markup-to-tree.ts';
import { strong, text } from '../../helpers/node-builders.ts';
import { around, markup } from '../support/templating.ts';

function tableIn(content: string, view: object = {}): Table {
  const template = around(`<paragraph>a</paragraph>\n<table>${content}</table>`);
  const result = markupToTree(markup(template, view), FORMS.titled);
  const block = result.ok ? result.value.body[1] : undefined;
  if (block?.kind !== 'table') throw new Error('no table');
  return block;
}

describe('tableOf', () => {
  it('has columns with their shares and alignments, flush left where nothing is said', () => {
    const { columns } = tableIn(
      '<column width="12" align="center"/><column width="7.5"/><row><cell/><cell/></row>',
    );
    expect(columns).toEqual([
      { share: 12, alignment: 'center' },
      { share: 7.5, alignment: 'left' },
    ]);
  });

  it('tells header, rows and totals apart, each with its place', () => {
    const { header, rows, place } = tableIn(
      '<column width="1"/>\n<header><cell>TT</cell></header>\n<row><cell>1</cell></row>\n<total><cell>Cộng</cell></total>',
    );
    expect(place).toMatchObject({ line: 2, column: 1 });
    expect(header).toMatchObject([{ isTotal: false, place: { line: 3 } }]);
    expect(rows).toMatchObject([
      { isTotal: false, place: { line: 4 } },
      { isTotal: true, place: { line: 5 } },
    ]);
  });

  it('reads cells: content, spans, alignment', () => {
    const { rows } = tableIn(
      '<column width="1"/><column width="1"/><column width="1"/>' +
        '<row><cell columns="2" align="right"> a <strong>b</strong> </cell><cell rows="2">c</cell></row>' +
        '<row><cell/><cell></cell></row>',
    );
    expect(rows.map(({ cells }) => cells)).toEqual([
      [
        { content: [text('a '), strong('b')], columns: 2, rows: 1, alignment: 'right' },
        { content: [text('c')], columns: 1, rows: 2, alignment: undefined },
      ],
      [
        { content: [], columns: 1, rows: 1, alignment: undefined },
        { content: [], columns: 1, rows: 1, alignment: undefined },
      ],
    ]);
  });

  it('repeats columns and rows of loops', () => {
    const { columns, rows } = tableIn(
      '{{#each criteria}}<column width="{{width}}"/>{{/each}}' +
        '{{#each rows}}<row>{{#each this}}<cell>{{this}}</cell>{{/each}}</row>{{/each}}',
      {
        criteria: [{ width: 1 }, { width: 2 }],
        rows: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    );
    expect(columns.map(({ share }) => share)).toEqual([1, 2]);
    expect(rows.map(({ cells }) => cells.map(({ content }) => content))).toEqual([
      [[text('a')], [text('b')]],
      [[text('c')], [text('d')]],
    ]);
  });
});
