import { located, type DataIssue, type Issue } from '../document/issue.ts';
import type { AdministrativeDocument, IssueDate } from '../document/nodes.ts';
import type { Dataset } from '../domain/dataset.ts';
import { checkCertificateChoices } from '../regulation/certificate-choices.ts';
import { checkOfficeChoices, officeProfile, type OfficeProfile } from '../regulation/office-profile.ts';
import { regulationOn, type Regulation } from '../regulation/regulation.ts';
import type { LoadedDataset } from '../sources/load-dataset.ts';

/** The format that a document follows. */
export interface OfficeFormat {
  readonly regulation: Regulation;
  readonly office: OfficeProfile;
}

/** The regulation of the day of issue, or of the year's beginning for a draft, with the office's choices. */
export function officeFormat({ agency, plan }: Dataset, document?: AdministrativeDocument): OfficeFormat {
  const date = document === undefined ? plan.issuedOn : dateOf(document);
  const regulation = regulationOn({ year: plan.year, month: 1, day: 1, ...date });
  return { regulation, office: officeProfile(regulation, agency.presentation) };
}

function dateOf({ parts }: AdministrativeDocument): IssueDate | undefined {
  const [first] = parts;
  return first?.kind === 'annex' ? first.parent.date : first?.letterhead.date;
}

/** The office's choices that the regulation does not allow, and its places on certificates that no sheet has room for. */
export function checkOffice({ data, placeOf }: LoadedDataset): readonly Issue[] {
  const { regulation } = officeFormat(data);
  const { presentation, certificate } = data.agency;
  const at =
    (...above: readonly string[]) =>
    (issue: DataIssue): Issue =>
      located({ ...issue, path: ['agency', ...above, ...issue.path] }, placeOf);
  return [
    ...checkOfficeChoices(regulation, presentation).map(at('presentation')),
    ...checkCertificateChoices(certificate.boxes).map(at('certificate', 'boxes')),
  ];
}
