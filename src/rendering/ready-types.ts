import { documentDrafts, type DocumentDraft } from '../catalog/compose.ts';
import { missingParts, type DocumentType } from '../catalog/document-type.ts';
import type { Issue, Outcome } from '../document/issue.ts';
import type { DatasetPart } from '../domain/dataset.ts';
import type { LoadedDataset } from '../sources/load-dataset.ts';

/** A type whose documents can be made, with the data to make them of. */
export interface ReadyType {
  readonly type: DocumentType;
  readonly loaded: LoadedDataset;
  readonly drafts: readonly DocumentDraft[];
}

/** A type that the year's data is not enough for (yet): parts are missing, or what is there makes no document. */
export interface SkippedType {
  readonly type: DocumentType;
  readonly missing: readonly DatasetPart[];
}

/** The types that can be made, those that were left out, and those that were asked for and cannot be made, as issues. */
export interface ReadyTypes {
  readonly ready: readonly ReadyType[];
  readonly skipped: readonly SkippedType[];
  readonly issues: readonly Issue[];
}

/**
 * See which types the data is enough for. A type whose data is not there yet is left out, unless it was asked for by
 * name: then what is missing is an error.
 *
 * @param dataOf The data for a type; one whose data has errors is left to who reports those.
 */
export function readyTypes(
  types: readonly DocumentType[],
  dataOf: (type: DocumentType) => Outcome<LoadedDataset>,
  isNamed: boolean,
): ReadyTypes {
  const ready: ReadyType[] = [];
  const skipped: SkippedType[] = [];
  const issues: Issue[] = [];
  for (const type of types) {
    const outcome = dataOf(type);
    if (!outcome.ok) continue;
    const missing = missingParts(type, outcome.value.data);
    if (missing.length === 0) {
      const drafts = documentDrafts(type, outcome.value.data);
      ready.push({ type, loaded: outcome.value, drafts });
      if (drafts.length === 0) skipped.push({ type, missing });
    } else if (isNamed) issues.push(...missing.map((part) => missingPart(type, part)));
    else skipped.push({ type, missing });
  }
  return { ready, skipped, issues };
}

function missingPart({ slug, manifest }: DocumentType, part: DatasetPart): Issue {
  return {
    code: 'missing-part-of-data',
    severity: 'error',
    message: {
      vi: `${manifest.typeName} (${slug}) cần tệp ${part}.yaml, thư mục dữ liệu chưa có.`,
      en: `${slug} needs ${part}.yaml, which the data folder does not have.`,
    },
    expected: {
      vi: `Tạo tệp ${part}.yaml theo hướng dẫn, hoặc xem mẫu trong data/2024.`,
      en: `Make ${part}.yaml; data/2024 has one to look at.`,
    },
  };
}
