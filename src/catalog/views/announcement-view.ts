import * as z from 'zod';
import type { Events } from '../../domain/event.ts';
import { civilDate } from '../../domain/values.ts';
import { toSmallLetters } from '../../language/capitalization.ts';
import { clusterSchema, clustersWithMembers } from './support/cluster-members.ts';
import type { View } from './view.ts';

const schema = z.object({
  meeting: z
    .object({
      name: z.string(),
      heldOn: civilDate,
      venue: z.string(),
      /** As it stands in a sentence: "ông Vũ Quốc Nghị, Phó Trưởng ban". */
      chair: z.string(),
      participants: z.array(z.string()),
      conclusions: z.array(
        z.object({ title: z.string(), points: z.array(z.string()), hasOnePoint: z.boolean() }),
      ),
    })
    .optional(),
  clusters: z.array(clusterSchema),
  hasOneCluster: z.boolean(),
});

/** Who of the agency follows which cluster, and what a meeting concluded, where there was one. */
export const announcementView: View<typeof schema, 'clusters' | 'enterprises'> = {
  needs: ['clusters', 'enterprises'],
  uses: ['events'],
  schema,
  documents: (data) => {
    const meeting = data.events?.conclusionMeeting;
    const clusters = clustersWithMembers(data);
    return [
      {
        values: {
          ...(meeting && { meeting: meetingOf(meeting) }),
          clusters,
          hasOneCluster: clusters.length === 1,
        },
      },
    ];
  },
};

function meetingOf({ chair, conclusions, ...meeting }: NonNullable<Events['conclusionMeeting']>) {
  return {
    ...meeting,
    chair: insideSentence(chair),
    conclusions: conclusions.map(({ title, points }) => ({
      title,
      points,
      hasOnePoint: points.length === 1,
    })),
  };
}

/** "Ông Vũ Quốc Nghị" as it stands in the middle of a sentence: "ông Vũ Quốc Nghị". */
function insideSentence(person: string): string {
  return person.replace(/^(?:Ông|Bà)(?= )/u, toSmallLetters);
}
