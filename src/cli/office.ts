import { located, type Issue } from '../document/issue.ts';
import type { Dataset } from '../domain/dataset.ts';
import { checkOfficeChoices, officeProfile, type OfficeProfile } from '../regulation/office-profile.ts';
import { regulationOn, type Regulation } from '../regulation/regulation.ts';
import type { LoadedDataset } from '../sources/load-dataset.ts';

/** The format that a year's documents follow. */
export interface OfficeFormat {
  readonly regulation: Regulation;
  readonly office: OfficeProfile;
}

/** The regulation of the day of issue, or of the year's beginning for a draft, with the office's choices. */
export function officeFormat({ agency, plan }: Dataset): OfficeFormat {
  const regulation = regulationOn(plan.issuedOn ?? { year: plan.year, month: 1, day: 1 });
  return { regulation, office: officeProfile(regulation, agency.presentation) };
}

/** The office's choices that the regulation does not allow. */
export function checkOffice({ data, placeOf }: LoadedDataset): readonly Issue[] {
  const { regulation } = officeFormat(data);
  return checkOfficeChoices(regulation, data.agency.presentation).map((issue) =>
    located({ ...issue, path: ['agency', 'presentation', ...issue.path] }, placeOf),
  );
}
