import type { Choice } from '../sheet-spec.ts';

/** The values of a closed list in its order, each with what the workbook shows for it. */
export function choicesOf<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): readonly Choice[] {
  return values.map((value) => ({ value, label: labels[value] }));
}
