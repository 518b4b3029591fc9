import { describe, expect, it } from 'vitest';
import { PATH, rendered } from '../support/templating.ts';

/** Where the first letter of each word in what was rendered came from, as "word line:column". */
function origins(template: string, view: object = {}): readonly string[] {
  const mapped = rendered(template, view);
  return [...mapped.text.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
    const { line, column } = mapped.placeAt(index);
    return `${word} ${String(line)}:${String(column)}`;
  });
}

describe('placeAt', () => {
  it('finds literal text on the first line', () => {
    expect(origins('một hai')).toEqual(['một 1:1', 'hai 1:5']);
  });

  it('finds literal text on later lines', () => {
    expect(origins('một\n  hai\n\n ba')).toEqual(['một 1:1', 'hai 2:3', 'ba 4:2']);
  });

  it('finds an expression where it begins, and the text behind it where that stands', () => {
    expect(origins('a {{x}} b\n{{x}} c', { x: 'xin' })).toEqual([
      'a 1:1',
      'xin 1:3',
      'b 1:9',
      'xin 2:1',
      'c 2:7',
    ]);
  });

  it('finds every word of an expression at the expression', () => {
    expect(origins('a\n {{x}}', { x: 'một hai\nba' })).toEqual(['a 1:1', 'một 2:2', 'hai 2:2', 'ba 2:2']);
  });

  it('finds text behind an expression of another length', () => {
    expect(origins('{{x}}\n  b', { x: 'rất dài\ndài' }).at(-1)).toBe('b 2:3');
  });

  it('finds text behind an expression that writes nothing', () => {
    expect(origins('a{{x}} b', { x: '' })).toEqual(['a 1:1', 'b 1:8']);
  });

  it('finds text behind white space that {{~ and ~}} took away', () => {
    expect(origins('a   {{~x~}}  \n   b', { x: '-' })).toEqual(['a-b 1:1']);
    const mapped = rendered('a   {{~x~}}  \n   b', { x: '-' });
    expect([0, 1, 2].map((offset) => mapped.placeAt(offset))).toMatchObject([
      { line: 1, column: 1 },
      { line: 1, column: 5 },
      { line: 2, column: 4 },
    ]);
  });

  it('finds text inside and behind block tags that stand alone on their lines', () => {
    const template = '{{#each xs}}\n  item\n{{/each}}\nend';
    expect(origins(template, { xs: [1, 2] })).toEqual(['item 2:3', 'item 2:3', 'end 4:1']);
  });

  it('finds text in every branch of a condition', () => {
    const template = '{{#if x}}\n a\n{{else}}\n  b\n{{/if}}\nc';
    expect(origins(template, { x: true })).toEqual(['a 2:2', 'c 6:1']);
    expect(origins(template, { x: false })).toEqual(['b 4:3', 'c 6:1']);
  });

  it('finds text behind a chain of conditions with {{~', () => {
    const template = 'a\n{{#if x}}\n b\n{{~else if y}}\n c\n{{~/if}}.\nd';
    expect(origins(template, { x: false, y: true })).toEqual(['a 1:1', 'c. 5:2', 'd 7:1']);
    expect(rendered(template, { x: false, y: true }).placeAt(4)).toMatchObject({ line: 6, column: 9 });
  });

  it('finds expressions in loops inside of loops', () => {
    const template = '{{#each rows}}\n{{#each this}}\n {{this}}\n{{/each}}\n{{/each}}';
    expect(origins(template, { rows: [['a'], ['b', 'c']] })).toEqual(['a 3:2', 'b 3:2', 'c 3:2']);
  });

  it('finds text behind a comment', () => {
    expect(origins('a {{! b }} c')).toEqual(['a 1:1', 'c 1:12']);
  });

  it('says how long an expression is', () => {
    expect(rendered('{{abc}}', { abc: 'x' }).placeAt(0)).toEqual({
      file: PATH,
      line: 1,
      column: 1,
      length: 7,
    });
  });

  it('is the template’s beginning where nothing was written', () => {
    expect(rendered('').placeAt(0)).toMatchObject({ file: PATH, line: 1, column: 1 });
  });

  it('leaves no marks in the text', () => {
    expect(rendered('{{#each xs}}a{{this}}{{/each}}b', { xs: [1, 2] }).text).toBe('a1a2b');
  });
});
