import type { Bilingual, DataIssue } from '../../../document/issue.ts';

/** Two moments of which the first comes before the second, or on its day. */
export interface Sequence {
  readonly first: string;
  readonly second: string;
  readonly severity: DataIssue['severity'];
  readonly reason: Bilingual;
}

const REPORTS_FIRST = {
  vi: 'Ban báo cáo khi doanh nghiệp đã hết hạn gửi báo cáo.',
  en: 'The office reports when the enterprises’ reports are due.',
};
const DISPATCH_FIRST = {
  vi: 'Công văn đôn đốc gửi trước hạn báo cáo.',
  en: 'What asks for reports comes before they are due.',
};

/** What comes before what in a campaign. */
export const SEQUENCES: readonly Sequence[] = [
  {
    first: 'cluster-decision',
    second: 'launch',
    severity: 'error',
    reason: { vi: 'Có cụm thi đua rồi mới ký kết giao ước.', en: 'Clusters come before their pledges.' },
  },
  {
    first: 'plan',
    second: 'launch',
    severity: 'error',
    reason: { vi: 'Có kế hoạch rồi mới phát động.', en: 'The plan comes before the launch.' },
  },
  {
    first: 'criteria-guideline',
    second: 'launch',
    severity: 'warning',
    reason: {
      vi: 'Nên có hướng dẫn chỉ tiêu trước khi ký kết giao ước.',
      en: 'The criteria should come before the pledges.',
    },
  },
  {
    first: 'launch-invitation',
    second: 'launch',
    severity: 'error',
    reason: { vi: 'Giấy mời gửi trước buổi lễ.', en: 'Invitations come before the launch.' },
  },
  {
    first: 'launch',
    second: 'emulation-pledge',
    severity: 'error',
    reason: { vi: 'Giao ước được ký tại lễ phát động.', en: 'The pledge is signed at the launch.' },
  },
  {
    first: 'interim-due',
    second: 'interim-report',
    severity: 'warning',
    reason: REPORTS_FIRST,
  },
  {
    first: 'interim-report',
    second: 'final-report',
    severity: 'error',
    reason: { vi: 'Sơ kết trước, tổng kết sau.', en: 'The interim report comes first.' },
  },
  {
    first: 'final-due',
    second: 'final-report',
    severity: 'warning',
    reason: REPORTS_FIRST,
  },
  { first: 'reporting-dispatch/interim', second: 'interim-due', severity: 'warning', reason: DISPATCH_FIRST },
  { first: 'reporting-dispatch/final', second: 'final-due', severity: 'warning', reason: DISPATCH_FIRST },
  {
    first: 'last-review',
    second: 'commendation-submission',
    severity: 'error',
    reason: { vi: 'Bình xét xong mới trình khen thưởng.', en: 'Reviews come before the submission.' },
  },
  {
    first: 'last-review',
    second: 'commendation-decision',
    severity: 'error',
    reason: { vi: 'Bình xét xong mới quyết định khen thưởng.', en: 'Reviews come before the decision.' },
  },
  {
    first: 'commendation-decision',
    second: 'commendation-certificate',
    severity: 'error',
    reason: {
      vi: 'Có quyết định khen thưởng rồi mới in giấy khen.',
      en: 'The decision comes before the certificates.',
    },
  },
  {
    first: 'conclusion-meeting',
    second: 'announcement',
    severity: 'error',
    reason: { vi: 'Họp xong mới thông báo kết luận.', en: 'The meeting comes before its announcement.' },
  },
];
