import { nameOf, type Job } from '../../batch/jobs/job.ts';
import type { Issue } from '../../document/issue.ts';

/** What is wrong with a document, at the row that asks for it; where in data or template it lies comes with it. */
export function asRefused(job: Job, issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => {
    const { place, related = [], message } = issue;
    const name = nameOf(job);
    const isNamed = message.vi.includes(name);
    const named = {
      ...issue,
      message: isNamed ? message : { vi: `${name}: ${message.vi}`, en: `${name}: ${message.en}` },
    };
    if (job.place === undefined || place?.file === job.place.file) return named;
    const origin = place && { message: { vi: 'chỗ gây lỗi', en: 'where it comes from' }, place };
    return { ...named, place: job.place, related: [...(origin ? [origin] : []), ...related] };
  });
}

export function changedMeanwhile(): Issue {
  return {
    code: 'changed-meanwhile',
    severity: 'error',
    message: {
      vi: 'Dữ liệu hoặc mẫu đã thay đổi trong khi soạn.',
      en: 'Data or templates were changed meanwhile.',
    },
    expected: {
      vi: 'Không sửa dữ liệu và mẫu khi đang soạn. Soạn lại từ đầu vào thư mục khác.',
      en: 'Leave data and templates alone meanwhile. Begin anew in another folder.',
    },
  };
}
