import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../src/templating/check-template.ts';
import { parsePartials } from '../../../src/templating/partials.ts';
import { compileTemplate } from '../../../src/templating/render-template.ts';
import type { ViewShape } from '../../../src/templating/view-shape.ts';
import { brief, parsed } from '../support/templating.ts';

const TEXT: ViewShape = { kind: 'text' };
const GROUP: ViewShape = { kind: 'group', fields: { name: TEXT } };
const VIEW: ViewShape = {
  kind: 'group',
  fields: {
    title: TEXT,
    group: GROUP,
    list: { kind: 'list', item: GROUP },
    texts: { kind: 'list', item: TEXT },
  },
};
const VALUES = { title: 'T', group: { name: 'G' }, list: [{ name: 'a' }, { name: 'b' }], texts: ['x', 'y'] };

function partialsOf(files: Readonly<Record<string, string>>) {
  return parsePartials(Object.entries(files).map(([name, text]) => ({ name, path: `${name}.hbs`, text })))
    .partials;
}

/** What a template writes that has no issues. */
function written(body: string, files: Readonly<Record<string, string>>): string {
  const partials = partialsOf(files);
  expect(checkTemplate(parsed(body), VIEW, partials)).toEqual([]);
  const result = compileTemplate(parsed(body), partials).render(VALUES);
  return 'issues' in result ? result.issues.map(brief).join() : result.text;
}

describe('partials', () => {
  it.each([
    ['start from where they are called', '{{> p}}', '{{title}}', 'T'],
    ['start from the item of a loop', '{{#each list}}{{> p}}{{/each}}', '{{name}};', 'a;b;'],
    ['start from the value they are given', '{{> p group}}', '{{name}}', 'G'],
    ['start from a list', '{{> p list}}', '{{#each this}}{{name}}{{@index}}{{/each}}', 'a0b1'],
    ['have parameters beside the fields of the value', '{{> p group x=title}}', '{{name}}{{x}}', 'GT'],
    ['have parameters in place of fields', '{{> p group name=title}}', '{{name}}', 'T'],
    [
      'have parameters alone, where the value has no fields',
      '{{#each texts}}{{> p x=this n=@index}}{{/each}}',
      '{{x}}{{n}}',
      'x0y1',
    ],
    [
      'take literals and what helpers give',
      '{{> p a="A" b=5 c=(list texts)}}',
      '{{a}}{{count b}}{{c}}',
      'A05x và y',
    ],
    [
      'are not seen through by names of the caller',
      '{{#each list as |name|}}{{> p ../group}}{{/each}}',
      '{{name}}',
      'GG',
    ],
  ])('%s', (_what, body, partial, expected) => {
    expect(written(body, { p: partial })).toBe(expected);
  });

  it('call others, which see what they are given', () => {
    expect(written('{{> p group x=title}}', { p: '{{name}}{{> q y=x}}', q: '{{y}}{{name}}' })).toBe('GTG');
  });

  it('leave the way back to their own files', () => {
    const partials = partialsOf({ p: 'một\n  {{name}} hai' });
    const result = compileTemplate(parsed('a {{> p group}} z'), partials).render(VALUES);
    if ('issues' in result) throw new Error('there are issues');
    const places = ['a', 'một', 'G', 'hai', 'z'].map((word) => {
      const { file, line, column } = result.placeAt(result.text.indexOf(word));
      return `${file.split('/').at(-1) ?? ''} ${String(line)}:${String(column)}`;
    });
    expect(places).toEqual(['body.hbs 1:1', 'p.hbs 1:1', 'p.hbs 2:3', 'p.hbs 2:12', 'body.hbs 1:17']);
  });

  it('have each fault once, however often they are called, with who calls', () => {
    const issues = checkTemplate(parsed('{{> p group}}{{> p group}}'), VIEW, partialsOf({ p: '{{nam}}' }));
    expect(issues.map(brief)).toEqual(['unknown-path 1:3']);
    expect(issues[0]).toMatchObject({ place: { file: 'p.hbs' }, related: [{ place: { line: 1 } }] });
  });

  it('have all values that are missing reported at once', () => {
    const partials = partialsOf({ p: '{{name}}' });
    const result = compileTemplate(parsed('{{title}}{{> p group}}'), partials).render({ group: {} });
    expect('issues' in result ? result.issues.map(brief) : []).toEqual([
      'value-not-given 1:3',
      'value-not-given 1:3',
    ]);
  });
});
