import type { Bilingual, Issue } from '../../document/issue.ts';
import { closest } from '../../language/closest.ts';
import { nameOf, type Job } from './job.ts';

/** How many names a message has. */
const SOME = 8;

function rowIssue(job: Job, field: string, code: string, message: Bilingual, more: Partial<Issue>): Issue {
  const place = job.factPlaces[field] ?? job.place;
  return { code, severity: 'error', message, ...(place && { place }), ...more };
}

export function unknownSlug(job: Job, known: readonly string[]): Issue {
  const suggestion = closest(job.slug, known);
  const expected = { vi: `Các mẫu: ${known.join(', ')}.`, en: `Types: ${known.join(', ')}.` };
  const message = { vi: `Không có mẫu “${job.slug}”.`, en: `There is no document type “${job.slug}”.` };
  return rowIssue(job, 'type', 'unknown-type', message, {
    expected,
    ...(suggestion !== undefined && { suggestion }),
  });
}

/** A row whose key is none that the data gives; or that has one where there is a single document, or none where there are several. */
export function unknownKey(job: Job, keys: readonly string[]): Issue {
  const suggestion = job.key === undefined ? undefined : closest(job.key, keys);
  const some = keys.slice(0, SOME).join(', ') + (keys.length > SOME ? ', …' : '');
  const message =
    job.key === undefined
      ? {
          vi: `Mẫu ${job.slug} có ${String(keys.length)} văn bản, dòng này chưa ghi mã.`,
          en: `${job.slug} has ${String(keys.length)} documents; this row has no key.`,
        }
      : {
          vi: `Mẫu ${job.slug} không có văn bản “${job.key}”.`,
          en: `The type ${job.slug} has no document “${job.key}”.`,
        };
  const expected =
    keys.length === 0
      ? { vi: 'Mẫu này chỉ có một văn bản: để trống mã.', en: 'It has one document: leave the key empty.' }
      : { vi: `Ghi một trong các mã: ${some}.`, en: `Give one of the keys: ${some}.` };
  return rowIssue(job, 'key', 'no-such-document', message, {
    expected,
    ...(suggestion !== undefined && { suggestion }),
  });
}

export function noDocuments(job: Job): Issue {
  const message = {
    vi: `Dữ liệu chưa đủ để soạn mẫu ${job.slug}.`,
    en: `The data is not enough for ${job.slug}.`,
  };
  return rowIssue(job, 'type', 'no-document', message, {
    expected: { vi: `Xem còn thiếu gì: vanthu render ${job.slug}.`, en: `See: vanthu render ${job.slug}.` },
  });
}

export function twice(job: Job, first: Job): Issue {
  const name = nameOf(job);
  const message = { vi: `${name} đã có ở một dòng trên.`, en: `${name} stands in a row above already.` };
  return rowIssue(job, 'key', 'document-twice', message, {
    expected: { vi: 'Bỏ dòng này, hoặc sửa mã.', en: 'Delete this row, or mend its key.' },
    ...(first.place && {
      related: [{ message: { vi: 'dòng trên', en: 'the row above' }, place: first.place }],
    }),
  });
}
