import type { MakeDocument } from '../../batch/make-document.ts';
import { signatureAnchors } from '../../issuance/signing/anchors.ts';
import type { RenderDocument } from '../../rendering/renderer.ts';
import { asRefused } from './batch-reports.ts';
import { signedFiles, type BatchSigner } from './batch-signer.ts';
import type { MakeFiles } from './made-files.ts';

/** Makes documents as `vanthu render` does, and signs them where that is asked for. */
export function draftFiles(
  make: MakeDocument,
  render: RenderDocument,
  signer: BatchSigner | undefined,
): MakeFiles {
  return async (job) => {
    const made = make(job);
    if (made.kind !== 'laid') {
      return made.kind === 'template'
        ? { kind: 'stop', issues: made.issues }
        : { kind: 'refused', issues: asRefused(job, made.issues) };
    }
    const { document, issues } = made;
    const files = await signedFiles(job, await render(document), signatureAnchors(document), signer);
    return { kind: 'made', files, pages: document.layout.pageCount, issues };
  };
}
