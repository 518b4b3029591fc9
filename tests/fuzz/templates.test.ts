import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../helpers/memory-world.ts';
import { survives } from './outcome.ts';
import { RUNS } from './runs.ts';
import { spoiled } from './spoil.ts';

/** Expressions, tags, words, white space, single signs: what a template is made of. */
const TOKENS = /\{\{[^}]*\}{2,3}|<\/?[^>]*>|[^\s<{]+|\s+|./gsu;

/** What people and attackers put where it does not belong. */
const VOCABULARY = [
  '{{#if plan}}',
  '{{#if plan.theme}}',
  '{{else}}',
  '{{/if}}',
  '{{#each plan.tasks}}',
  '{{/each}}',
  '{{#with plan}}',
  '{{/with}}',
  '{{^}}',
  '{{#unless a}}',
  '{{/unless}}',
  '{{#each plan.tasks as |a b|}}',
  '{{> khac}}',
  '{{> ../../package}}',
  '{{#> a}}',
  '{{/a}}',
  '{{#*inline "a"}}',
  '{{/inline}}',
  '{{{plan.theme}}}',
  '{{&plan.theme}}',
  '{{!-- x --}}',
  '{{!',
  '{{',
  '}}',
  '{{{',
  '}}}',
  '{{{{raw}}}}',
  '{{{{/raw}}}}',
  '\\{{',
  '{{__proto__}}',
  '{{constructor.constructor}}',
  '{{this}}',
  '{{.}}',
  '{{../..}}',
  '{{@root}}',
  '{{@index}}',
  '{{lookup plan "theme"}}',
  '{{log plan}}',
  '{{(a)}}',
  '{{money (money 1)}}',
  '{{date plan.year}}',
  '{{a.[b c]}}',
  '{{plan.theme',
  'plan.theme}}',
  '{{#if (eq a b)}}',
  '{{count 1 2}}',
  '{{count a=1}}',
  '{{"x"}}',
  '{{1}}',
  '{{~',
  '~}}',
  '<section title="A">',
  '</section>',
  '<article>',
  '</article>',
  '<clause>',
  '</clause>',
  '<point>',
  '</point>',
  '<paragraph>',
  '</paragraph>',
  '<table>',
  '</table>',
  '<row>',
  '</row>',
  '<cell>',
  '</cell>',
  '<em>',
  '</em>',
  '<strong>',
  '<b>',
  '<script>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?xml?>',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<',
  '>',
  '&',
  '&amp;',
  '&a;',
  '&#0;',
  '&#x110000;',
  '"',
  "'",
  '=',
  '\u0000',
  '\u200B',
  '\uFDD0',
  '\uFDD1',
  '\uD800',
  '😀',
  'ẫ',
];

const SLUGS = ['plan', 'launch-invitation', 'commendation-decision', 'commendation-certificate'];

describe('spoilt templates', () => {
  it.each(SLUGS)('%s: always end with messages or a document', async (slug) => {
    const folder = `templates/${slug}`;
    const files = filesOf(folder);
    const body = `${folder}/body.hbs`;
    const endings = new Set<number>();
    await fc.assert(
      fc.asyncProperty(spoiled(files[body] ?? '', TOKENS, VOCABULARY), async (text) => {
        endings.add(await survives({ ...files, [body]: text }, ['render', slug, '--example']));
      }),
      { numRuns: RUNS.templates / SLUGS.length },
    );
    expect([...endings].toSorted()).toEqual([0, 1]);
  });
});
