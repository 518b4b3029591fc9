import type { Outcome } from '../document/issue.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import { certificateGeometry, type CertificateChoices } from '../regulation/certificate.ts';
import type { OfficeProfile } from '../regulation/office-profile.ts';
import type { Regulation } from '../regulation/regulation.ts';
import { presentCertificate } from './certificate/certificate.ts';
import type { FontMetrics } from './font-metrics.ts';
import { present } from './present.ts';
import type { PresentedDocument } from './presented.ts';

/** What an office has chosen: its format, and what its printed certificates look like. */
export interface OfficeSetting {
  readonly regulation: Regulation;
  readonly office: OfficeProfile;
  readonly certificate: CertificateChoices;
}

/** Any document as it stands on paper; or why it does not fit there. */
export function presentOfficial(
  document: OfficialDocument,
  { regulation, office, certificate }: OfficeSetting,
  metrics: FontMetrics,
): Outcome<PresentedDocument> {
  if (document.kind === 'document') {
    return { ok: true, value: present(document, regulation, office, metrics), issues: [] };
  }
  const geometry = certificateGeometry(document.mode, certificate);
  return presentCertificate(document, regulation, geometry, metrics);
}
