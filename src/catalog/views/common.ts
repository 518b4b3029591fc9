import * as z from 'zod';
import { agencyOn, agencySchema, leaderOn, type Agency } from '../../domain/agency.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Issuing } from '../../domain/issuing.ts';
import { legalBasisSchema } from '../../domain/legal-basis.ts';
import { civilDate } from '../../domain/values.ts';
import { authorityLines } from '../../regulation/signing-authority.ts';

/** What every template may see: who issues the document, in which campaign, and what it rests on. */
export const commonSchema = z.object({
  agency: agencySchema,
  campaign: z.object({ year: z.int(), theme: z.string(), bloc: z.string() }),
  document: z.object({
    year: z.int(),
    date: civilDate.optional(),
    legalBases: z.array(legalBasisSchema),
    proposedBy: z.string().optional(),
    recipients: z.array(z.string()),
  }),
  signatory: z.object({
    authority: z.array(z.string()),
    agencyPosition: z.string().optional(),
    position: z.string(),
    name: z.string(),
  }),
});

/** The same for one document. The data has been checked: who signs is known. */
export function commonValues({ agency, plan }: Dataset, issuing: Issuing): z.output<typeof commonSchema> {
  const { issuedOn: date, legalBases, proposedBy } = issuing;
  return {
    agency: agencyOn(agency, date),
    campaign: { year: plan.year, theme: plan.theme, bloc: plan.bloc },
    document: {
      year: date?.year ?? plan.year,
      ...(date !== undefined && { date }),
      legalBases,
      ...(proposedBy !== undefined && { proposedBy }),
      recipients: issuing.recipients,
    },
    signatory: signatoryOf(agency, issuing),
  };
}

function signatoryOf(agency: Agency, { signatory: name, issuedOn }: Issuing) {
  const leader = leaderOn(agency, name, issuedOn);
  if (leader === undefined) throw new Error(`no leader ${name}: consistency was not checked`);
  const { headPosition } = agencyOn(agency, issuedOn);
  return {
    authority: [...authorityLines({ ...leader, headPosition })],
    ...(leader.agencyPosition !== undefined && { agencyPosition: leader.agencyPosition }),
    position: leader.position,
    name,
  };
}
