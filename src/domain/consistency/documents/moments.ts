import type { Bilingual, DataPath } from '../../../document/issue.ts';
import { isoDate, type CivilDate } from '../../../language/dates.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { latest } from '../day-order.ts';
import { documentLabel } from './issued-documents.ts';

/** Something that happens on a day of the campaign. */
export interface Moment {
  readonly day: CivilDate;
  readonly path: DataPath;
  readonly name: Bilingual;
}

/** The days that are known: of documents under their slugs, of events and meetings under names of their own. */
export function momentsOf({ data, documents }: CampaignYear): ReadonlyMap<string, Moment> {
  const { events, reports, reviews = [] } = data;
  const moments = new Map<string, Moment>();
  const add = (key: string, day: CivilDate | undefined, path: DataPath, name: Bilingual) => {
    if (day !== undefined) moments.set(key, { day, path, name });
  };
  for (const document of documents) {
    const { issuedOn } = document;
    add(document.slug, issuedOn?.value, issuedOn?.path ?? [], documentLabel(document));
  }
  add('launch', events?.launch?.heldOn, ['events', 'launch', 'heldOn'], {
    vi: 'Lễ phát động',
    en: 'The launch',
  });
  add('conclusion-meeting', events?.conclusionMeeting?.heldOn, ['events', 'conclusionMeeting', 'heldOn'], {
    vi: 'Cuộc họp có kết luận',
    en: 'The meeting whose conclusions are announced',
  });
  add('interim-due', reports?.interim?.dueOn, ['reports', 'interim', 'dueOn'], {
    vi: 'Hạn gửi báo cáo sơ kết',
    en: 'The day on which interim reports are due',
  });
  add('final-due', reports?.final?.dueOn, ['reports', 'final', 'dueOn'], {
    vi: 'Hạn gửi báo cáo tổng kết',
    en: 'The day on which final reports are due',
  });
  const last = latest(reviews.map(({ heldOn }) => heldOn));
  const index = reviews.findIndex(({ heldOn }) => last !== undefined && isoDate(heldOn) === isoDate(last));
  add('last-review', last, ['reviews', index, 'heldOn'], {
    vi: 'Cuộc họp bình xét cuối cùng',
    en: 'The last review',
  });
  return moments;
}
