import type { CertificateBoxKey, CertificateFields } from '../../document/certificate.ts';
import type { Place } from '../../document/issue.ts';
import { toCapitals } from '../../language/capitalization.ts';
import { PLAIN_TEXT, TITLE, type ParagraphTag } from '../tag.ts';
import { AWARD_LABEL, CERTIFICATE_TITLE, NATIONAL_MOTTO, NATIONAL_NAME } from '../../regulation/wording.ts';

/** What stands in a box, line by line as written, what it is, and where the template wrote it. */
export interface BoxText {
  readonly lines: readonly string[];
  readonly tag: ParagraphTag;
  readonly place: Place | undefined;
}

/** The texts of a certificate's boxes; a box without a text stays empty. */
export function boxTexts(fields: CertificateFields): Readonly<Record<CertificateBoxKey, BoxText>> {
  const { decisionLine, registerLine, recipientDetail, authority } = fields;
  return {
    nationalName: fixed(toCapitals(NATIONAL_NAME)),
    nationalMotto: fixed(NATIONAL_MOTTO),
    awardingAuthority: written([fields.awardingAuthority], toCapitals),
    awardLabel: fixed(toCapitals(AWARD_LABEL)),
    title: fixed(toCapitals(CERTIFICATE_TITLE), TITLE),
    recipient: written([fields.recipient]),
    recipientDetail: written(recipientDetail === undefined ? [] : [recipientDetail]),
    achievement: written([fields.achievement]),
    decision: written(registerLine === undefined ? [decisionLine] : [decisionLine, registerLine]),
    placeAndDate: written([fields.placeAndDate]),
    authority: written(authority, toCapitals),
    signatoryName: written([fields.signatoryName]),
  };
}

function fixed(text: string, tag: ParagraphTag = PLAIN_TEXT): BoxText {
  return { lines: [text], tag, place: undefined };
}

function written(
  texts: CertificateFields['authority'],
  change: (text: string) => string = (text) => text,
): BoxText {
  return { lines: texts.map(({ text }) => change(text)), tag: PLAIN_TEXT, place: texts[0]?.place };
}
