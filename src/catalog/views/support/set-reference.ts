import { symbolOf, type TemplateTypeName } from '../../../document/document-types.ts';
import type { ParentDocument } from '../../../document/nodes.ts';
import { agencyOn } from '../../../domain/agency.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { issuingOf } from '../../../domain/issuing.ts';
import { referenceInText } from '../../../regulation/wording.ts';

/** Another document of the set as a sentence names it; number and day are blanks until they are known. */
export function setReference(
  data: Dataset,
  slug: string,
  typeName: TemplateTypeName,
  variant?: string,
): string {
  return referenceInText(setDocument(data, slug, typeName, variant));
}

/** What is known of another document of the set. */
export function setDocument(
  data: Dataset,
  slug: string,
  typeName: TemplateTypeName,
  variant?: string,
): ParentDocument {
  const issuing = issuingOf(data, slug, variant);
  const { abbreviation, shortName } = agencyOn(data.agency, issuing.issuedOn);
  const symbol = symbolOf(typeName, abbreviation, issuing.draftingUnit) ?? '';
  return {
    typeName,
    reference: { number: issuing.number, symbol },
    date: issuing.issuedOn ?? { year: data.plan.year },
    agency: shortName,
  };
}
