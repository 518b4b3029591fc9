/** What a thread of a batch begins with where vanthu runs from its sources; the build has its own. */
import { tsImport } from 'tsx/esm/api';

const { makeDocuments } = await tsImport('../src/cli/batch/worker.ts', import.meta.url);

export { makeDocuments };
