import * as z from 'zod';
import { agencyOn } from '../../domain/agency.ts';
import { awardedOf, type Awarded } from '../../domain/awarded.ts';
import type { DatasetWith } from '../../domain/dataset.ts';
import { DECISION_SLUG } from '../../domain/document-slugs.ts';
import { issuingOf } from '../../domain/issuing.ts';
import { nomineeOf } from '../../domain/nominee.ts';
import { placeAndDateLine, referenceWithDate } from '../../regulation/wording.ts';
import { decisionDay } from './commendation-decision-view.ts';
import { setDocument } from './support/set-reference.ts';
import type { View } from './view.ts';

const schema = z.object({
  mode: z.string(),
  recipient: z.string(),
  detail: z.string(),
  achievement: z.string(),
  decision: z.string(),
  registerNumber: z.string().optional(),
  placeAndDate: z.string(),
});

type Needs = 'awards' | 'nominations' | 'enterprises';

/** A giấy khen for each who is awarded one. Source: Luật Thi đua, khen thưởng 2022, Điều 75. */
export const commendationCertificateView: View<typeof schema, Needs> = {
  needs: ['awards', 'nominations', 'enterprises'],
  uses: ['rules'],
  schema,
  documents: (data) =>
    awardedOf(data, decisionDay(data))
      .filter(({ nomination }) => nomination.award === 'commendationCertificate')
      .map((awarded) => ({
        key: awarded.nomination.id,
        // Read when the certificate is made: there may be thousands.
        get values() {
          return certificateValues(data, awarded);
        },
      })),
};

function certificateValues(
  data: DatasetWith<Needs>,
  { award, nomination }: Awarded,
): z.output<typeof schema> {
  const { issuedOn } = issuingOf(data, 'commendation-certificate');
  const agency = agencyOn(data.agency, issuedOn);
  const { name, detail } = nomineeOf(nomination, data.enterprises);
  return {
    mode: agency.certificate.mode,
    recipient: name,
    detail,
    achievement: nomination.achievement,
    decision: referenceWithDate(setDocument(data, DECISION_SLUG, 'Quyết định')),
    ...(award.registerNumber !== undefined && { registerNumber: String(award.registerNumber) }),
    placeAndDate: placeAndDateLine(agency.place, issuedOn ?? { year: data.plan.year }),
  };
}
