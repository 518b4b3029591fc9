import * as z from 'zod';
import type { DatasetWith } from '../../../domain/dataset.ts';
import { issuingOf } from '../../../domain/issuing.ts';
import { isWritten, writtenReportSchema, type Report } from '../../../domain/report.ts';
import type { Period } from '../../../domain/result.ts';
import { receivedBy, reportingOf } from '../../../domain/statistics/reporting.ts';
import { isoDate, type CivilDate } from '../../../language/dates.ts';
import { writtenCount } from '../../../language/numbers.ts';
import { joinList } from '../../../language/lists.ts';
import { lateText, missingText, reportedText } from '../../phrases/reporting.ts';
import { reportFigures, reportFiguresSchema } from './report-figures.ts';
import { setReference } from './set-reference.ts';

/** What both reports of the year show: who took part, who reported, the figures, and the office's own words. */
export const reportViewSchema = z.object({
  planReference: z.string(),
  enterpriseCount: z.string(),
  clusterCount: z.string(),
  clusterList: z.string(),
  reported: z.string(),
  missing: z.string().optional(),
  late: z.string().optional(),
  violationCount: z.string().optional(),
  violations: z.array(z.object({ name: z.string(), description: z.string() })),
  figures: reportFiguresSchema,
  report: writtenReportSchema,
});

type Needs = 'clusters' | 'enterprises' | 'results';

/**
 * The values of a report for a period, as they were known on its day; undefined while its words are not written or nobody has
 * reported.
 */
export function reportValues(
  data: DatasetWith<Needs>,
  report: Report | undefined,
  period: Period,
  slug: string,
): z.output<typeof reportViewSchema> | undefined {
  const { issuedOn } = issuingOf(data, slug);
  if (!isWritten(report) || data.results.every((result) => result[period] === undefined)) return undefined;
  const results = issuedOn === undefined ? data.results : [...receivedBy(data.results, period, issuedOn)];
  const { clusters } = data;
  const members = clusters.flatMap((cluster) => cluster.members);
  const taking = data.enterprises.filter(({ id }) => members.includes(id));
  const reporting = reportingOf(taking, results, period, report.dueOn);
  const late = lateText(reporting);
  const violations = violationsOf(data, period, issuedOn);
  return {
    planReference: setReference(data, 'plan', 'Kế hoạch'),
    enterpriseCount: writtenCount(members.length),
    clusterCount: writtenCount(clusters.length),
    clusterList: joinList(
      clusters.map((cluster) => `${cluster.name} (${writtenCount(cluster.members.length)} doanh nghiệp)`),
    ),
    reported: reportedText(reporting),
    ...(reporting.missing.length > 0 && { missing: missingText(reporting) }),
    ...(late !== undefined && { late }),
    ...(violations.length > 0 && { violationCount: writtenCount(violations.length) }),
    violations,
    figures: reportFigures(
      { ...data, results },
      { period, year: data.plan.year, isEstimate: report.isEstimate },
    ),
    report,
  };
}

/** The last month of the first half. */
const JUNE = 6;

function violationsOf(
  { results, enterprises }: DatasetWith<Needs>,
  period: Period,
  issuedOn: CivilDate | undefined,
) {
  return results.flatMap(({ enterprise, violations }) =>
    violations
      .filter(({ on }) => period === 'year' || on.month <= JUNE)
      .filter(({ on }) => issuedOn === undefined || isoDate(on) <= isoDate(issuedOn))
      .map(({ description }) => ({
        name: enterprises.find(({ id }) => id === enterprise)?.name ?? enterprise,
        description,
      })),
  );
}
