import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foreignWordsIn } from '../helpers/foreign-words.ts';
import { ROOT } from '../helpers/pipeline.ts';

const FILES = ['bad-input', 'contradictions', 'data-faults', 'template-faults', 'workbook-faults'];

/** The lines of reports that are the program's own words: no titles, no lines of the files with their carets. */
function messagesIn(name: string): readonly string[] {
  const text = readFileSync(new URL(`tests/cli/${name}.expected.md`, ROOT), 'utf8');
  return (
    text
      .split('\n')
      .filter((line) => !/^(?:#|```|=>)|^ +\d* \|/u.test(line))
      // The language of templates is English.
      .map((line) => line.replace(/\{\{[^}]*\}\}|@[a-z]+/gu, ''))
      .filter((line) => line.trim() !== '')
  );
}

describe('what the program says in Vietnamese', () => {
  it.each(FILES)('has no word of a parser’s or of zod’s: %s', (name) => {
    const messages = messagesIn(name);
    expect(messages.length).toBeGreaterThan(100);
    expect(messages.filter((line) => foreignWordsIn(line).length > 0)).toEqual([]);
  });
});
