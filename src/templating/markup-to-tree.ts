import type { Form } from '../document/forms.ts';
import { outcome, type Outcome, type Place } from '../document/issue.ts';
import type {
  Addressees,
  Block,
  Inline,
  Orientation,
  Recipients,
  SignatureBlock,
} from '../document/nodes.ts';
import { plainText } from '../document/text.ts';
import { foldWhiteSpace } from '../language/white-space.ts';
import { buildBlocks } from './build-blocks.ts';
import { checkForm } from './check-form.ts';
import { checkGrammar } from './check-grammar.ts';
import { inlines, plainInlines } from './inlines.ts';
import { elements, elementsNamed } from './markup-elements.ts';
import type { MarkupElement } from './markup-parser.ts';

/** What a template says of one text: what it leaves out comes from data. */
export interface TextParts {
  readonly subject: readonly Inline[];
  readonly body: readonly Block[];
  readonly signatures: readonly SignatureBlock[];
  /** Where Nơi nhận or a signature stands, when the template writes one. */
  readonly closingPlace: Place | undefined;
}

/** A text with an own head that is issued with a decision; `type` is its name: "Quy chế". */
export interface AttachmentParts extends TextParts {
  readonly kind: 'attachment';
  readonly type: string;
  readonly orientation: Orientation;
}

export interface AnnexParts extends TextParts {
  readonly kind: 'annex';
  readonly orientation: Orientation;
}

/** What a template says of a whole document: everything but its head, which is the agency's. */
export interface DocumentParts extends TextParts {
  readonly addressees: Addressees | undefined;
  readonly recipients: Recipients | undefined;
  readonly followers: readonly (AnnexParts | AttachmentParts)[];
}

/** Turn the markup of a whole document into nodes, numbers computed from the nesting. */
export function markupToTree(root: MarkupElement, form: Form): Outcome<DocumentParts> {
  const issues = [...checkGrammar(root), ...checkForm(root, form)];
  return outcome(issues, () => ({
    ...textParts(root),
    addressees: elementsNamed(root, 'addressees').map(addresseesOf)[0],
    recipients: elementsNamed(root, 'recipients').map(recipientsOf)[0],
    followers: elements(root).flatMap((element) => follower(element)),
  }));
}

function textParts(element: MarkupElement): TextParts {
  const [subject] = elementsNamed(element, 'subject');
  const signatures = elementsNamed(element, 'signature');
  return {
    subject: inlines(subject?.children ?? []),
    body: buildBlocks(element),
    signatures: signatures.map(signatureOf),
    closingPlace: (elementsNamed(element, 'recipients')[0] ?? signatures[0])?.place,
  };
}

function follower(element: MarkupElement): readonly (AnnexParts | AttachmentParts)[] {
  const orientation = element.attributes['orientation'] === 'landscape' ? 'landscape' : 'portrait';
  if (element.tag === 'annex') {
    const subject = plainInlines(element.attributes['title'] ?? '');
    return [{ kind: 'annex', ...textParts(element), subject, orientation }];
  }
  if (element.tag !== 'attachment') return [];
  const type = foldWhiteSpace(element.attributes['type'] ?? '');
  return [{ kind: 'attachment', ...textParts(element), type, orientation }];
}

function addresseesOf(element: MarkupElement): Addressees {
  return { kind: 'addressees', receivers: elements(element).map(({ children }) => inlines(children)) };
}

function recipientsOf(element: MarkupElement): Recipients {
  return {
    kind: 'recipients',
    receivers: elements(element).map(({ children }) => inlines(children)),
    archive: foldWhiteSpace(element.attributes['archive'] ?? ''),
  };
}

function signatureOf(element: MarkupElement): SignatureBlock {
  const texts = (tag: string) =>
    elementsNamed(element, tag).map(({ children }) => plainText(inlines(children)));
  const [agencyPosition] = texts('agency-position');
  return {
    kind: 'signature',
    authority: texts('authority'),
    ...(agencyPosition !== undefined && { agencyPosition }),
    name: texts('name')[0] ?? '',
  };
}
