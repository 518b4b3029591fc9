import { HOSTILE_FAULTS } from './template-faults.hostile.ts';
import { PARTIAL_FAULTS } from './template-faults.partials.ts';
import { MARKUP_FAULTS } from './template-faults.markup.ts';

/** Before each fault that is planted: where the program has to find it. */
export const FAULT = '¦';

/** A template with faults. What the program says to it stands in template-faults.expected.md. */
export interface TemplateFault {
  readonly title: string;
  /** What stands in body.hbs below the subject; a mark before every fault. */
  readonly body?: string;
  /** Other files of templates/, with marks as well. */
  readonly files?: Readonly<Record<string, string>>;
  /** Whether the excerpts are too long to be read; only the messages are kept. */
  readonly isLong?: boolean;
}

function inParagraph(title: string, text: string): TemplateFault {
  return { title, body: `<paragraph>${text}</paragraph>` };
}

/** Faults that Handlebars passes in silence, even in its strict mode. */
const SILENT: readonly TemplateFault[] = [
  inParagraph('a condition misspelt', 'Năm {{#if ¦plan.yaer}}{{plan.year}}{{/if}}'),
  inParagraph('a later condition misspelt', '{{#if plan.year}}a{{else if ¦plan.thme}}b{{/if}}'),
  inParagraph('a negative condition misspelt', '{{#unless ¦plan.yaer}}không có năm{{/unless}}'),
  inParagraph('a list misspelt', '{{#each ¦plan.taks}}{{content}}{{/each}}Hết.'),
  inParagraph('a group misspelt', 'Kế hoạch{{#with ¦plna}}{{theme}}{{/with}}'),
  inParagraph('a list that is none', 'Chủ đề: {{#each ¦plan.theme}}{{this}}{{/each}}'),
  inParagraph('a group that is none', 'Năm {{#with ¦plan.year}}{{this}}{{/with}}'),
  inParagraph(
    'a name of the surroundings inside of a group',
    '{{#with plan}}{{#if ¦agency.name}}a{{/if}}{{/with}}b',
  ),
  inParagraph(
    'a name of the surroundings inside of a list',
    '{{#each plan.tasks}}{{#if ¦bloc}}a{{/if}}{{/each}}b',
  ),
  inParagraph('one ../ too many', '{{#each plan.tasks}}{{#if ¦../../plan.theme}}a{{/if}}{{/each}}b'),
  inParagraph('../ outside of every block', 'a{{#if ¦../plan}}b{{/if}}'),
  inParagraph('@index outside of a loop', 'a{{#if ¦@index}}b{{/if}}'),
  inParagraph('@last in the else of a loop', 'a{{#each plan.aims}}b{{else}}{{#if ¦@last}}c{{/if}}{{/each}}'),
  inParagraph(
    '@index of an outer loop that is not there',
    'a{{#each plan.aims}}{{#if ¦@../index}}b{{/if}}{{/each}}',
  ),
  inParagraph('a variable of loops misspelt', 'a{{#each plan.aims}}{{#if ¦@frist}}b{{/if}}{{/each}}'),
  inParagraph(
    'a block parameter misspelt',
    'a{{#each plan.tasks as |task|}}{{#if ¦taks.content}}b{{/if}}{{/each}}',
  ),
  inParagraph(
    'a block parameter behind its block',
    'a{{#each plan.tasks as |task|}}b{{/each}}{{#if ¦task.content}}c{{/if}}',
  ),
  inParagraph('the argument of a helper in a condition misspelt', 'a{{#if ¦(date ¦plan.issudOn)}}b{{/if}}'),
  inParagraph(
    'a fault in a branch that this year does not take',
    'a{{#if plan.issuedOn}}{{¦plan.thme}}{{/if}}',
  ),
  inParagraph(
    'a fault in a loop over a list that is empty this year',
    'a{{#each document.legalBases}}{{¦titel}}{{/each}}',
  ),
  inParagraph('a number where a condition stands', 'a{{#if ¦1}}b{{/if}}'),
  inParagraph('a second value of a condition', 'a¦{{#if plan.year plan.theme}}b{{/if}}'),
  inParagraph('a named value of a condition', 'a{{#if plan.year ¦includeZero=1}}b{{/if}}'),
  inParagraph('names that a condition does not give', 'a¦{{#if plan.year as |year|}}b{{/if}}'),
];

const VALUES: readonly TemplateFault[] = [
  inParagraph('a name misspelt', 'Chủ đề: {{¦plan.thme}}'),
  inParagraph('a name below a text', 'Chủ đề: {{¦plan.theme.name}}'),
  inParagraph('a list printed', 'Mục đích: ¦{{plan.aims}}'),
  inParagraph('a group printed', 'Kế hoạch: ¦{{plan}}'),
  inParagraph('a flag printed', '{{#each plan.assignments}}¦{{isEntrusted}}{{/each}}'),
  inParagraph('money of a text', 'Kinh phí: {{money ¦plan.theme}}'),
  inParagraph('the ordinal of a name', '{{#each plan.tasks}}{{ordinal ¦content}}{{/each}}'),
  inParagraph('the date of a number', 'Ngày {{date ¦plan.year}}'),
  inParagraph('a list of groups in a sentence', 'Gồm {{list ¦plan.tasks}}'),
  inParagraph('a helper misspelt', 'Năm {{¦interger plan.year}}'),
  inParagraph('a helper without a value', 'Năm ¦{{integer}}'),
  inParagraph('a helper with two values', 'Năm ¦{{integer plan.year plan.year}}'),
  inParagraph('a helper with a named value', 'Năm ¦{{integer plan.year style="a"}}'),
  inParagraph('a block misspelt', '{{#¦eech plan.aims}}a{{/eech}}'),
  inParagraph('three names of a loop', '¦{{#each plan.aims as |a b c|}}d{{/each}}'),
];

const FORBIDDEN: readonly TemplateFault[] = [
  inParagraph('raw output', '¦{{{plan.theme}}}'),
  inParagraph('a raw block', '¦{{{{if plan}}}}a{{{{/if}}}}'),
  inParagraph('lookup', '{{¦lookup plan "theme"}}'),
  inParagraph('log', '{{¦log plan.theme}}'),
  inParagraph('the constructor of a value', '{{¦plan.constructor}}'),
  inParagraph('the constructor of this', '{{#with plan}}{{¦this.constructor}}{{/with}}'),
  inParagraph('a constructor as a helper', '{{¦constructor plan}}'),
  inParagraph('__proto__ in a loop', '{{#each ¦__proto__}}a{{/each}}b'),
  inParagraph('the root', '{{¦@root.plan.theme}}'),
  inParagraph('a name in brackets', '{{¦plan.[a b]}}'),
  inParagraph('a literal alone', '¦{{"a"}}'),
  inParagraph('true', '{{#if ¦true}}a{{/if}}'),
  inParagraph('a decorator', '¦{{* a}}'),
  inParagraph('a partial in the template itself', '¦{{#*inline "a"}}b{{/inline}}'),
  inParagraph('a partial with a block', '¦{{#> a}}b{{/a}}'),
];

const SYNTAX: readonly TemplateFault[] = [
  inParagraph('a block that is not closed', 'a¦{{#if plan.year}}b'),
  inParagraph('a block closed by another', '{{#¦if plan.year}}b{{/each}}'),
  inParagraph('a block closed twice', '{{#if plan.year}}b{{/if}}¦{{/if}}'),
  inParagraph('else outside of a block', 'a ¦{{else}} b'),
  inParagraph('an expression that is not closed', 'Năm ¦{{plan.year của {{plan.bloc}}'),
  inParagraph('two expressions that are not closed', 'Năm ¦{{plan.year của ¦{{plan.bloc'),
  inParagraph('an empty expression', 'Năm {{¦}}'),
  inParagraph('a comment that is not closed', 'a ¦{{!-- ghi chú }} b'),
  inParagraph('../ in the middle of a path', 'a {{¦plan/../agency}}'),
];

const TOGETHER: readonly TemplateFault[] = [
  {
    title: 'several faults of all kinds',
    body: [
      '<paragraph>{{¦plan.thme}} ¦{{{plan.bloc}}}</paragraph>',
      '{{#if plan.issuedOn}}',
      '  ¦<recipient>{{¦plan.yaer}}</recipient>',
      '{{/if}}',
      '{{#each ¦plan.taks}}<dash>{{content}}</dash>{{/each}}',
      '<paragraph>{{¦dat plan.issuedOn}} {{> ¦khac}}</paragraph>',
    ].join('\n'),
  },
  {
    title: 'a manifest with a key that nothing reads',
    files: {
      'plan/manifest.yaml': 'typeName: Kế hoạch\ndescription: Thử\nview: plan\n¦author: Nguyễn Văn A\n',
    },
  },
  {
    title: 'a manifest with a view that is not there',
    files: { 'plan/manifest.yaml': 'typeName: Kế hoạch\ndescription: Thử\nview: ¦pln\n' },
  },
];

export const TEMPLATE_FAULTS: readonly TemplateFault[] = [
  ...SILENT,
  ...VALUES,
  ...FORBIDDEN,
  ...SYNTAX,
  ...MARKUP_FAULTS,
  ...PARTIAL_FAULTS,
  ...TOGETHER,
  ...HOSTILE_FAULTS,
];
