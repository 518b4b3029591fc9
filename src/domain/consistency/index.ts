import type { DataIssue } from '../../document/issue.ts';
import type { Dataset } from '../dataset.ts';
import { checkBasisDates, checkYear } from './days.ts';
import { checkReferences, checkUniqueness, checkUnitSpelling } from './names.ts';
import { checkDirectSignature, checkSignatory } from './signatory.ts';

/** Contradictions between the parts of a year's data: names that refer to nothing, days that do not go together. */
export function checkConsistency(data: Dataset): readonly DataIssue[] {
  return [
    ...checkReferences(data),
    ...checkUnitSpelling(data),
    ...checkUniqueness(data),
    ...checkSignatory(data),
    ...checkDirectSignature(data),
    ...checkYear(data),
    ...checkBasisDates(data),
  ];
}
