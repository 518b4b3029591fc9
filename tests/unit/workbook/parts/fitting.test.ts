import { describe, expect, it } from 'vitest';
import { plainValue } from '../../../../src/sources/located-value.ts';
import { fitting } from '../../../../src/workbook/parts/fitting.ts';
import type { CellKind } from '../../../../src/workbook/sheet-spec.ts';
import { yaml } from '../../support/workbook-rows.ts';

function fitted(text: string, cell: CellKind): unknown {
  const value = fitting(yaml(text), cell);
  return value && plainValue(value);
}

describe('what fits into a cell', () => {
  it.each<[string, CellKind, unknown]>([
    ['dn-01', { kind: 'code' }, 'dn-01'],
    ['12', { kind: 'code' }, undefined],
    ['12', { kind: 'money' }, 12],
    ['"12"', { kind: 'money' }, undefined],
    ['true', { kind: 'flag' }, true],
    ['null', { kind: 'text' }, undefined],
    ['""', { kind: 'text' }, undefined],
    ['[a]', { kind: 'text' }, undefined],
    ['{ a: b }', { kind: 'any' }, undefined],
    ['[a, 1, b]', { kind: 'lines' }, ['a', 'b']],
    ['[]', { kind: 'lines' }, undefined],
    ['a', { kind: 'lines' }, undefined],
    ['["a\\nb"]', { kind: 'lines' }, ['a b']],
  ])('of %s, in a cell of %j, is %j', (text, cell, value) => {
    expect(fitted(text, cell)).toEqual(value);
  });
});
