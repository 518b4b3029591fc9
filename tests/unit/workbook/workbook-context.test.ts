import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/workbook/workbook-context.ts';
import { yaml } from '../support/workbook-rows.ts';

describe('what sheets depend on', () => {
  it('are the criteria of all groups in their order, each once', () => {
    const rubric = yaml(
      'groups: [{ criteria: [{ id: A1, name: Doanh thu }, { id: A2 }] }, { criteria: [{ id: B1, name: Nợ }, { id: A2 }] }]',
    );
    expect(contextOf(rubric).criteria).toEqual([
      { id: 'A1', name: 'Doanh thu' },
      { id: 'A2', name: 'A2' },
      { id: 'B1', name: 'Nợ' },
    ]);
  });

  it('takes the first of two criteria with the same code, as an import does', () => {
    const rubric = yaml('groups: [{ criteria: [{ id: A1, name: Doanh thu }, { id: A1, name: Nợ }] }]');
    expect(contextOf(rubric).criteria).toEqual([{ id: 'A1', name: 'Doanh thu' }]);
  });

  it('is nothing without a rubric, or one that cannot be read', () => {
    expect(contextOf(undefined).criteria).toEqual([]);
    expect(contextOf(yaml('[1, 2]')).criteria).toEqual([]);
    expect(contextOf(yaml('groups: [{ criteria: [{ name: A }, 3] }, 4]')).criteria).toEqual([]);
  });
});
