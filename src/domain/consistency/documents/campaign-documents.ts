import type { CitedType } from '../../../document/document-types.ts';
import type { Bilingual } from '../../../document/issue.ts';
import { DECISION_SLUG, PLAN_SLUG } from '../../document-slugs.ts';

/** A document of the campaign: how messages call it, and how others speak of it. */
export interface CampaignDocument {
  readonly name: Bilingual;
  /** Its type, which is its series of numbers; undefined for what has no number. */
  readonly typeName?: CitedType;
  /** What the subject says when this very document is cited; small letters without diacritics. */
  readonly citedAs?: RegExp;
  /** What the plan calls the task of issuing it; small letters without diacritics. */
  readonly taskOf?: RegExp;
}

/**
 * The documents of a campaign under their slugs. Those that come one per cluster or member are not cited: one entry stands for
 * several papers.
 */
export const CAMPAIGN_DOCUMENTS: ReadonlyMap<string, CampaignDocument> = new Map<string, CampaignDocument>([
  [
    'cluster-decision',
    {
      name: { vi: 'Quyết định thành lập cụm', en: 'The decision on clusters' },
      typeName: 'Quyết định',
      citedAs: /thanh lap (?:cac )?cum thi dua/u,
      taskOf: /quyet dinh thanh lap (?:cac )?cum thi dua/u,
    },
  ],
  [
    PLAN_SLUG,
    {
      name: { vi: 'Kế hoạch', en: 'The plan' },
      typeName: 'Kế hoạch',
      citedAs: /to chuc (?:thuc hien )?(?:cac )?phong trao thi dua/u,
      taskOf: /ban hanh ke hoach .*thi dua/u,
    },
  ],
  [
    'criteria-guideline',
    {
      name: { vi: 'Hướng dẫn tiêu chí', en: 'The guideline on criteria' },
      typeName: 'Hướng dẫn',
      citedAs: /chi tieu|tieu chi|cham diem/u,
      taskOf: /ban hanh (?:huong dan )?cac (?:chi tieu|tieu chi) thi dua/u,
    },
  ],
  [
    'launch-invitation',
    { name: { vi: 'Giấy mời dự lễ phát động', en: 'The invitation' }, typeName: 'Giấy mời' },
  ],
  ['emulation-pledge', { name: { vi: 'Giao ước thi đua', en: 'The pledge' } }],
  [
    'reporting-dispatch',
    { name: { vi: 'Công văn đôn đốc báo cáo', en: 'The dispatch on reporting' }, typeName: 'Công văn' },
  ],
  [
    'interim-report',
    {
      name: { vi: 'Báo cáo sơ kết', en: 'The interim report' },
      typeName: 'Báo cáo',
      citedAs: /so ket/u,
      taskOf: /bao cao so ket/u,
    },
  ],
  [
    'final-report',
    {
      name: { vi: 'Báo cáo tổng kết', en: 'The final report' },
      typeName: 'Báo cáo',
      citedAs: /tong ket/u,
    },
  ],
  ['score-sheet', { name: { vi: 'Bảng chấm điểm', en: 'The score sheet' } }],
  [
    'review-minutes',
    { name: { vi: 'Biên bản họp bình xét', en: 'The minutes of a review' }, typeName: 'Biên bản' },
  ],
  [
    'commendation-submission',
    {
      name: { vi: 'Tờ trình khen thưởng', en: 'The submission' },
      typeName: 'Tờ trình',
      citedAs: /khen thuong/u,
    },
  ],
  [
    DECISION_SLUG,
    {
      name: { vi: 'Quyết định khen thưởng', en: 'The decision on awards' },
      typeName: 'Quyết định',
      citedAs: /khen thuong|giay khen/u,
    },
  ],
  ['commendation-certificate', { name: { vi: 'Giấy khen', en: 'The certificate' } }],
  [
    'announcement',
    {
      name: { vi: 'Thông báo kết luận', en: 'The announcement' },
      typeName: 'Thông báo',
      citedAs: /ket luan|phan cong/u,
    },
  ],
]);
