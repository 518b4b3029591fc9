import {
  CERTIFICATE_MODES,
  type Certificate,
  type CertificateFields,
  type CertificateText,
} from '../document/certificate.ts';
import { outcome, type Issue, type Outcome } from '../document/issue.ts';
import { closest } from '../language/closest.ts';
import { CERTIFICATE_TAG } from './certificate-grammar.ts';
import { checkGrammar } from './check-grammar.ts';
import { elementsNamed } from './markup-elements.ts';
import type { MarkupElement } from './markup-parser.ts';
import { textIn } from './text-in.ts';

/** What a template says of a certificate: everything but the properties of the file. */
export type CertificateParts = Pick<Certificate, 'mode' | 'fields'>;

/** Turn the markup of a document that holds a <certificate>, and nothing else, into what the certificate says. */
export function certificateOf(root: MarkupElement): Outcome<CertificateParts> {
  const [certificate] = elementsNamed(root, CERTIFICATE_TAG);
  if (certificate === undefined) return { ok: false, issues: [noCertificate(root)] };
  const mode = CERTIFICATE_MODES.find((known) => known === certificate.attributes['mode']);
  const issues = [...checkGrammar(root), ...(mode === undefined ? unknownMode(certificate) : [])];
  return outcome(issues, () => ({ mode: mode ?? 'full', fields: fieldsOf(certificate) }));
}

function noCertificate({ place }: MarkupElement): Issue {
  const message = { vi: `Mẫu thiếu <${CERTIFICATE_TAG}>.`, en: `The template lacks <${CERTIFICATE_TAG}>.` };
  return { code: 'missing-part', severity: 'error', place, message };
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
