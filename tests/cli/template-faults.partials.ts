import type { TemplateFault } from './template-faults.cases.ts';

/** A body that calls one partial, and the partial. */
function partial(title: string, call: string, text: string): TemplateFault {
  return { title, body: `<paragraph>${call}</paragraph>`, files: { '_partials/theme.hbs': text } };
}

export const PARTIAL_FAULTS: readonly TemplateFault[] = [
  partial('partial: a name misspelt', '{{> theme}}{{> ¦thme}}', '{{plan.theme}}'),
  { title: 'partial: none is there', body: '<paragraph>{{> ¦theme}}</paragraph>' },
  partial('partial: a way out of the folder', '{{> theme}}{{> ¦../../etc/passwd}}', '{{plan.theme}}'),
  partial(
    'partial: a way out of the folder in quotes',
    '{{> theme}}{{> ¦"../../etc/passwd"}}',
    '{{plan.theme}}',
  ),
  partial('partial: a name that is computed', '{{> theme}}{{> ¦(lookup plan "theme")}}', '{{plan.theme}}'),
  partial('partial: the block of a partial', '{{> theme}}{{> ¦@partial-block}}', '{{plan.theme}}'),
  partial('partial: a name misspelt inside', '{{> theme}}', 'Chủ đề:\n  {{¦plan.thme}}'),
  partial('partial: a condition misspelt inside', '{{> theme plan}}', '{{theme}}{{#if ¦yaer}}a{{/if}}'),
  partial('partial: a parameter missing', '{{> theme plan}}', '{{theme}}{{#if ¦isShort}}a{{/if}}'),
  partial(
    'partial: a parameter misspelt',
    '{{> theme plan ¦isShrt=plan.year}}',
    '{{theme}}{{#if ¦isShort}}a{{/if}}',
  ),
  partial(
    'partial: the value of a parameter misspelt',
    '{{> theme isShort=¦plan.yaer}}',
    '{{#if isShort}}a{{/if}}',
  ),
  partial('partial: a parameter of another kind', '{{> theme total=plan.theme}}', 'Cộng: {{money ¦total}}'),
  partial('partial: a parameter given twice', '{{> theme a=plan.theme ¦a=plan.bloc}}', '{{a}}'),
  partial('partial: two values without names', '{{> theme plan ¦agency}}', '{{theme}}'),
  partial('partial: the value misspelt', '{{> theme ¦plna}}', '{{theme}}'),
  partial('partial: ../ out of it', '{{#with plan}}{{> theme}}{{/with}}', '{{theme}}{{¦../agency.name}}'),
  partial(
    'partial: @index of the caller',
    '{{#each plan.tasks}}{{> theme}}{{/each}}',
    '{{content}}{{¦@index}}',
  ),
  partial(
    'partial: a block parameter of the caller',
    '{{#each plan.tasks as |task|}}{{> theme}}{{/each}}',
    '{{content}}{{¦task.content}}',
  ),
  partial('partial: calls itself', '{{> theme}}', 'a¦{{> theme}}'),
  {
    title: 'partial: a tag that the caller closes',
    body: '¦<paragraph>{{> theme}}a</strong></paragraph>',
    files: { '_partials/theme.hbs': '¦<strong>' },
  },
  partial('partial: an unknown tag', '{{> theme}}', 'a¦<bold>b</bold>'),
  partial('partial: cannot be read', '{{> theme}}', 'a¦{{#if plan.year}}b'),
  {
    title: 'partial: two that call each other',
    body: '<paragraph>{{> one}}</paragraph>',
    files: { '_partials/one.hbs': 'a{{> two}}', '_partials/two.hbs': 'b¦{{> one}}' },
  },
  {
    title: 'partial: a fault two calls deep',
    body: '<paragraph>{{> one}}</paragraph>',
    files: { '_partials/one.hbs': 'a{{> two plan}}', '_partials/two.hbs': 'b\n{{¦thme}}' },
  },
];
