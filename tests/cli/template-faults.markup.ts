import type { TemplateFault } from './template-faults.cases.ts';

/** In a block whose condition is false in the data of the tests: nothing of it is ever written. */
function untaken(title: string, markup: string): TemplateFault {
  return { title, body: `<paragraph>Một.</paragraph>\n{{#if plan.issuedOn}}\n  ${markup}\n{{/if}}` };
}

const TABLE = '<column width="1"/><column width="2"/><header><cell>A</cell><cell>B</cell></header>';

/** Faults of the markup, most of them where the data of the tests never comes. */
export const MARKUP_FAULTS: readonly TemplateFault[] = [
  untaken('an unknown tag in a branch that is not taken', '¦<dahs>a</dahs>'),
  untaken(
    'a tag in a wrong place in a branch that is not taken',
    '<clause>x¦<legal-basis>a</legal-basis></clause>',
  ),
  untaken('text outside of tags in a branch that is not taken', '¦Kính gửi các đơn vị'),
  untaken('an expression outside of tags in a branch that is not taken', '¦{{plan.theme}}'),
  untaken('text behind a block in a branch that is not taken', '<clause>a<dash>b</dash>¦c</clause>'),
  untaken(
    'an unknown attribute in a branch that is not taken',
    '¦<section tilte="A" title="B"><dash>b</dash></section>',
  ),
  untaken('a missing attribute in a branch that is not taken', '¦<section><dash>b</dash></section>'),
  untaken('an empty tag in a branch that is not taken', '<paragraph>a</paragraph>¦<dash></dash>'),
  untaken(
    'a wrong value in a branch of an attribute',
    '¦<annex title="A" orientation="{{#if plan.year}}portrait{{else}}lanscape{{/if}}"><dash>b</dash></annex>',
  ),
  untaken('a part that the form does not have', '¦<competence>Trưởng ban</competence>'),
  untaken(
    'a row with too many cells in a branch that is not taken',
    `<table>${TABLE}¦<row><cell>1</cell><cell>2</cell><cell>3</cell></row></table>`,
  ),
  untaken(
    'a width that is no number in a branch that is not taken',
    '<table>¦<column width="rộng"/><row><cell>1</cell></row></table>',
  ),
  untaken('a tag that is not closed in a branch that is not taken', '¦<dash>a'),
  untaken(
    'a quotation mark in an attribute',
    '<section title="{{#if plan.year}}Về ¦"A"{{/if}}"><dash>b</dash></section>',
  ),
  {
    title: 'a loop over a list that is empty: an unknown tag',
    body: '<paragraph>a</paragraph>{{#each document.legalBases}}¦<basis>{{citation this}}</basis>{{/each}}',
  },
  {
    title: 'a tag opened in one branch and closed in another',
    body: '<paragraph>{{#if plan.year}}¦<strong>{{/if}}a{{#if plan.year}}b¦</strong>{{/if}}</paragraph>',
  },
  {
    title: 'a tag opened before a block and closed inside',
    body: '<dash>a</dash>\n¦<paragraph>a{{#if plan.year}}b¦</paragraph>{{/if}}',
  },
  { title: 'an expression as a tag', body: '<dash>a</dash>¦<{{plan.theme}}>b</paragraph>' },
  { title: 'an expression as an attribute', body: '<section ¦{{plan.theme}}="A"><dash>b</dash></section>' },
  { title: 'an attribute without quotes', body: '<section title=¦{{plan.theme}}><dash>b</dash></section>' },
  {
    title: 'a block among attributes',
    body: '<annex title="A" ¦{{#if plan.year}}orientation="landscape"{{/if}}><dash>b</dash></annex><dash>c</dash>',
  },
  { title: 'a lone &', body: '<paragraph>A ¦& B</paragraph>' },
  { title: 'a CDATA section', body: '<paragraph>a</paragraph><paragraph>¦<![CDATA[<dash>]]></paragraph>' },
  { title: 'no body', body: '', files: { 'plan/body.hbs': '¦<subject>A</subject>' } },
];
