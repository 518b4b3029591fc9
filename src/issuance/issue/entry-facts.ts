import { symbolOf } from '../../document/document-types.ts';
import { agencyOn, leaderOn } from '../../domain/agency.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { issuingOf, type Issuing } from '../../domain/issuing.ts';
import { archiveCodes } from '../../regulation/wording.ts';
import type { EntryFacts } from '../register/entry.ts';
import type { Laid } from './final-document.ts';

/** The facts by which a document is issued. */
export function issuingFacts(data: Dataset, { document, variant }: Laid): Issuing {
  return issuingOf(data, document.type.slug, variant);
}

/** The symbol of a document; undefined for a type that the decree gives none. */
export function symbolIn(data: Dataset, laid: Laid): string | undefined {
  const { draftingUnit, issuedOn } = issuingFacts(data, laid);
  const { typeName } = laid.document.type.manifest;
  return symbolOf(typeName, agencyOn(data.agency, issuedOn).abbreviation, draftingUnit);
}

/** What the register says of a document. Source: Decree 30/2020/NĐ-CP, Appendices IV and VI. */
export function entryFacts(data: Dataset, laid: Laid, note: string | undefined): EntryFacts {
  const issuing = issuingFacts(data, laid);
  const { presented, layout, type } = laid.document;
  const { signatory, issuedOn, recipients, addressees, draftingUnit } = issuing;
  return {
    typeName: type.manifest.typeName,
    subject: presented.properties.subject,
    agency: agencyOn(data.agency, issuedOn).name,
    signatory: { name: signatory, position: leaderOn(data.agency, signatory, issuedOn)?.position ?? '' },
    recipients: [...addressees, ...recipients],
    archiveUnit: archiveCodes(draftingUnit),
    copies: issuing.copies,
    pages: layout.pageCount,
    secrecy: issuing.secrecy,
    urgency: issuing.urgency,
    note,
  };
}
