import { located, type DataIssue, type Issue } from '../document/issue.ts';
import type { IssueDate } from '../document/nodes.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { OfficeSetting } from '../presentation/present-official.ts';
import { checkCertificateChoices } from '../regulation/certificate-choices.ts';
import { checkOfficeChoices, officeProfile } from '../regulation/office-profile.ts';
import { regulationOn } from '../regulation/regulation.ts';
import type { LoadedDataset } from '../sources/load-dataset.ts';

/** The regulation of the day of issue, or of the year's beginning for a draft, with the office's choices. */
export function officeSetting({ agency, plan }: Dataset, document?: OfficialDocument): OfficeSetting {
  const date = document === undefined ? plan.issuedOn : dateOf(document);
  const regulation = regulationOn({ year: plan.year, month: 1, day: 1, ...date });
  const office = officeProfile(regulation, agency.presentation);
  return { regulation, office, certificate: agency.certificate.boxes };
}

function dateOf(document: OfficialDocument): IssueDate | undefined {
  if (document.kind === 'certificate') return undefined;
  const [first] = document.parts;
  return first?.kind === 'annex' ? first.parent.date : first?.letterhead.date;
}

/** The office's choices that the regulation does not allow, and its places on certificates that no sheet has room for. */
export function checkOffice({ data, placeOf }: LoadedDataset): readonly Issue[] {
  const { regulation } = officeSetting(data);
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
