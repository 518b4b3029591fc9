import { symbolOf } from '../../document/document-types.ts';
import { agencyOn, leaderOn } from '../../domain/agency.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { issuingOf, type Issuing } from '../../domain/issuing.ts';
import { plainText } from '../../document/text.ts';
import type { MainPart, SignatureBlock } from '../../document/nodes.ts';
import type { OfficialDocument } from '../../document/official-document.ts';
import { archiveCodes, AS_ABOVE } from '../../regulation/wording.ts';
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
  const { official, presented, layout, type } = laid.document;
  const { issuedOn, draftingUnit } = issuing;
  const main = mainPart(official);
  return {
    typeName: type.manifest.typeName,
    subject: presented.properties.subject,
    agency: agencyOn(data.agency, issuedOn).name,
    signatory: signatoryOf(data, issuing, main?.closing?.signatures ?? []),
    recipients: main === undefined ? [...issuing.addressees, ...issuing.recipients] : printedReceivers(main),
    archiveUnit: main?.closing?.recipients?.archive ?? archiveCodes(draftingUnit),
    copies: issuing.copies,
    pages: layout.pageCount,
    secrecy: issuing.secrecy,
    urgency: issuing.urgency,
    note,
  };
}

/** The part with number and signature; a certificate has none. */
function mainPart(document: OfficialDocument): MainPart | undefined {
  return document.kind === 'certificate' ? undefined : document.parts.find((part) => part.kind === 'main');
}

/** Whom Kính gửi and Nơi nhận name, each once: templates add some to those of the data. */
function printedReceivers({ addressees, closing }: MainPart): readonly string[] {
  const printed = [...(addressees?.receivers ?? []), ...(closing?.recipients?.receivers ?? [])].map(
    plainText,
  );
  return [...new Set(printed)].filter((one) => one !== AS_ABOVE);
}

/** Who signs as printed: in minutes not a leader of the agency, but chair and secretary. */
function signatoryOf(
  data: Dataset,
  { signatory, issuedOn }: Issuing,
  signatures: readonly SignatureBlock[],
): EntryFacts['signatory'] {
  if (signatures.length === 0 || signatures.some(({ name }) => name === signatory)) {
    return { name: signatory, position: leaderOn(data.agency, signatory, issuedOn)?.position ?? '' };
  }
  return {
    name: signatures.map(({ name }) => name).join('; '),
    position: signatures.map(({ authority }) => authority.join(' ')).join('; '),
  };
}
