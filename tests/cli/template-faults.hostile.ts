import type { TemplateFault } from './template-faults.cases.ts';

const KB = 1024;

/** As many repetitions as fill 100 KB. */
function filling(text: string): string {
  return text.repeat(Math.ceil((100 * KB) / text.length));
}

function nested(depth: number, open: (level: number) => string, inside: string, close: string): string {
  return Array.from({ length: depth }, (_, level) => open(level)).join('') + inside + close.repeat(depth);
}

function hostile(title: string, body: string, files: TemplateFault['files'] = {}): TemplateFault {
  return { title: `hostile: ${title}`, body, files, isLong: true };
}

/** So many blocks are allowed inside of each other, so many brackets and tags. */
const DEEPEST = { blocks: 64, brackets: 8, tags: 64 };

const IF = '{{#if plan}}';
const EM = '<em>';

/** Templates that want to run out of memory, time or the folder. Each has to end at once, with a place. */
export const HOSTILE_FAULTS: readonly TemplateFault[] = [
  hostile('100 KB of nested blocks', `${IF.repeat(DEEPEST.blocks)}¦${filling(IF)}${'{{/if}}'.repeat(8000)}`),
  hostile('100 KB of blocks that are not closed', `${IF.repeat(DEEPEST.blocks)}¦${filling(IF)}`),
  hostile(
    '100 KB of else if',
    `${IF}${'{{else if plan}}'.repeat(DEEPEST.blocks - 1)}¦${filling('{{else if plan}}')}{{/if}}`,
  ),
  hostile('100 KB of brackets', `{{#if ${'('.repeat(DEEPEST.brackets)}¦${filling('(')}`),
  hostile('100 KB of brackets in calls', `{{date ${'(date '.repeat(DEEPEST.brackets)}¦${filling('(date ')}`),
  hostile('100 KB of tags inside of each other', `<paragraph>${EM.repeat(DEEPEST.tags - 1)}¦${filling(EM)}`),
  hostile(
    'tags inside of each other through blocks',
    `<paragraph>${nested(63, (level) => `${IF}<em>${level === 31 ? '¦' : ''}<em>`, 'a', '</em></em>{{/if}}')}</paragraph>`,
  ),
  hostile('100 KB of one path', `<paragraph>¦{{plan${filling('.theme')}}}</paragraph>`),
  hostile('100 KB of arguments', `<paragraph>¦{{date ${filling('plan ')}}}</paragraph>`),
  hostile('100 KB of {{ on a line', `¦${filling('{{').slice(0, 4)}`.replace('{{{{', '{{') + filling('a')),
  hostile(
    'more expressions than a template may have',
    `<paragraph>${'{{plan.year}}'.repeat(10_000)}¦{{plan.year}}{{plan.year}}</paragraph>`,
  ),
  hostile(
    'loops ten deep over the same list',
    `<paragraph>${nested(9, (level) => `{{#each ${'../'.repeat(level)}plan.tasks}}`, '¦{{#each ../../../../../../../../../plan.tasks}}a{{/each}}', '{{/each}}')}</paragraph>`,
  ),
  hostile('partials that call two each, thirty deep', '<paragraph>¦{{> p0}}</paragraph>', {
    ...Object.fromEntries(
      Array.from({ length: 30 }, (_, level) => [
        `_partials/p${String(level)}.hbs`,
        `{{> p${String(level + 1)}}}{{> p${String(level + 1)}}}`,
      ]),
    ),
    '_partials/p30.hbs': 'a',
  }),
  hostile('a file of 1 MB', '', { 'plan/body.hbs': `¦<subject>${'a '.repeat(512 * KB)}</subject>` }),
];
