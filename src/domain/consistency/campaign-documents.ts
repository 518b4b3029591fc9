import type { CitedType } from '../../document/document-types.ts';

/** A document of the campaign that has a number: what it is, and how others speak of it. */
export interface CampaignDocument {
  readonly typeName: CitedType;
  /** What the subject says when this very document is cited; small letters without diacritics. */
  readonly citedAs?: RegExp;
  /** What the plan calls the task of issuing it; small letters without diacritics. */
  readonly taskOf?: RegExp;
}

/** The slug of the plan: what documents.yaml says of it stands beside plan.yaml. */
export const PLAN = 'plan';

/**
 * The numbered documents of a campaign under their slugs. Documents that come one per cluster or member are not cited:
 * one entry stands for several papers.
 */
export const CAMPAIGN_DOCUMENTS: ReadonlyMap<string, CampaignDocument> = new Map<string, CampaignDocument>(
  Object.entries({
    'cluster-decision': {
      typeName: 'Quyết định',
      citedAs: /thanh lap (?:cac )?cum thi dua/u,
      taskOf: /quyet dinh thanh lap (?:cac )?cum thi dua/u,
    },
    [PLAN]: {
      typeName: 'Kế hoạch',
      citedAs: /to chuc (?:thuc hien )?(?:cac )?phong trao thi dua/u,
      taskOf: /ban hanh ke hoach .*thi dua/u,
    },
    'criteria-guideline': {
      typeName: 'Hướng dẫn',
      citedAs: /chi tieu|tieu chi|cham diem/u,
      taskOf: /ban hanh (?:huong dan )?cac (?:chi tieu|tieu chi) thi dua/u,
    },
    'interim-report': { typeName: 'Báo cáo', citedAs: /so ket/u, taskOf: /bao cao so ket/u },
    'final-report': { typeName: 'Báo cáo', citedAs: /tong ket/u },
    'commendation-submission': { typeName: 'Tờ trình', citedAs: /khen thuong/u },
    'commendation-decision': { typeName: 'Quyết định', citedAs: /khen thuong|giay khen/u },
    announcement: { typeName: 'Thông báo', citedAs: /ket luan|phan cong/u },
    'launch-invitation': { typeName: 'Giấy mời' },
    'reporting-dispatch': { typeName: 'Công văn' },
    'review-minutes': { typeName: 'Biên bản' },
  } satisfies Record<string, CampaignDocument>),
);
