import type { CertificateBoxKey, CertificateFields } from '../../document/certificate.ts';
import type { Place } from '../../document/issue.ts';
import { toCapitals } from '../../language/capitalization.ts';
import { AWARD_LABEL, CERTIFICATE_TITLE, NATIONAL_MOTTO, NATIONAL_NAME } from '../../regulation/wording.ts';

/** What stands in a box, line by line as written, and where the template wrote it. */
export interface BoxText {
  readonly lines: readonly string[];
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
    title: fixed(toCapitals(CERTIFICATE_TITLE)),
    recipient: written([fields.recipient]),
    recipientDetail: written(recipientDetail === undefined ? [] : [recipientDetail]),
    achievement: written([fields.achievement]),
    decision: written(registerLine === undefined ? [decisionLine] : [decisionLine, registerLine]),
    placeAndDate: written([fields.placeAndDate]),
    authority: written(authority, toCapitals),
    signatoryName: written([fields.signatoryName]),
  };
}

function fixed(text: string): BoxText {
  return { lines: [text], place: undefined };
}

function written(
  texts: CertificateFields['authority'],
  change: (text: string) => string = (text) => text,
): BoxText {
  return { lines: texts.map(({ text }) => change(text)), place: texts[0]?.place };
}
