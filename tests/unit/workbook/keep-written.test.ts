import { describe, expect, it } from 'vitest';
import { keepWritten } from '../../../src/workbook/keep-written.ts';

describe('what is written', () => {
  it('stays where it means the same', () => {
    const old = { written: [{ id: 'a', name: ' A ', list: [] }], read: [{ id: 'a', name: 'A', list: [] }] };
    const now = { written: [{ id: 'a', name: 'A' }], read: [{ id: 'a', name: 'A', list: [] }] };
    expect(keepWritten(old, now)).toBe(old.written);
  });

  it('keeps defaults that are written in a record that changes', () => {
    const old = { written: [{ id: 'a', name: 'A', list: [] }], read: [{ id: 'a', name: 'A', list: [] }] };
    const now = { written: [{ id: 'a', name: 'B' }], read: [{ id: 'a', name: 'B', list: [] }] };
    expect(keepWritten(old, now)).toEqual([{ id: 'a', name: 'B', list: [] }]);
  });

  it('drops what is not there any more', () => {
    const old = { written: { a: 1, b: 2 }, read: { a: 1, b: 2 } };
    expect(keepWritten(old, { written: { a: 1 }, read: { a: 1 } })).toEqual({ a: 1 });
  });

  it('finds records by their codes, wherever they stand', () => {
    const old = {
      written: [
        { id: 'a', name: ' A ' },
        { id: 'b', name: 'B' },
      ],
      read: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
    };
    const now = [
      { id: 'b', name: 'C' },
      { id: 'a', name: 'A' },
    ];
    expect(keepWritten(old, { written: now, read: now })).toEqual([
      { id: 'b', name: 'C' },
      { id: 'a', name: ' A ' },
    ]);
  });
});
