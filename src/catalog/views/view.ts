import type { z } from 'zod';
import type { IssueDate } from '../../document/nodes.ts';
import type { Dataset } from '../../domain/dataset.ts';

/** What one kind of template may see, and how it is made of a year's data. */
export interface View<Schema extends z.ZodType> {
  readonly schema: Schema;
  /** The day of issue, or what is known of it. */
  date(data: Dataset): IssueDate;
  /** Make the view. The data has been checked: references lead somewhere. */
  build(data: Dataset): z.output<Schema>;
}

/** A view whose schema is known only at run time. */
export interface AnyView {
  readonly schema: z.ZodType;
  date(data: Dataset): IssueDate;
  build(data: Dataset): object;
}
