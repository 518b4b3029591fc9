import type { Replacement } from '../../issuance/issue/replacement.ts';
import type { FontMetrics } from '../../presentation/font-metrics.ts';
import { textOption, UsageError, type CommandInput } from '../command.ts';
import type { LoadedTypes } from '../load-types.ts';
import { numberOption } from '../number-option.ts';

/**
 * The issued document whose place a draft shall take; undefined where none is named.
 *
 * @throws {UsageError} when not one type is named, or its example is to be made.
 */
export function replacementOption(
  input: CommandInput,
  { types: [type] }: LoadedTypes,
  metrics: FontMetrics,
): Replacement | undefined {
  const reference = textOption(input, 'replaces');
  if (reference === undefined) return undefined;
  if (input.positionals.length !== 1 || input.options['example'] === true) throw needsOneType();
  // Of a type that is not there the loader has told.
  return type && { type, metrics, reference, year: numberOption(input, 'year') };
}

function needsOneType(): UsageError {
  return new UsageError(
    {
      vi: 'Có --replaces thì ghi đúng một mẫu, không có --example.',
      en: 'With --replaces name one type, and leave --example out.',
    },
    {
      expected: {
        vi: 'Ví dụ: vanthu render plan --replaces 01/KH-BQL.',
        en: 'For example: vanthu render plan --replaces 01/KH-BQL.',
      },
    },
  );
}
