import type { Place } from '../../document/issue.ts';
import { documentFactsSchema } from '../../domain/document-facts.ts';
import { text } from '../../domain/values.ts';
import { checkValue } from '../../sources/load-value.ts';
import type { ParsedSource } from '../../sources/yaml-source.ts';
import type { JobRow } from './job.ts';

/** A row of a list: which document, and what is to count for it. */
const jobSchema = documentFactsSchema.extend({
  type: text('Tên mẫu văn bản, ví dụ reporting-dispatch'),
  key: text('Mã của văn bản, khi mẫu có nhiều văn bản').optional(),
});

/** A row as it was read, with its places, as a job. */
export function jobOf(row: ParsedSource, place: Place): JobRow {
  const checked = checkValue(row, jobSchema);
  if (!checked.ok) return { job: undefined, place, issues: [...row.issues, ...checked.issues] };
  const { type, key, ...facts } = checked.value;
  // What the schema adds where a row says nothing would wipe out what the data says.
  const given = Object.keys(facts).filter((name) => isGiven(row.value, name));
  return {
    job: {
      ...{ slug: type, key, place },
      facts: Object.fromEntries(Object.entries(facts).filter(([name]) => given.includes(name))),
      factPlaces: Object.fromEntries(['type', 'key', ...given].map((name) => [name, row.placeOf([name])])),
    },
    issues: row.issues,
  };
}

function isGiven(row: unknown, name: string): boolean {
  return typeof row === 'object' && row !== null && name in row;
}
