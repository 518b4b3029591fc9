import type * as z from 'zod';
import type { TemplateTypeName } from '../../document/document-types.ts';
import type { Dataset, DatasetPart, DatasetWith, OptionalPart } from '../../domain/dataset.ts';
import { isShownBy } from '../../domain/parts-to-check.ts';

/** One document that a type makes of a year's data. */
export interface ViewDocument<Values> {
  /** The name of its file among the others of its type; undefined where there is only one. */
  readonly key?: string;
  /** Whose facts of issuing it has, where a type has several occasions. */
  readonly variant?: string;
  /** The document of the set that it belongs to, where it is an annex by itself. */
  readonly parent?: {
    readonly slug: string;
    readonly variant?: string;
    readonly typeName: TemplateTypeName;
  };
  /** What its template may see, beside what every template sees. */
  readonly values: Values;
}

/** What one kind of template may see, and how it is made of a year's data. */
export interface View<Schema extends z.ZodObject, Part extends OptionalPart> {
  /** The parts of the data without which there is nothing to make. */
  readonly needs: readonly Part[];
  /** The parts that it shows where they are there, beside those. It sees no others. */
  readonly uses?: readonly DatasetPart[];
  /** The occasions of a type that comes more than once a year, as `ViewDocument.variant` names them. */
  readonly variants?: readonly string[];
  readonly schema: Schema;
  /** The documents of the year, in their order. The data has been checked: references lead somewhere. */
  documents(data: DatasetWith<Part>): readonly ViewDocument<z.output<Schema>>[];
}

/** A view whose schema is known only at run time. */
export interface AnyView {
  readonly needs: readonly OptionalPart[];
  /** All parts that its documents are made of, needed or not. */
  readonly printed: readonly DatasetPart[];
  readonly variants: readonly string[];
  readonly schema: z.ZodObject;
  documents(data: Dataset): readonly ViewDocument<object>[];
}

/** A view as those know it who know no schema. @throws {Error} for data without the needed parts: a bug of the caller. */
export function anyView<Schema extends z.ZodObject, Part extends OptionalPart>(
  view: View<Schema, Part>,
): AnyView {
  const printed = [...view.needs, ...(view.uses ?? [])];
  return {
    needs: view.needs,
    printed,
    variants: view.variants ?? [],
    schema: view.schema,
    documents: (data) => {
      const seen = partsOf(data, printed);
      if (!hasParts(seen, view.needs)) throw new Error(`the data lacks one of ${view.needs.join(', ')}`);
      return view.documents(seen);
    },
  };
}

/** The data without what a view does not name: it is the same whether the rest was loaded or not. */
function partsOf(data: Dataset, printed: readonly DatasetPart[]): Dataset {
  const parts = Object.entries(data).filter(([part]) => isShownBy(printed, part as DatasetPart));
  return Object.fromEntries(parts) as Dataset;
}

function hasParts<Part extends OptionalPart>(
  data: Dataset,
  parts: readonly Part[],
): data is DatasetWith<Part> {
  return parts.every((part) => data[part] !== undefined);
}
