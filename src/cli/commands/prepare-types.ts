import { missingParts, type DocumentType } from '../../catalog/document-type.ts';
import type { Issue, Outcome } from '../../document/issue.ts';
import type { DatasetPart } from '../../domain/dataset.ts';
import type { FontMetrics } from '../../presentation/font-metrics.ts';
import type { LoadedData } from '../load-data.ts';
import { prepareDocuments, type PreparedDocument } from '../prepare.ts';

/** A type that the year's data is not enough for (yet): parts are missing, or what is there makes no document. */
export interface SkippedType {
  readonly type: DocumentType;
  readonly missing: readonly DatasetPart[];
}

/** All documents of all types, and the types that were left out. */
export interface PreparedTypes {
  readonly prepared: readonly Outcome<readonly PreparedDocument[]>[];
  readonly skipped: readonly SkippedType[];
}

/**
 * Prepare the documents of types. A type whose data is not there yet is left out, unless it was asked for by name: then
 * what is missing is an error.
 */
export function prepareTypes(
  types: readonly DocumentType[],
  data: { readonly of: (type: DocumentType) => LoadedData },
  isNamed: boolean,
  metrics: FontMetrics,
): PreparedTypes {
  const prepared: Outcome<readonly PreparedDocument[]>[] = [];
  const skipped: SkippedType[] = [];
  for (const type of types) {
    const { outcome } = data.of(type);
    if (!outcome.ok) continue;
    const missing = missingParts(type, outcome.value.data);
    if (missing.length === 0) {
      const documents = prepareDocuments(type, outcome.value, metrics);
      prepared.push(documents);
      if (documents.ok && documents.value.length === 0) skipped.push({ type, missing });
    } else if (isNamed) prepared.push({ ok: false, issues: missing.map((part) => missingPart(type, part)) });
    else skipped.push({ type, missing });
  }
  return { prepared, skipped };
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
