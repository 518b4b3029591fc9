import { expect, it } from 'vitest';
import { sha256 } from '../../../../src/issuance/register/issued-record.ts';
import { beginsAs } from '../../../../src/issuance/signed/begins-as.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const file = (name: string, text: string) => ({
  name,
  bytes: bytesOf(text).length,
  sha256: sha256(bytesOf(text)),
});
const found = (text: string, ...files: readonly ReturnType<typeof file>[]) =>
  beginsAs(bytesOf(text), files).map(({ name }) => name);

it('finds what a file goes on from, the shortest first, itself among them', () => {
  const files = [file('c.pdf', 'abc'), file('a.pdf', 'a'), file('b.pdf', 'ab')];
  expect(found('abc', ...files)).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
});

it('finds two of the same bytes', () => {
  expect(found('abc', file('a.pdf', 'ab'), file('b.pdf', 'ab'))).toEqual(['a.pdf', 'b.pdf']);
});

it.each([
  ['of other bytes', file('x.pdf', 'xb')],
  ['that is longer', file('x.pdf', 'abcd')],
  ['that is no PDF', file('x.docx', 'ab')],
])('passes over a file %s', (_, other) => {
  expect(found('abc', other, file('b.pdf', 'ab'))).toEqual(['b.pdf']);
});
