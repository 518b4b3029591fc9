import { located, type Issue } from '../document/issue.ts';
import type { AdministrativeDocument, IssueDate } from '../document/nodes.ts';
import type { Dataset } from '../domain/dataset.ts';
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

/** The office's choices that the regulation does not allow. */
export function checkOffice({ data, placeOf }: LoadedDataset): readonly Issue[] {
  const { regulation } = officeFormat(data);
  return checkOfficeChoices(regulation, data.agency.presentation).map((issue) =>
    located({ ...issue, path: ['agency', 'presentation', ...issue.path] }, placeOf),
  );
}
