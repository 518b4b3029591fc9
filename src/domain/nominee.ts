import type { Enterprise } from './enterprise.ts';
import type { AwardNomination } from './nomination.ts';

/** A nominee as lists and certificates name it. */
export interface Nominee {
  /** "Công ty TNHH A", "Phân xưởng May 2", "Ông Nguyễn Văn B". */
  readonly name: string;
  /** Where it belongs: the industrial park, the enterprise, the position and the enterprise. */
  readonly detail: string;
}

/** Who a nomination is for. @throws {Error} for an unknown enterprise: consistency was not checked. */
export function nomineeOf(
  { subject }: Pick<AwardNomination, 'subject'>,
  enterprises: readonly Enterprise[],
): Nominee {
  const enterprise = enterprises.find(({ id }) => id === subject.enterprise);
  if (enterprise === undefined) throw new Error(`no enterprise ${subject.enterprise}`);
  const { name = '', honorific = '', position = '' } = subject;
  switch (subject.kind) {
    case 'enterprise':
      return { name: enterprise.name, detail: `Khu công nghiệp ${enterprise.industrialPark}` };
    case 'collective':
      return { name, detail: enterprise.name };
    case 'individual':
      return {
        name: `${honorific} ${name}`.trim(),
        detail: [position, enterprise.name].filter(Boolean).join(', '),
      };
  }
}
