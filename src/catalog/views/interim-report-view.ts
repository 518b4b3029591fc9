import { reportValues, reportViewSchema } from './support/report-common.ts';
import type { View } from './view.ts';

type Needs = 'clusters' | 'enterprises' | 'results' | 'reports';

/** The report on the first half of the year (báo cáo sơ kết). */
export const interimReportView: View<typeof reportViewSchema, Needs> = {
  needs: ['clusters', 'enterprises', 'results', 'reports'],
  schema: reportViewSchema,
  documents: (data) => {
    const values = reportValues(data, data.reports.interim, 'firstHalf', 'interim-report');
    return values === undefined ? [] : [{ values }];
  },
};
