import type { DatasetWith, OptionalPart } from '../../../src/domain/dataset.ts';
import { datasetOf, source } from '../../helpers/pipeline.ts';

/** The example of a document type, which has certain parts. */
export function exampleData<Part extends OptionalPart>(
  slug: string,
  ...parts: readonly Part[]
): DatasetWith<Part> {
  const data = datasetOf([source(`templates/${slug}/example.yaml`)]);
  const lacking = parts.filter((part) => data[part] === undefined);
  if (lacking.length > 0) throw new Error(`the example of ${slug} lacks ${lacking.join(', ')}`);
  return data as DatasetWith<Part>;
}
