import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src/document/document-types.ts';
import { checkMarkup } from '../../../src/templating/check-sketch.ts';
import { NO_PARTIALS, parsePartials } from '../../../src/templating/partials.ts';
import { brief, parsed } from '../support/templating.ts';

const SUBJECT = '<subject>A</subject>';

function briefs(body: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  const { partials } = parsePartials(
    Object.entries(files).map(([name, text]) => ({ name, path: `${name}.hbs`, text })),
  );
  return checkMarkup(parsed(`${SUBJECT}\n${body}`), partials, formOf('Kế hoạch')).map(brief);
}

describe('checkMarkup', () => {
  it.each([
    ['parts of a pair of conditions', '{{#if a}}<dash>b</dash>{{/if}}{{#unless a}}<dash>c</dash>{{/unless}}'],
    [
      'one part in either branch',
      '{{#if a}}<legal-bases>{{#each b}}<legal-basis>c</legal-basis>{{/each}}</legal-bases>{{/if}}<dash>d</dash>',
    ],
    ['text in one branch, blocks in the other', '<clause>{{#if a}}b<dash>c</dash>{{else}}d{{/if}}</clause>'],
    [
      'text before blocks that may not be there',
      '<clause>{{#if a}}<dash>c</dash>{{/if}}{{#unless a}}d{{/unless}}</clause>',
    ],
    [
      'a section of two conditions',
      '<section title="A">{{#if a}}<dash>b</dash>{{/if}}{{#if c}}<dash>d</dash>{{/if}}</section>',
    ],
    [
      'an attribute of branches',
      '<annex title="{{#if a}}b{{else}}{{c}}{{/if}} d" orientation="{{#if a}}portrait{{else}}landscape{{/if}}"><dash>e</dash></annex>',
    ],
    ['an attribute of data', '<annex title="{{a}}" orientation="{{b}}"><dash>e</dash></annex>'],
    [
      'a table in a loop',
      '<dash>x</dash><table><column width="1"/>{{#each a}}<row><cell>{{b}}</cell></row>{{/each}}</table>',
    ],
    [
      'columns in a loop',
      '<table>{{#each a}}<column width="1"/>{{/each}}<row>{{#each a}}<cell>b</cell>{{/each}}</row></table>',
    ],
    [
      'a chart of data',
      '<chart unit="{{a}}" alt="b">{{#each c}}<series name="d"/>{{/each}}{{#each e}}<category name="f">{{#each g}}<value text="h">{{i}}</value>{{/each}}</category>{{/each}}</chart>',
    ],
    ['a comment', '<!-- {{#if a}}<b>{{/if}} --><dash>c</dash>'],
    ['a sign between braces', '<dash>\\{{a}} “{b}”</dash>'],
  ])('has nothing against %s', (_what, body) => {
    expect(briefs(body)).toEqual([]);
  });

  it.each([
    ['a tag in the second branch', '<dash>a</dash>{{#if a}}{{else}}<b>c</b>{{/if}}', 'unknown-tag 2:32'],
    [
      'a tag three blocks deep',
      '<dash>a</dash>{{#if a}}{{#each b}}{{#with c}}\n <b>c</b>{{/with}}{{/each}}{{/if}}',
      'unknown-tag 3:2',
    ],
    [
      'text behind a block inside of a branch',
      '<clause>a<dash>b</dash>{{#if c}}d{{/if}}</clause>',
      'misplaced-text 2:33',
    ],
    ['text outside behind a block of the data', '{{#if a}}<dash>b</dash>{{/if}} c', 'misplaced-text 2:32'],
    ['a second subject', '<subject>B</subject><dash>a</dash>', 'part-twice 2:1'],
    [
      'căn cứ behind the body',
      '<dash>a</dash><legal-bases><legal-basis>b</legal-basis></legal-bases>',
      'misplaced-tag 2:15',
    ],
    [
      'a value of a chart that is no number',
      '<chart unit="a" alt="b"><series name="c"/><category name="d"><value text="e">1,5</value></category></chart>',
      'chart-not-a-number 2:62',
    ],
    ['a document that is empty in every branch', '{{#if a}}{{else}}{{/if}}', 'no-body 1:1'],
  ])('finds %s', (_what, body, expected) => {
    expect(briefs(body)).toEqual([expected]);
  });

  it('finds a fault in a branch and one in what is malformed around it', () => {
    expect(briefs('<dash>a{{#if a}}<b>c</b>{{/if}}')).toEqual(['malformed-markup 2:1']);
    expect(briefs('<section title="x">{{#if a}}<dash tilte="b">c</dash>{{/if}}')).toEqual([
      'malformed-markup 2:1',
      'unknown-attribute 2:29',
    ]);
  });

  describe('partials', () => {
    it('stand where they are called', () => {
      expect(briefs('<clause>{{> rows}}</clause>', { rows: 'a<dash>b</dash>' })).toEqual([]);
      expect(briefs('<clause>a<dash>b</dash>{{> rows}}</clause>', { rows: '\n c' })).toEqual([
        'misplaced-text 2:2',
      ]);
    });

    it('that are not known leave open what they would have written', () => {
      expect(checkMarkup(parsed('{{> all}}'), NO_PARTIALS, formOf('Kế hoạch'))).toEqual([]);
    });

    it('that call themselves end', () => {
      expect(briefs('<dash>{{> a}}</dash>', { a: 'b{{> a}}' })).toEqual([]);
    });

    it('may stand in attributes, as text', () => {
      expect(briefs('<annex title="{{> a}}"><dash>b</dash></annex>', { a: 'c "d"' })).toContain(
        'malformed-markup 1:3',
      );
    });
  });
});
