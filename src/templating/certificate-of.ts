import {
  CERTIFICATE_MODES,
  type Certificate,
  type CertificateFields,
  type CertificateText,
} from '../document/certificate.ts';
import { outcome, type Issue, type Outcome } from '../document/issue.ts';
import type { Form } from '../document/forms.ts';
import { closest } from '../language/closest.ts';
import { CERTIFICATE_TAG } from './certificate-grammar.ts';
import { checkForm } from './check-form.ts';
import { checkGrammar } from './check-grammar.ts';
import type { MarkupElement } from './markup-parser.ts';
import { textIn } from './text-in.ts';

/** What a template says of a certificate: everything but the properties of the file. */
export type CertificateParts = Pick<Certificate, 'mode' | 'fields'>;

/** Whether the markup of a whole document is that of a certificate. */
export function isCertificate(root: MarkupElement): boolean {
  return elementsNamed(root, CERTIFICATE_TAG).length > 0;
}

/** Turn the markup of a document that holds a <certificate> into what the certificate says. */
export function certificateOf(root: MarkupElement, form: Form): Outcome<CertificateParts> {
  const [certificate] = elementsNamed(root, CERTIFICATE_TAG);
  if (certificate === undefined) throw new Error('markup without a certificate');
  const mode = CERTIFICATE_MODES.find((known) => known === certificate.attributes['mode']);
  const issues = [
    ...checkGrammar(root),
    ...checkForm(root, form),
    ...(mode === undefined ? unknownMode(certificate) : []),
  ];
  return outcome(issues, () => ({ mode: mode ?? 'full', fields: fieldsOf(certificate) }));
}

function elementsNamed({ children }: MarkupElement, tag: string): readonly MarkupElement[] {
  return children.filter((child) => child.kind === 'element').filter((child) => child.tag === tag);
}

/** A missing mode is an issue of the grammar. */
function unknownMode({ attributes, place }: MarkupElement): readonly Issue[] {
  const found = (attributes['mode'] ?? '').trim();
  if (found === '') return [];
  const suggestion = closest(found, CERTIFICATE_MODES);
  const list = CERTIFICATE_MODES.join(', ');
  return [
    {
      code: 'unknown-certificate-mode',
      severity: 'error',
      place,
      message: {
        vi: `Không có cách in giấy khen “${found}”.`,
        en: `There is no mode “${found}” of certificates.`,
      },
      expected: {
        vi: `Được dùng: ${list} (in cả tờ; in chữ lên phôi có sẵn).`,
        en: `Allowed: ${list} (the whole sheet; on paper that is printed before).`,
      },
      ...(suggestion !== undefined && { suggestion }),
    },
  ];
}

function fieldsOf(certificate: MarkupElement): CertificateFields {
  const texts = (tag: string) => elementsNamed(certificate, tag).map(textOf);
  const required = (tag: string): CertificateText => {
    const [found] = texts(tag);
    if (found === undefined) throw new Error(`the grammar let a certificate without <${tag}> pass`);
    return found;
  };
  return {
    awardingAuthority: required('awarding-authority'),
    recipient: required('recipient'),
    recipientDetail: texts('recipient-detail')[0],
    achievement: required('achievement'),
    decisionLine: required('decision'),
    registerLine: texts('register')[0],
    placeAndDate: required('place-and-date'),
    authority: texts('authority'),
    signatoryName: required('name'),
  };
}

function textOf(element: MarkupElement): CertificateText {
  return { text: textIn(element), place: element.place };
}
