import { reportValues, reportViewSchema } from './support/report-common.ts';
import type { View } from './view.ts';

type Needs = 'clusters' | 'enterprises' | 'results' | 'reports';

/** The report on the first half of the year (báo cáo sơ kết). */
export const interimReportView: View<typeof reportViewSchema, Needs> = {
  needs: ['clusters', 'enterprises', 'results', 'reports'],
  schema: reportViewSchema,
  documents: (data) => {
    const { interim } = data.reports;
    if (interim === undefined) return [];
    return [{ values: reportValues(data, interim, 'firstHalf', 'interim-report') }];
  },
};
