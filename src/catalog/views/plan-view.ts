import { z } from 'zod';
import { agencySchema, leaderOn, type Agency } from '../../domain/agency.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { legalBasisSchema } from '../../domain/legal-basis.ts';
import { planSchema, taskSchema, type Plan } from '../../domain/plan.ts';
import { archiveCodes } from '../../regulation/wording.ts';
import { authorityLines } from '../../regulation/signing-authority.ts';
import type { View } from './view.ts';

const schema = z.object({
  agency: agencySchema,
  plan: planSchema.extend({
    tasks: z.array(taskSchema.extend({ accordingTo: legalBasisSchema.optional() })),
  }),
  signatory: z.object({ authority: z.array(z.string()), name: z.string() }),
  archive: z.string(),
});

/** The plan with its references followed: a task's basis in full, the signatory's lines of authority, the archive's codes. */
export const planView: View<typeof schema> = {
  schema,
  date: ({ plan }) => plan.issuedOn ?? { year: plan.year },
  build: ({ agency, plan }: Dataset) => ({
    agency,
    plan: {
      ...plan,
      tasks: plan.tasks.map(({ accordingTo, ...task }) => {
        const basis = plan.legalBases.find(({ id }) => id !== undefined && id === accordingTo);
        return basis === undefined ? task : { ...task, accordingTo: basis };
      }),
    },
    signatory: signatoryOf(agency, plan),
    archive: archiveCodes(plan.draftingUnit),
  }),
};

function signatoryOf(agency: Agency, { signatory: name, issuedOn }: Plan) {
  const leader = leaderOn(agency, name, issuedOn);
  if (leader === undefined) throw new Error(`no leader ${name}: consistency was not checked`);
  return { authority: [...authorityLines(leader.signsAs, agency.headPosition, leader.position)], name };
}
