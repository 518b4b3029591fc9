import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/document/issue.ts';
import { checkTemplate } from '../../../src/templating/check-template.ts';
import type { ViewShape } from '../../../src/templating/view-shape.ts';
import { brief, parsed, PATH } from '../support/templating.ts';

const TEXT: ViewShape = { kind: 'text' };
const NUMBER: ViewShape = { kind: 'number' };

function group(fields: Readonly<Record<string, ViewShape>>): ViewShape {
  return { kind: 'group', fields };
}

function listOf(item: ViewShape): ViewShape {
  return { kind: 'list', item };
}

const DATE = group({ year: NUMBER, month: NUMBER, day: NUMBER });

const VIEW = group({
  archive: TEXT,
  plan: group({
    theme: TEXT,
    year: NUMBER,
    issuedOn: DATE,
    aims: listOf(TEXT),
    legalBases: listOf(group({ type: TEXT, subject: TEXT, date: DATE })),
    tasks: listOf(
      group({
        content: TEXT,
        coordinatingUnits: listOf(TEXT),
        deadline: group({ before: DATE, month: group({ year: NUMBER, month: NUMBER }) }),
      }),
    ),
  }),
});

function issues(text: string): readonly Issue[] {
  return checkTemplate(parsed(text), VIEW);
}

/** The order of the places that briefs name. */
function byPlace(a: string, b: string): number {
  return (a.split(' ')[1] ?? '').localeCompare(b.split(' ')[1] ?? '');
}

function briefs(text: string): readonly string[] {
  return issues(text).map(brief);
}

describe('checkTemplate', () => {
  it.each([
    ['a path', '{{archive}} {{plan.theme}}'],
    ['a condition', '{{#if plan.aims}}{{plan.theme}}{{else}}{{archive}}{{/if}}'],
    ['a chain of conditions', '{{#if plan.year}}a{{else if plan.theme}}b{{else}}c{{/if}}'],
    ['unless', '{{#unless plan.year}}{{archive}}{{/unless}}'],
    ['a loop over texts', '{{#each plan.aims}}{{this}}{{/each}}'],
    ['a loop over groups', '{{#each plan.tasks}}{{content}}{{this.content}}{{/each}}'],
    ['a loop inside a loop', '{{#each plan.tasks}}{{#each coordinatingUnits}}{{this}}{{/each}}{{/each}}'],
    ['with', '{{#with plan}}{{theme}}{{/with}}'],
    ['the surroundings of a loop', '{{#each plan.tasks}}{{../archive}}{{/each}}'],
    [
      'the surroundings of two',
      '{{#with plan}}{{#each tasks}}{{../theme}}{{../../archive}}{{/each}}{{/with}}',
    ],
    ['surroundings over a condition', '{{#each plan.tasks}}{{#if content}}{{../archive}}{{/if}}{{/each}}'],
    ['block parameters', '{{#each plan.tasks as |task i|}}{{task.content}} {{i}}{{/each}}'],
    [
      'block parameters from inside',
      '{{#each plan.tasks as |t|}}{{#with t.deadline}}{{t.content}}{{/with}}{{/each}}',
    ],
    ['block parameters of with', '{{#with plan.issuedOn as |day|}}{{date day}}{{/with}}'],
    [
      'a block parameter that begins like “this”',
      '{{#each plan.tasks as |thisTask|}}{{thisTask.content}}{{/each}}',
    ],
    [
      'variables of a loop',
      '{{#each plan.aims}}{{@index}} {{@key}}{{#if @first}}a{{/if}}{{#if @last}}b{{/if}}{{/each}}',
    ],
    ['a variable of the loop outside', '{{#each plan.tasks}}{{#with deadline}}{{@index}}{{/with}}{{/each}}'],
    ['the length of a list', '{{plan.aims.length}}'],
    [
      'each helper',
      '{{date plan.issuedOn}}{{longDate plan.issuedOn}}{{month plan.issuedOn}}{{integer plan.year}}',
    ],
    ['helpers of numbers', '{{count plan.year}}{{words plan.year}}{{money plan.year}}{{moneyWords 1000}}'],
    [
      'helpers of lists and citations',
      '{{list plan.aims}}{{#each plan.legalBases}}{{citation this}}{{shortCitation this}}{{/each}}',
    ],
    ['a literal', '{{integer 1234}}'],
    ['comments', '{{! plan.nothing }}{{!-- {{plan.nothing}} --}}'],
  ])('has nothing against %s', (_what, text) => {
    expect(issues(text)).toEqual([]);
  });

  describe('unknown paths', () => {
    it.each([
      ['at the top level', 'a\n {{achive}}', 'unknown-path 2:4'],
      ['below a group', '{{plan.thme}}', 'unknown-path 1:3'],
      ['below a text', '{{plan.theme.name}}', 'unknown-path 1:3'],
      ['below a list', '{{plan.tasks.content}}', 'unknown-path 1:3'],
      ['in a loop', '{{#each plan.tasks}}\n{{contnt}}\n{{/each}}', 'unknown-path 2:3'],
      ['as the list of a loop', '\n{{#each plan.aimz}}{{this}}{{/each}}', 'unknown-path 2:9'],
      ['as a condition', '\n{{#if plan.yaer}}a{{/if}}', 'unknown-path 2:7'],
      ['as a negative condition', '{{#unless plan.yaer}}a{{/unless}}', 'unknown-path 1:11'],
      ['as a later condition', '{{#if archive}}a{{else if plan.yaer}}b{{/if}}', 'unknown-path 1:27'],
      ['of with', '{{#with plna}}a{{/with}}', 'unknown-path 1:9'],
      ['in with', '{{#with plan}}{{archive}}{{/with}}', 'unknown-path 1:17'],
      ['after else', '{{#each plan.tasks}}a{{else}}{{content}}{{/each}}', 'unknown-path 1:32'],
      ['in the surroundings', '{{#each plan.tasks}}{{../theme}}{{/each}}', 'unknown-path 1:23'],
      ['of a block parameter', '{{#each plan.tasks as |task|}}{{task.contnt}}{{/each}}', 'unknown-path 1:33'],
      [
        'named like a block parameter that has ended',
        '{{#each plan.tasks as |t|}}{{/each}}{{t.content}}',
        'unknown-path 1:39',
      ],
      ['as the value of a helper', '{{date plan.issudOn}}', 'unknown-path 1:8'],
      ['of an object’s prototype', '{{plan.constructor}}', 'unknown-path 1:3'],
      ['of a function of every object', '{{toString}}', 'unknown-path 1:3'],
      ['of __proto__', '{{#with __proto__}}a{{/with}}', 'unknown-path 1:9'],
      ['of a list’s prototype', '{{plan.aims.constructor}}', 'unknown-path 1:3'],
    ])('are found %s', (_where, text, expected) => {
      expect(briefs(text)).toEqual([expected]);
    });

    it('are found with “./” in front of a block parameter, which is no field', () => {
      expect(briefs('{{#each plan.tasks as |task|}}{{./task.content}}{{/each}}')).toEqual([
        'unknown-path 1:33',
      ]);
    });

    it('are found in a condition whose own path is unknown', () => {
      expect(briefs('{{#if plan.yaer}}{{plan.thme}}{{/if}}')).toEqual([
        'unknown-path 1:7',
        'unknown-path 1:20',
      ]);
    });

    it('suggest what was meant and list what there is', () => {
      expect(issues('{{plan.thme}}')).toEqual([
        {
          code: 'unknown-path',
          severity: 'error',
          message: {
            vi: '“plan.thme”: không có “thme” trong dữ liệu của mẫu.',
            en: "“plan.thme”: there is no “thme” in the template's data.",
          },
          suggestion: 'theme',
          expected: {
            vi: 'Ở đây có: theme, year, issuedOn, aims, legalBases, tasks.',
            en: 'There are: theme, year, issuedOn, aims, legalBases, tasks.',
          },
          place: { file: PATH, line: 1, column: 3, length: 9 },
        },
      ]);
    });

    it('suggest nothing when nothing is near', () => {
      expect(issues('{{signatory}}')[0]).not.toHaveProperty('suggestion');
    });
  });

  describe('surroundings', () => {
    it('end at the template: too many ../', () => {
      expect(briefs('{{../archive}}')).toEqual(['no-outer-scope 1:3']);
      expect(briefs('{{#each plan.tasks}}{{../../archive}}{{/each}}')).toEqual(['no-outer-scope 1:23']);
    });

    it('are not left by a condition', () => {
      expect(briefs('{{#if archive}}{{../archive}}{{/if}}')).toEqual(['no-outer-scope 1:18']);
    });
  });

  describe('variables of loops', () => {
    it.each([
      ['@index outside of a loop', '{{@index}}', 'unknown-variable 1:3'],
      ['@index in with alone', '{{#with plan}}{{@index}}{{/with}}', 'unknown-variable 1:17'],
      ['@index after a loop', '{{#each plan.aims}}a{{/each}}{{@index}}', 'unknown-variable 1:32'],
      [
        '@index in the else of a loop',
        '{{#each plan.aims}}a{{else}}{{@index}}{{/each}}',
        'unknown-variable 1:31',
      ],
      ['a misspelt one', '{{#each plan.aims}}{{@inedx}}{{/each}}', 'unknown-variable 1:22'],
      [
        'that of a loop outside which is none',
        '{{#each plan.aims}}{{@../index}}{{/each}}',
        'unknown-variable 1:22',
      ],
    ])('are refused: %s', (_what, text, expected) => {
      expect(briefs(text)).toEqual([expected]);
    });
  });

  describe('helpers', () => {
    it('that are misspelt are unknown, with a suggestion', () => {
      expect(issues('a {{dat plan.issuedOn}}')).toMatchObject([
        { code: 'unknown-helper', suggestion: 'date', place: { line: 1, column: 5, length: 3 } },
      ]);
    });

    it.each([
      ['lookup', '{{lookup plan "theme"}}', 'unknown-helper 1:3'],
      ['log', '{{log plan.theme}}', 'unknown-helper 1:3'],
      ['none with a hash alone', '{{archive x=1}}', 'unknown-helper 1:3'],
      ['constructor', '{{constructor plan}}', 'unknown-helper 1:3'],
    ])('are from the closed list: %s', (_what, text, expected) => {
      expect(briefs(text)).toEqual([expected]);
    });

    it.each([
      ['no value', '{{date}}'],
      ['two values', '{{date plan.issuedOn plan.issuedOn}}'],
    ])('take exactly one value: %s', (_what, text) => {
      expect(briefs(text)).toEqual(['helper-arguments 1:1']);
    });

    it('take no named values', () => {
      expect(briefs('{{date plan.issuedOn style="long"}}')).toEqual(['helper-arguments 1:1']);
    });

    it.each([
      ['date of a text', '{{date plan.theme}}', 'helper-argument 1:8'],
      ['date of a literal', '{{date "2024"}}', 'helper-argument 1:8'],
      ['date of a list', '{{date plan.aims}}', 'helper-argument 1:8'],
      [
        'date of a group without a day',
        '{{#each plan.tasks}}{{date deadline.month}}{{/each}}',
        'helper-argument 1:28',
      ],
      ['list of a text', '{{list plan.theme}}', 'helper-argument 1:8'],
      ['integer of a list', '{{integer plan.aims}}', 'helper-argument 1:11'],
      ['money of a text', '{{money plan.theme}}', 'helper-argument 1:9'],
      ['ordinal of a text', '{{ordinal archive}}', 'helper-argument 1:11'],
      ['count of a literal text', '{{count "5"}}', 'helper-argument 1:9'],
      ['list of a number', '{{list plan.year}}', 'helper-argument 1:8'],
      ['citation of a group without a type', '{{citation plan}}', 'helper-argument 1:12'],
      ['list of a helper’s text', '{{list (date plan.issuedOn)}}', 'helper-argument 1:8'],
      ['list of groups', '{{list plan.tasks}}', 'helper-argument 1:8'],
    ])('take one kind of value: %s', (_what, text, expected) => {
      expect(briefs(text)).toEqual([expected]);
    });
  });

  describe('blocks', () => {
    it('that are misspelt are unknown, with a suggestion', () => {
      expect(issues('{{#eech plan.aims}}a{{/eech}}')).toMatchObject([
        { code: 'unknown-block', suggestion: 'each', place: { line: 1, column: 4 } },
      ]);
    });

    it.each(['{{#list plan.aims}}a{{/list}}', '{{^plan.theme}}a{{/plan.theme}}'])(
      'are from the closed list: %s',
      (text) => {
        expect(briefs(text)).toEqual(['unknown-block 1:4']);
      },
    );

    it.each([
      '{{#if}}a{{/if}}',
      '{{#if archive plan.theme}}a{{/if}}',
      '{{#each plan.aims plan.tasks}}a{{/each}}',
    ])('take exactly one value: %s', (text) => {
      expect(briefs(text)).toEqual(['block-arguments 1:1']);
    });

    it.each([
      ['a text', '{{#each plan.theme}}a{{/each}}'],
      ['a group', '{{#each plan}}a{{/each}}'],
    ])('of a loop need a list, not %s', (_what, text) => {
      expect(briefs(text)).toEqual(['not-a-list 1:9']);
    });
  });

  describe('constructs that are not allowed', () => {
    it.each([
      ['true', '{{#if true}}a{{/if}}', 'template-construct 1:7'],
      ['null', '{{#if null}}a{{/if}}', 'template-construct 1:7'],
      ['undefined', '{{date undefined}}', 'template-construct 1:8'],
      ['a literal alone', '{{"a"}}', 'template-construct 1:1'],
      ['a raw block', '{{{{if archive}}}}a{{{{/if}}}}', 'template-construct 1:1'],
      ['a name in brackets', '{{[a b]}}', 'not-a-name 1:3'],
      ['the root', '{{@root.archive}}', 'unknown-variable 1:3'],
      ['the block of a partial', '{{#if @partial-block}}a{{/if}}', 'not-a-name 1:7'],
    ])('are refused: %s', (_what, text, expected) => {
      expect(briefs(text)[0]).toBe(expected);
    });
  });

  describe('values of blocks', () => {
    it.each([
      ['a number for with', '{{#with plan.year}}a{{/with}}', 'not-a-group 1:9'],
      ['a list for with', '{{#with plan.aims}}a{{/with}}', 'not-a-group 1:9'],
      ['what a helper gives', '{{#if (list plan.aims)}}a{{/if}}', 'not-data 1:7'],
      ['a number', '{{#if 1}}a{{/if}}', 'not-data 1:7'],
      ['a named one', '{{#if plan.year includeZero=1}}a{{/if}}', 'block-arguments 1:17'],
    ])('are refused: %s', (_what, text, expected) => {
      expect(briefs(text)).toEqual([expected]);
    });

    it.each([
      ['of if', '{{#if archive as |a|}}b{{/if}}'],
      ['of each, three', '{{#each plan.aims as |a b c|}}d{{/each}}'],
      ['of with, two', '{{#with plan as |a b|}}d{{/with}}'],
      ['twice the same', '{{#each plan.aims as |a a|}}d{{/each}}'],
    ])('are not given names that the block does not have: %s', (_what, text) => {
      expect(briefs(text)).toEqual(['block-parameters 1:1']);
    });

    it('have their faults told inside of what a helper is called with', () => {
      expect(briefs('{{#if (date plan.issudOn)}}a{{/if}}')).toContain('unknown-path 1:13');
    });
  });

  describe('what is printed', () => {
    it.each([
      ['a list', 'a {{plan.aims}}', 'not-text 1:3'],
      ['a group', '{{plan}}', 'not-text 1:1'],
      ['a group in a loop', '{{#each plan.tasks}}{{this}}{{/each}}', 'not-text 1:21'],
      ['a flag of a loop', '{{#each plan.aims}}{{@first}}{{/each}}', 'not-text 1:20'],
    ])('is not %s', (_what, text, expected) => {
      expect(briefs(text)).toEqual([expected]);
    });

    it.each(['{{{plan.theme}}}', '{{&plan.theme}}', '{{{list plan.aims}}}'])('is never raw: %s', (text) => {
      expect(briefs(text)).toEqual(['raw-output 1:1']);
    });
  });

  it.each(['{{#> letterhead}}a{{/letterhead}}', '{{* decorator}}', '{{#*inline "a"}}b{{/inline}}'])(
    'refuses %s: partial blocks and decorators have no place',
    (text) => {
      expect(briefs(text)).toEqual(['template-construct 1:1']);
    },
  );

  it('reports every issue at once', () => {
    const text = [
      '{{achive}}',
      '{{#each plan.aims}}{{../x}}{{/each}}',
      '{{#eech plan.tasks}}{{/eech}}',
      '{{{plan.theme}}}',
      '{{plan.tasks}}',
      '{{dat plan.issuedOn}}',
    ].join('\n');
    expect(briefs(text).toSorted(byPlace)).toEqual([
      'unknown-path 1:3',
      'unknown-path 2:22',
      'unknown-block 3:4',
      'raw-output 4:1',
      'not-text 5:1',
      'unknown-helper 6:3',
    ]);
  });

  it('reports two faults of one expression', () => {
    expect(briefs('{{{plan.thme}}}')).toEqual(['raw-output 1:1', 'unknown-path 1:4']);
  });
});
