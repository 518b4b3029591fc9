import type { Certificate } from './certificate.ts';

/** A certificate as text, one line a field: for review and golden tests. */
export function dumpCertificate({ mode, properties, fields }: Certificate): string {
  const { recipientDetail, registerLine } = fields;
  const lines = [
    `certificate ${mode}`,
    `  properties title="${properties.title}" subject="${properties.subject}" author="${properties.author}"`,
    `  awarding-authority ${JSON.stringify(fields.awardingAuthority.text)}`,
    `  recipient ${JSON.stringify(fields.recipient.text)}`,
    ...(recipientDetail === undefined ? [] : [`  recipient-detail ${JSON.stringify(recipientDetail.text)}`]),
    `  achievement ${JSON.stringify(fields.achievement.text)}`,
    `  decision ${JSON.stringify(fields.decisionLine.text)}`,
    ...(registerLine === undefined ? [] : [`  register ${JSON.stringify(registerLine.text)}`]),
    `  place-and-date ${JSON.stringify(fields.placeAndDate.text)}`,
    `  authority ${JSON.stringify(fields.authority.map(({ text }) => text))}`,
    `  name ${JSON.stringify(fields.signatoryName.text)}`,
  ];
  return `${lines.join('\n')}\n`;
}
