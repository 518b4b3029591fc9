import * as z from 'zod';
import type { DatasetWith } from '../../domain/dataset.ts';
import type { Launch } from '../../domain/event.ts';
import { civilDate } from '../../domain/values.ts';
import { clockTimeText, parseClockTime } from '../../language/clock-times.ts';
import { weekdayText } from '../../language/dates.ts';
import { clustersWithMembers, type ClusterMember } from './support/cluster-members.ts';
import { positionOf } from './support/position-of.ts';
import type { View } from './view.ts';

const schema = z.object({
  launch: z.object({
    name: z.string(),
    /** "8 giờ 30 phút" */
    startsAt: z.string(),
    /** "thứ Ba" */
    weekday: z.string(),
    heldOn: civilDate,
    venue: z.string(),
    chair: z.string(),
    notes: z.array(z.string()),
  }),
  guest: z.object({
    honorific: z.string(),
    name: z.string(),
    /** With the enterprise: "Giám đốc Công ty TNHH A". */
    position: z.string(),
    cluster: z.string(),
    isHead: z.boolean(),
    isDeputyHead: z.boolean(),
  }),
});

type Values = z.output<typeof schema>;

/** The ceremony that opens the campaign, and one member that is invited to it. */
export const launchInvitationView: View<typeof schema, 'clusters' | 'enterprises' | 'events'> = {
  needs: ['clusters', 'enterprises', 'events'],
  schema,
  documents: (data) => {
    const { launch } = data.events;
    if (launch === undefined) return [];
    const ceremony = ceremonyOf(launch);
    return guestsOf(data).map(({ key, guest }) => ({ key, values: { launch: ceremony, guest } }));
  },
};

function ceremonyOf({ startsAt, heldOn, ...launch }: Launch): Values['launch'] {
  const time = parseClockTime(startsAt);
  if (time === undefined) throw new Error(`no time of day: ${startsAt}`);
  return { ...launch, heldOn, startsAt: clockTimeText(time), weekday: weekdayText(heldOn) };
}

function guestsOf(data: DatasetWith<'clusters' | 'enterprises'>) {
  return clustersWithMembers(data).flatMap(({ name, members }) =>
    members.map((member) => ({ key: member.id, guest: guestOf(member, name) })),
  );
}

function guestOf(
  { name, representative, isHead, isDeputyHead }: ClusterMember,
  cluster: string,
): Values['guest'] {
  return {
    honorific: representative.honorific,
    name: representative.name,
    position: positionOf(representative.position, name),
    cluster,
    isHead,
    isDeputyHead,
  };
}
