import type { Bilingual, DataIssue, DataPath, RelatedPath } from '../../document/issue.ts';
import type { Refusal } from '../award-catalogue/refusal.ts';

/** What a refusal of the award catalogue is about: the record that its path begins at, and who that is. */
export interface RefusalContext {
  readonly at: DataPath;
  /** What stands before its message: "kt-01 (Công ty A)". */
  readonly label: Bilingual | string;
  readonly related: readonly RelatedPath[];
}

/** A refusal of the award catalogue as a contradiction in the year's data. */
export function issueOfRefusal(refusal: Refusal, { at, label, related }: RefusalContext): DataIssue {
  const { code, severity, message, expected, source, path } = refusal;
  const { vi, en } = typeof label === 'string' ? { vi: label, en: label } : label;
  return {
    code,
    severity,
    path: [...at, ...path],
    message: { vi: `${vi}: ${message.vi}`, en: `${en}: ${message.en}` },
    ...(expected && { expected }),
    source,
    ...(related.length > 0 && { related }),
  };
}
