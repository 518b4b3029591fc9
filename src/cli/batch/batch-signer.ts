import { nameOf, type Job } from '../../batch/jobs/job.ts';
import type { SignatureAnchor } from '../../issuance/signing/anchors.ts';
import { factsOf, parseCertificate } from '../../issuance/signing/certificate.ts';
import { readImage } from '../../issuance/signing/image.ts';
import { openPdf } from '../../issuance/signing/open-pdf.ts';
import { placementOf } from '../../issuance/signing/placement.ts';
import { signPdf } from '../../issuance/signing/sign-pdf.ts';
import { signingReason } from '../../issuance/signing/signing-reason.ts';
import type { SigningKey } from '../../issuance/signing/signing-key.ts';
import type { RenderedFile } from '../../rendering/renderer.ts';
import { withKey, type KeyChoice } from '../commands/sign/key-options.ts';
import { levelOf, withLevel } from '../commands/sign/level-options.ts';
import { readBytes } from '../read-text.ts';
import type { World } from '../world.ts';
import type { BatchSigning } from './batch-order.ts';

/** Signs the PDFs of a batch. */
export interface BatchSigner {
  /** Sign a PDF of a document with these places for signatures. Rejects with IssuanceFault. */
  readonly sign: (
    bytes: Uint8Array,
    anchors: readonly SignatureAnchor[],
    file: string,
  ) => Promise<Uint8Array>;
  /** Who signs, for the register. */
  readonly reason: string;
}

/** What signs the PDFs of a batch. @throws {IssuanceFault} when key or image are refused. */
export async function batchSigner(
  { key: choice, role, image: imageFile, at, level: chosenLevel }: BatchSigning,
  secret: string,
  world: World,
): Promise<BatchSigner> {
  const image = imageFile === undefined ? undefined : readImage(await readBytes(imageFile, world), imageFile);
  const key = await heldKey(choice, secret, world);
  const level = levelOf(chosenLevel);
  return {
    sign: async (bytes, anchors, file) => {
      const pdf = await openPdf(bytes, file);
      const placement = placementOf(pdf, { role, at, image, mark: undefined, anchors });
      const order = { file, key, signedAt: world.now(), timeStamp: level.timeStamp, ...placement };
      return withLevel(level, await signPdf(bytes, order));
    },
    reason: signingReason(factsOf(parseCertificate(key.certificate))),
  };
}

/** A key that stays open as long as the thread lives: a token need not be logged into for every document. */
async function heldKey(choice: KeyChoice, secret: string, world: World): Promise<SigningKey> {
  return new Promise((resolve, reject) => {
    const held = withKey(
      choice,
      () => Promise.resolve(secret),
      world,
      (key) => {
        resolve(key);
        return new Promise<never>(() => undefined);
      },
    );
    held.catch(reject);
  });
}

/** The files of a document, the PDF signed. */
export async function signedFiles(
  job: Job,
  files: readonly RenderedFile[],
  anchors: readonly SignatureAnchor[],
  signer: BatchSigner | undefined,
): Promise<readonly RenderedFile[]> {
  if (signer === undefined) return files;
  return Promise.all(
    files.map(async ({ format, bytes }) => ({
      format,
      bytes: format === 'pdf' ? await signer.sign(bytes, anchors, `${nameOf(job)}.pdf`) : bytes,
    })),
  );
}
