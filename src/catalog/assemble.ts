import { formOf, symbolOf, type TemplateTypeName } from '../document/document-types.ts';
import type {
  AnnexPart,
  AttachedPart,
  Block,
  Closing,
  DocumentPart,
  Inline,
  IssueDate,
  Letterhead,
  MainPart,
  ParentDocument,
  Recipients,
  SignatureBlock,
} from '../document/nodes.ts';
import { annexLabel } from '../document/numbering.ts';
import type { Agency } from '../domain/agency.ts';
import type { Issuing } from '../domain/issuing.ts';
import { archiveCodes, AS_ABOVE, asInArticle, drafterMark } from '../regulation/wording.ts';
import type { AnnexParts, AttachmentParts, DocumentParts, TextParts } from '../templating/markup-to-tree.ts';

/** What of a document comes from data: its head, whom it goes to, who signs. */
export interface Assembly {
  readonly typeName: TemplateTypeName;
  readonly agency: Agency;
  readonly issuing: Issuing;
  readonly signatory: Omit<SignatureBlock, 'kind'>;
  readonly year: number;
  /** The document that this one belongs to, when it is an annex by itself. */
  readonly parent: { readonly typeName: TemplateTypeName; readonly issuing: Issuing } | undefined;
}

/** The parts of a document: what the template says, under the agency's head and with its closing. */
export function assembleParts(assembly: Assembly, parts: DocumentParts): readonly DocumentPart[] {
  const annexes = parts.followers.filter(({ kind }) => kind === 'annex').length;
  let annex = 0;
  const followers = parts.followers.map((follower): DocumentPart => {
    if (follower.kind === 'attachment') return attachedPart(assembly, follower);
    annex += 1;
    return annexPart(assembly, follower, annexLabel(annex, annexes));
  });
  return parts.body.length === 0 ? followers : [mainPart(assembly, parts), ...followers];
}

function mainPart(assembly: Assembly, parts: DocumentParts): MainPart {
  const { typeName, agency, issuing, year } = assembly;
  const form = formOf(typeName);
  const symbol = symbolOf(typeName, agency.abbreviation, issuing.draftingUnit);
  const { secrecy, urgency, circulation } = issuing;
  const addressees = form.addressees === 'never' ? undefined : (parts.addressees ?? fromData(issuing));
  const withAddressees = { ...parts, addressees };
  return {
    kind: 'main',
    orientation: 'portrait',
    letterhead: {
      ...bareLetterhead(agency),
      reference: symbol === undefined ? undefined : { number: issuing.number, symbol },
      date: form.hasPlaceAndDate ? dateOf(issuing, year) : undefined,
      subject: form.subjectPlace === 'head' ? parts.subject : undefined,
    },
    marks: { secrecy, urgency, circulation },
    title:
      form.subjectPlace === 'title'
        ? { kind: 'title', typeName, subject: parts.subject, hasRule: true }
        : undefined,
    addressees,
    body: parts.body,
    closing: form.hasClosing ? fullClosing(assembly, withAddressees) : ownClosing(parts),
    contact: form.hasContact ? agency.contact : undefined,
  };
}

function annexPart(assembly: Assembly, parts: AnnexParts, label: string): AnnexPart {
  const { orientation, subject: title, body } = parts;
  return {
    kind: 'annex',
    orientation,
    label,
    title,
    parent: parentOf(assembly),
    body,
    closing: ownClosing(parts),
  };
}

function attachedPart(assembly: Assembly, parts: AttachmentParts): AttachedPart {
  const { orientation, subject, body, type } = parts;
  return {
    kind: 'attached',
    orientation,
    letterhead: bareLetterhead(assembly.agency),
    title: { kind: 'title', typeName: type, subject, hasRule: false },
    parent: parentOf(assembly),
    body,
    closing: ownClosing(parts),
  };
}

function bareLetterhead(agency: Agency): Letterhead {
  return {
    kind: 'letterhead',
    superiorAgency: agency.superior.letterhead,
    issuingAgency: agency.letterhead,
    reference: undefined,
    place: agency.place,
    date: undefined,
    subject: undefined,
  };
}

function dateOf({ issuedOn }: Issuing, year: number): IssueDate {
  return issuedOn ?? { year };
}

/**
 * The document that an annex names. In an electronic document, number and day stay blanks there; on paper they are
 * filled. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, III.1.d.
 */
function parentOf({ typeName, agency, issuing, year, parent }: Assembly): ParentDocument {
  const named = parent ?? { typeName, issuing };
  const symbol = symbolOf(named.typeName, agency.abbreviation, named.issuing.draftingUnit);
  const isPaper = agency.presentation.medium === 'paper';
  return {
    typeName: named.typeName,
    reference: { number: isPaper ? named.issuing.number : undefined, symbol: symbol ?? '' },
    date: isPaper ? dateOf(named.issuing, year) : { year: named.issuing.issuedOn?.year ?? year },
    agency: agency.name,
  };
}

/** Nơi nhận and signatures as the template writes them, and from data where it does not. */
function fullClosing({ issuing, signatory }: Assembly, parts: DocumentParts): Closing {
  const standard: SignatureBlock = { kind: 'signature', ...signatory };
  return {
    kind: 'closing',
    place: parts.closingPlace,
    recipients: parts.recipients ?? standardRecipients(issuing, parts),
    signatures: parts.signatures.length > 0 ? parts.signatures : [standard],
  };
}

/** Only what the template writes. */
function ownClosing({ signatures, closingPlace }: TextParts): Closing | undefined {
  if (signatures.length === 0) return undefined;
  return { kind: 'closing', place: closingPlace, recipients: undefined, signatures };
}

function standardRecipients(issuing: Issuing, parts: DocumentParts): Recipients {
  const first = firstRecipient(parts);
  const receivers = [...(first === undefined ? [] : [first]), ...issuing.recipients];
  return {
    kind: 'recipients',
    receivers: receivers.map(plainLine),
    archive: archiveCodes(issuing.draftingUnit),
    ...(issuing.drafter !== undefined && { drafter: drafterMark(issuing.drafter, issuing.copies) }),
  };
}

/** "Như trên" where the document names its addressees, "Như Điều 4" in a decision. Source: Appendix I, Part I, II.9.d. */
function firstRecipient({ addressees, body }: DocumentParts): string | undefined {
  if (addressees !== undefined) return AS_ABOVE;
  const isDecision = body.some(({ kind }) => kind === 'enactment');
  const article = isDecision ? lastArticle(body) : undefined;
  return article === undefined ? undefined : asInArticle(article.replace(/\.$/u, ''));
}

function lastArticle(blocks: readonly Block[]): string | undefined {
  const labels = blocks.flatMap((block): string[] => {
    if (block.kind === 'article') return [block.label];
    const inside =
      block.kind === 'division' || block.kind === 'section' ? lastArticle(block.children) : undefined;
    return inside === undefined ? [] : [inside];
  });
  return labels.at(-1);
}

function fromData({ addressees }: Issuing) {
  if (addressees.length === 0) return undefined;
  return { kind: 'addressees', receivers: addressees.map(plainLine) } as const;
}

function plainLine(value: string): readonly Inline[] {
  return [{ kind: 'text', value }];
}
