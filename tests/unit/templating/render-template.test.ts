import { describe, expect, it } from 'vitest';
import { compileTemplate } from '../../../src/templating/render-template.ts';
import { parsed, PATH, rendered } from '../support/templating.ts';

function textOf(template: string, view: object): string {
  return rendered(template, view).text;
}

function issueOf(template: string, view: object) {
  const result = compileTemplate(parsed(template)).render(view);
  return 'issues' in result ? result.issues[0] : undefined;
}

describe('compileTemplate', () => {
  it('fills in values', () => {
    expect(textOf('Năm {{plan.year}}', { plan: { year: 2024 } })).toBe('Năm 2024');
  });

  it('escapes the signs of markup in values', () => {
    expect(textOf('<name>{{name}}</name>', { name: 'A & B <Việt>' })).toBe(
      '<name>A &amp; B &lt;Việt&gt;</name>',
    );
  });

  it('escapes quotation marks in values, so that no attribute ends early', () => {
    expect(textOf('<section title="{{title}}">', { title: 'nói "được"' })).toBe(
      '<section title="nói &quot;được&quot;">',
    );
  });

  it('escapes what helpers give', () => {
    expect(textOf('{{list names}}', { names: ['A & B', '<C>'] })).toBe('A &amp; B và &lt;C&gt;');
  });

  it('does not escape a text twice', () => {
    expect(textOf('{{#with a}}{{#if b}}{{b}}{{/if}}{{/with}}', { a: { b: '&' } })).toBe('&amp;');
  });

  it('has every helper of the closed list', () => {
    const view = {
      day: { year: 2024, month: 3, day: 5 },
      amount: 1234567,
      basis: { type: 'Quyết định', number: 5, symbol: 'QĐ-UBND', subject: 'về việc X' },
    };
    const template =
      '{{date day}}|{{longDate day}}|{{month day}}|{{integer amount}}|{{citation basis}}|{{shortCitation basis}}';
    expect(textOf(template, view)).toBe(
      '05/3/2024|ngày 05 tháng 3 năm 2024|3/2024|1.234.567|Quyết định số 05/QĐ-UBND về việc X|Quyết định số 05/QĐ-UBND',
    );
  });

  it.each([
    ['count', 5, '05'],
    ['count', 1234, '1.234'],
    ['words', 24, 'hai mươi tư'],
    ['words', 1005, 'một nghìn không trăm linh năm'],
    ['money', 759_000, '759.000 đồng'],
    ['moneyWords', 759_000, 'Bảy trăm năm mươi chín nghìn đồng'],
  ])('writes whole numbers with the helper %s: %i as “%s”', (helper, value, text) => {
    expect(textOf(`{{${helper} value}}`, { value })).toBe(text);
  });

  it.each(['count', 'words', 'money', 'moneyWords'])(
    'prints what is no whole number as it stands in spite of the helper %s',
    (helper) => {
      expect(textOf(`{{${helper} a}}|{{${helper} b}}`, { a: -0.5, b: 12.5 })).toBe('-0.5|12.5');
    },
  );

  it('can be filled any number of times', () => {
    const template = compileTemplate(parsed('{{x}}'));
    const texts = [{ x: 1 }, { x: 2 }].map((view) => {
      const result = template.render(view);
      return 'issues' in result ? undefined : result.text;
    });
    expect(texts).toEqual(['1', '2']);
  });

  describe('a value that is not there', () => {
    it('is an issue at its place', () => {
      const issue = issueOf('a\n  b {{plan.theme}}', { plan: {} });
      expect(issue).toMatchObject({
        code: 'value-not-given',
        severity: 'error',
        place: { file: PATH, line: 2, column: 7 },
      });
    });

    it('is named, with how to do without it', () => {
      const issue = issueOf('{{plan.theme}}', { plan: {} });
      expect(issue?.message.vi).toMatch(/^Dữ liệu không có giá trị cho .*theme/u);
      expect(issue?.expected?.vi).toContain('{{#if');
    });

    it('is an issue at the top level', () => {
      expect(issueOf('{{archive}}', {})).toMatchObject({ code: 'value-not-given', place: { line: 1 } });
    });

    it('is an issue below a group that is not there', () => {
      expect(issueOf('\n{{deadline.before.year}}', { deadline: {} })).toMatchObject({
        code: 'value-not-given',
        place: { line: 2 },
      });
    });

    it('is an issue inside a loop', () => {
      expect(
        issueOf('{{#each tasks}}\n{{content}}\n{{/each}}', { tasks: [{ content: 'a' }, {}] }),
      ).toMatchObject({
        code: 'value-not-given',
        place: { line: 2, column: 3 },
      });
    });

    it('is an issue when its name is there without a value', () => {
      expect(issueOf('\n{{theme}}', { theme: undefined })).toMatchObject({
        code: 'value-not-given',
        place: { line: 2 },
      });
    });

    it.each([
      'date',
      'longDate',
      'month',
      'integer',
      'count',
      'words',
      'money',
      'moneyWords',
      'list',
      'citation',
      'shortCitation',
    ])('is an issue as the value of the helper %s', (name) => {
      expect(issueOf(`a\n{{${name} plan.missing}}`, { plan: {} })).toMatchObject({
        code: 'value-not-given',
        place: { line: 2 },
      });
    });

    it('is false in a condition', () => {
      expect(textOf('{{#if plan.theme}}a{{else}}b{{/if}}', { plan: {} })).toBe('b');
    });

    it.each([
      ['a condition', '{{#if deadline.before}}a{{/if}}'],
      ['a loop', '{{#each deadline.before}}a{{/each}}'],
      ['with', '{{#with deadline.before}}a{{/with}}'],
    ])('does not break %s below a group that is not there', (_what, template) => {
      expect(() => compileTemplate(parsed(template)).render({})).not.toThrow();
    });

    it('is nothing to go through in a loop', () => {
      expect(textOf('{{#each plan.aims}}a{{else}}b{{/each}}', { plan: {} })).toBe('b');
    });
  });

  describe('prototypes', () => {
    it.each([
      '{{constructor}}',
      '{{__proto__}}',
      '{{toString}}',
      '{{plan.constructor}}',
      '{{plan.constructor.name}}',
      '{{plan.__proto__}}',
      '{{plan.__proto__.constructor}}',
      '{{plan.hasOwnProperty}}',
      '{{aims.constructor}}',
      '{{aims.push}}',
      '{{#with __proto__}}a{{/with}}',
      '{{#with plan.constructor}}{{name}}{{/with}}',
      '{{#each plan.constructor}}a{{/each}}',
    ])('give an issue or nothing: %s', (template) => {
      const result = compileTemplate(parsed(template)).render({ plan: { year: 2024 }, aims: ['a'] });
      expect('issues' in result ? '' : result.text).toBe('');
    });

    it('cannot be reached by lookup', () => {
      expect(() => compileTemplate(parsed('{{lookup plan "constructor"}}')).render({ plan: {} })).toThrow();
    });
  });

  it('does not hide a fault of ours behind an issue', () => {
    const view = {
      get broken(): never {
        throw new Error('a bug');
      },
    };
    expect(() => compileTemplate(parsed('{{broken}}')).render(view)).toThrow('a bug');
  });
});
