import type { Job } from '../../batch/jobs/job.ts';
import type { Issue } from '../../document/issue.ts';
import type { RenderedFile } from '../../rendering/renderer.ts';

/** The files of a document, before they are written; or why there are none, for its own sake or for that of all. */
export type MadeFiles =
  | {
      readonly kind: 'made';
      readonly files: readonly RenderedFile[];
      readonly pages: number;
      /** Its number and symbol, where it was issued. */
      readonly reference?: string;
      readonly issues: readonly Issue[];
    }
  | { readonly kind: 'refused' | 'stop'; readonly issues: readonly Issue[] };

export type MakeFiles = (job: Job) => Promise<MadeFiles>;
