import fc, { type Arbitrary } from 'fast-check';
import type { Certificate } from '../../../src/document/certificate.ts';
import type { AdministrativeDocument, Letterhead } from '../../../src/document/nodes.ts';
import { layOut } from '../../../src/layout/layout.ts';
import type { Page } from '../../../src/layout/placed.ts';
import { presentCertificate } from '../../../src/presentation/certificate/certificate.ts';
import { tooWideInHead } from '../../../src/presentation/head.ts';
import { pageGeometry } from '../../../src/presentation/page-geometry.ts';
import { present } from '../../../src/presentation/present.ts';
import type { PresentedDocument, PresentedParagraph } from '../../../src/presentation/presented.ts';
import { certificateGeometry } from '../../../src/regulation/certificate.ts';
import { officeProfile, type OfficeChoices } from '../../../src/regulation/office-profile.ts';
import { regulationOn } from '../../../src/regulation/regulation.ts';
import { certificate, certificateText } from '../certificates.ts';
import { metrics } from '../fonts.ts';
import { randomDocument } from './documents.ts';
import { words } from './words.ts';

const REGULATION = regulationOn({ year: 2024, month: 3, day: 20 });

/** What offices may choose. */
const office: Arbitrary<OfficeChoices> = fc.record({
  bodySize: fc.constantFrom(13, 14),
  rightMargin: fc.constantFrom(15, 16, 17.5, 20),
  firstLineIndent: fc.constantFrom(10, 12.7),
});

const written = (fewest: number, most: number) => words(fewest, most).map(certificateText);

const randomCertificate: Arbitrary<Certificate> = fc
  .record({
    mode: fc.constantFrom('full' as const, 'overlay' as const),
    recipient: written(1, 20),
    recipientDetail: fc.option(written(1, 15), { nil: undefined }),
    achievement: written(5, 70),
    decisionLine: written(3, 8),
    registerLine: fc.option(written(1, 4), { nil: undefined }),
    authority: fc.array(written(1, 4), { minLength: 1, maxLength: 2 }),
    awardingAuthority: written(2, 12),
    signatoryName: written(2, 4),
  })
  .map(({ mode, ...fields }) => certificate(mode, fields));

/** A document as it is set, with its pages. */
export interface LaidOut {
  readonly presented: PresentedDocument;
  readonly pages: readonly Page[];
}

/**
 * A paragraph kept with the next one, a table or the signature, has no more letters: where it fills a page nearly alone,
 * LibreOffice splits what it may not (docs/adr/0007).
 */
const LONGEST_KEPT = 1200;

/** Undefined for what the program refuses: a name too wide, a column too narrow, a row higher than a page. */
function laidOut(presented: PresentedDocument): LaidOut | undefined {
  const kept = presented.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' && block.isKeptWithNext ? [lettersOf(block)] : [])),
  );
  if (Math.max(0, ...kept) > LONGEST_KEPT) return undefined;
  const layout = layOut(presented, metrics);
  return layout.ok ? { presented, pages: layout.value.pages() } : undefined;
}

function lettersOf({ runs }: PresentedParagraph): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

const laidOutCertificate = randomCertificate.map((node) => {
  const presented = presentCertificate(node, REGULATION, certificateGeometry(node.mode), metrics);
  return presented.ok ? laidOut(presented.value) : undefined;
});

const laidOutDocument = fc.tuple(randomDocument, office).map(([node, choices]) => {
  const profile = officeProfile(REGULATION, choices);
  const isTooWide = letterheads(node).some(
    (letterhead) =>
      tooWideInHead({
        letterhead,
        regulation: REGULATION,
        office: profile,
        textWidth: pageGeometry(REGULATION, profile, 'portrait').textWidth,
        metrics,
      }) !== undefined,
  );
  return isTooWide ? undefined : laidOut(present(node, REGULATION, profile, metrics));
});

function letterheads({ parts }: AdministrativeDocument): readonly Letterhead[] {
  return parts.flatMap((part) => (part.kind === 'annex' ? [] : [part.letterhead]));
}

/** So many documents of random content that the program takes, one certificate among twenty, the same for the same seed. */
export function randomDocuments(seed: number, count: number): readonly LaidOut[] {
  const all = fc
    .oneof({ weight: 19, arbitrary: laidOutDocument }, { weight: 1, arbitrary: laidOutCertificate })
    .filter((one) => one !== undefined);
  return fc.sample(all, { seed, numRuns: count });
}
