import { hasErrors, type Issue, type Outcome } from '../../document/issue.ts';
import { parseSource, type ParsedSource, type SourceFile } from '../../sources/yaml-source.ts';
import type { JobRow } from './job.ts';
import { jobOf } from './job-schema.ts';

/** The rows of a list in YAML or JSON; what is wrong with one of them leaves the others. */
export function yamlJobs(file: SourceFile): Outcome<readonly JobRow[]> {
  const parsed = parseSource(file);
  if (parsed.value === undefined) return { ok: false, issues: parsed.issues };
  if (!Array.isArray(parsed.value)) return { ok: false, issues: [noList(parsed)] };
  const places = parsed.value.map((_, index) => parsed.placeOf([index]));
  const rows = parsed.value.map((value: unknown, index) => {
    const place = parsed.placeOf([index]);
    const next = places[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    const issues = parsed.issues.filter(({ place: at }) => at && at.line >= place.line && at.line < next);
    const row = jobOf(rowOf(parsed, value, index, issues), place);
    return hasErrors(row.issues) ? { job: undefined, place, issues: row.issues } : row;
  });
  return { ok: true, value: rows, issues: [] };
}

/** One item of the list as a source of its own. */
function rowOf(list: ParsedSource, value: unknown, index: number, issues: readonly Issue[]): ParsedSource {
  return {
    form: list.form,
    ...{ value, issues },
    placeOf: (path) => list.placeOf([index, ...path]),
    placeOfKey: (path) => list.placeOfKey([index, ...path]),
    placeOfLetter: (path, letter) => list.placeOfLetter([index, ...path], letter),
    writtenAt: (path) => list.writtenAt([index, ...path]),
  };
}

function noList({ placeOf }: ParsedSource): Issue {
  return {
    code: 'no-list',
    severity: 'error',
    message: { vi: 'Tệp này không phải là danh sách văn bản.', en: 'This file is no list of documents.' },
    expected: {
      vi: 'Mỗi văn bản một mục bắt đầu bằng “- type: ”, ví dụ “- type: reporting-dispatch”, dòng sau “  key: final-cum-1”.',
      en: 'An item a document, for example “- type: reporting-dispatch” with “  key: final-cum-1” below.',
    },
    place: placeOf([]),
  };
}
