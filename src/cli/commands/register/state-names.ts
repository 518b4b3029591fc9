import type { Bilingual } from '../../../document/issue.ts';
import type { State } from '../../../issuance/register/entry.ts';

/** How clerks call the states of a document. */
export const STATE_NAMES: Readonly<Record<State, Bilingual>> = {
  draft: { vi: 'dự thảo', en: 'draft' },
  approved: { vi: 'đã duyệt', en: 'approved' },
  signed: { vi: 'đã ký', en: 'signed' },
  issued: { vi: 'đã ban hành', en: 'issued' },
  cancelled: { vi: 'đã hủy', en: 'cancelled' },
};
