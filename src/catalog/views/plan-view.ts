import * as z from 'zod';
import { legalBasisSchema } from '../../domain/legal-basis.ts';
import { planSchema, taskSchema } from '../../domain/plan.ts';
import type { View } from './view.ts';

const schema = z.object({
  plan: planSchema.extend({
    tasks: z.array(taskSchema.extend({ accordingTo: legalBasisSchema.optional() })),
  }),
});

/** The plan with its references followed: a task's basis in full. */
export const planView: View<typeof schema, never> = {
  needs: [],
  uses: ['plan'],
  schema,
  documents: ({ plan }) => [
    {
      values: {
        plan: {
          ...plan,
          tasks: plan.tasks.map(({ accordingTo, ...task }) => {
            const basis = plan.legalBases.find(({ id }) => id !== undefined && id === accordingTo);
            return basis === undefined ? task : { ...task, accordingTo: basis };
          }),
        },
      },
    },
  ],
};
