import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/document/issue.ts';
import { parseTemplate } from '../../../src/templating/template.ts';
import { brief, parsed, PATH } from '../support/templating.ts';

function issuesOf(text: string): readonly Issue[] {
  const result = parseTemplate({ path: PATH, text });
  if (!('issues' in result)) throw new Error('the template has no issue');
  return result.issues;
}

function issueOf(text: string): Issue | undefined {
  return issuesOf(text)[0];
}

describe('parseTemplate', () => {
  it('gives the tree of a correct template', () => {
    const { path, ast } = parsed('Kế hoạch {{plan.year}}');
    expect(path).toBe(PATH);
    expect(ast.body.map(({ type }) => type)).toEqual(['ContentStatement', 'MustacheStatement']);
  });

  it('composes the letters of a template', () => {
    expect(parsed('Kế hoạch'.normalize('NFD')).ast.body[0]).toMatchObject({ value: 'Kế hoạch' });
  });

  it.each([
    ['a block that is never closed', 'x\n  {{#each a}}\n    {{this}}\n', 'block-not-closed 2:3'],
    [
      'an outer block whose inner block is closed',
      'x\n  {{#each a}}\n  {{#if b}}{{/if}}\n',
      'block-not-closed 2:3',
    ],
    ['a block after closed ones', '{{#if a}}{{/if}}\n\n {{#with b}}', 'block-not-closed 3:2'],
    ['a block with {{~', 'x\n{{~#if a}}', 'block-not-closed 2:1'],
    ['a block closed by another name', '\n{{#if a}}\n{{/each}}', 'block-mismatch 2:4'],
    ['crossed blocks', '{{#if a}}\n{{#each b}}\n{{/if}}\n{{/each}}', 'block-mismatch 2:4'],
    ['a closing without an opening', 'a\nb\n{{/if}}', 'block-not-opened 3:1'],
    ['an else outside of blocks', 'a\n{{else}}', 'else-outside-of-block 2:1'],
    ['an expression that is not closed', 'a\n{{ b', 'tag-not-closed 2:1'],
    ['an expression with one bracket missing', 'a\n{{b}\nc', 'tag-not-closed 2:1'],
    ['an empty expression', 'a\n\n{{}}', 'template-syntax 3:3'],
    ['a hash without a value', '\n{{b c d=}}', 'template-syntax 2:9'],
    ['block parameters that are not closed', '\n{{#each a as |b}}{{/each}}', 'template-syntax 2:16'],
  ])('reports %s at its place', (_what, text, expected) => {
    expect(issuesOf(text).map(brief)).toEqual([expected]);
  });

  it('names the block that is not closed and how to close it', () => {
    expect(issueOf('{{#each plan.tasks}}')).toMatchObject({
      severity: 'error',
      message: { vi: 'Khối {{#each}} chưa đóng.', en: 'The block {{#each}} is not closed.' },
      expected: { vi: 'Thêm {{/each}} sau khối.', en: 'Add {{/each}} after it.' },
    });
  });

  it('names both blocks of a mismatch', () => {
    expect(issueOf('{{#if a}}{{/each}}')).toMatchObject({
      message: {
        vi: 'Khối {{#if}} lại đóng bằng {{/each}}.',
        en: 'The block {{#if}} is closed by {{/each}}.',
      },
      expected: { en: 'Close it with {{/if}}.' },
    });
  });

  it('does not take a block in a comment for one that is not closed', () => {
    expect(issueOf('{{!-- {{#if x}} --}}\n{{#each a}}')).toMatchObject({
      message: { en: 'The block {{#each}} is not closed.' },
      place: { line: 2 },
    });
  });
});

describe('limits of templates', () => {
  it.each([
    ['64 blocks inside of each other', '{{#if a}}'.repeat(64) + '{{/if}}'.repeat(64)],
    ['blocks one after the other', '{{#if a}}{{/if}}'.repeat(1000)],
    ['a chain of 63 conditions', `{{#if a}}${'{{else if a}}'.repeat(63)}{{/if}}`],
    ['quotes with signs of expressions', '{{a "}} {{"}}'],
    ['an expression that is only text', '\\{{#if a}} \\{{b'],
    ['a comment with blocks', '{{!-- {{#if a}} }} --}}{{! {{#if a}}'],
  ])('allow %s', (_what, text) => {
    expect('ast' in parseTemplate({ path: PATH, text })).toBe(true);
  });

  it.each([
    ['65 blocks inside of each other', '{{#if a}}'.repeat(65), 'template-too-deep 1:577'],
    ['a chain of 64 conditions', `{{#if a}}${'{{else if a}}'.repeat(64)}{{/if}}`, 'template-too-deep 1:829'],
    ['nine brackets inside of each other', `{{a ${'(b '.repeat(9)}`, 'template-too-deep 1:29'],
    ['an expression of 2,001 characters', `{{a${'.b'.repeat(999)}}}`, 'template-too-large 1:1'],
    ['more than 256 KB', 'a'.repeat(256 * 1024 + 1), 'template-too-large 1:1'],
  ])('refuse %s', (_what, text, expected) => {
    expect(issuesOf(text).map(brief)).toEqual([expected]);
  });
});
