import type { Dataset } from '../../src/domain/dataset.ts';

/** Data of a size that no real year has, made of the real one. Nothing in it is left to chance. */

type Enterprises = NonNullable<Dataset['enterprises']>;

/** As many enterprises as wanted, their names those of the year with a number after them. */
function manyEnterprises(enterprises: Enterprises, count: number): Enterprises {
  return Array.from({ length: count }, (_, index) => {
    const model = enterprises[index % enterprises.length];
    if (model === undefined) throw new Error('the year has no enterprises');
    const id = `dn-${String(index + 1)}`;
    return { ...model, id, name: `${model.name} ${String(Math.floor(index / enterprises.length) + 1)}` };
  });
}

/** One cluster with many members: a table of as many rows. */
export function withRows(data: Dataset, rows: number): Dataset {
  const enterprises = manyEnterprises(data.enterprises ?? [], rows);
  const [cluster] = data.clusters ?? [];
  if (cluster === undefined) throw new Error('the year has no clusters');
  const members = enterprises.map(({ id }) => id);
  const [head = '', deputyHead = ''] = members;
  return { ...data, enterprises, clusters: [{ ...cluster, head, deputyHeads: [deputyHead], members }] };
}

/** The number in the name of every enterprise. */
export function withRowNames({ enterprises = [], ...data }: Dataset, number: number): Dataset {
  const named = enterprises.map((one) => ({ ...one, name: withMark(one.name, number) }));
  return { ...data, enterprises: named };
}

/** The number in every paragraph of the plan. */
export function withPlanTexts({ plan, ...data }: Dataset, number: number): Dataset {
  const marked = (texts: readonly string[]) => texts.map((text) => withMark(text, number));
  const changed = {
    aims: marked(plan.aims),
    requirements: marked(plan.requirements),
    tasks: plan.tasks.map((task) => ({ ...task, content: withMark(task.content, number) })),
    assignments: plan.assignments.map((one) => ({ ...one, duty: withMark(one.duty, number) })),
  };
  return { ...data, plan: { ...plan, ...changed } };
}

function withMark(text: string, number: number): string {
  return `${text} (${String(number)})`;
}

/** Many persons, each with a certificate. */
export function withCertificates(data: Dataset, count: number): Dataset {
  const models = (data.nominations ?? []).filter(
    ({ award, subject }) => award === 'commendationCertificate' && subject.kind === 'individual',
  );
  const nominations = Array.from({ length: count }, (_, index) => {
    const model = models[index % models.length];
    if (model === undefined) throw new Error('the year has no certificates');
    const subject = { ...model.subject, name: `${model.subject.name ?? ''} ${String(index + 1)}` };
    return { ...model, id: `gk-${String(index + 1)}`, subject };
  });
  const awards = nominations.map(({ id }, index) => ({ nomination: id, registerNumber: index + 1 }));
  return { ...data, nominations, awards };
}
