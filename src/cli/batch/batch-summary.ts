import { join } from 'node:path';
import { writtenInteger } from '../../language/numbers.ts';
import type { CommandResult } from '../command.ts';
import type { Lang } from '../report.ts';
import type { MadeBatch } from './make-batch.ts';

interface Context extends Omit<MadeBatch, 'issues'> {
  /** As it was given. */
  readonly out: string;
  /** How many were left out because they have been issued. */
  readonly issued: number;
  /** The file for printing, where one was asked for and written. */
  readonly merge: string | undefined;
}

/** What a clerk wants to know of a batch that has ended, as text and as data. */
export function batchSummary(
  { documents, before, refused, isStopped, out, issued, merge }: Context,
  lang: Lang,
): Pick<CommandResult, 'text' | 'data'> {
  const files = documents.flatMap((document) => document.files);
  const pages = documents.reduce((sum, document) => sum + document.pages, 0);
  const count = writtenInteger;
  const title = {
    vi: `Đã soạn ${count(documents.length)} văn bản (${count(files.length)} tệp, ${count(pages)} trang) vào ${out}.`,
    en: `Made ${count(documents.length)} documents (${count(files.length)} files, ${count(pages)} pages) in ${out}.`,
  };
  const kept = {
    vi: `  Trong đó ${count(before)} văn bản đã có từ lần trước.`,
    en: `  Of them ${count(before)} were there before.`,
  };
  const failed = {
    vi: `  ${count(refused)} dòng không soạn được, lỗi ghi ở trên.`,
    en: `  ${count(refused)} rows could not be made; see the errors above.`,
  };
  const merged = {
    vi: `  Tệp gộp để in hai mặt: ${merge ?? ''}`,
    en: `  One file for printing on both sides: ${merge ?? ''}`,
  };
  const stopped = {
    vi: '  Chưa xong: sửa lỗi trên rồi chạy lại với --resume.',
    en: '  Not complete: mend the error above and run this again with --resume.',
  };
  const references = documents.flatMap(({ reference }) => reference ?? []);
  const left = {
    vi: `  ${count(issued)} văn bản đã ban hành, không soạn lại.`,
    en: `  ${count(issued)} have been issued and were not made again.`,
  };
  const ranges = rangesOf(references, { vi: 'đến', en: 'to' }[lang]).join('; ');
  const numbers = {
    vi: `  Đã ban hành ${count(references.length)} văn bản: ${ranges}.`,
    en: `  Issued ${count(references.length)} documents: ${ranges}.`,
  };
  const lines = [
    title[lang],
    ...(references.length > 0 ? [numbers[lang]] : []),
    ...(issued > 0 ? [left[lang]] : []),
    ...(before > 0 ? [kept[lang]] : []),
    ...(refused > 0 ? [failed[lang]] : []),
    ...(merge !== undefined ? [merged[lang]] : []),
    ...(isStopped ? [stopped[lang]] : []),
  ];
  return {
    text: `${lines.join('\n')}\n`,
    data: {
      out,
      ...{ documents: documents.length, before, refused, pages, isComplete: !isStopped },
      ...(merge !== undefined && { merge }),
      ...(references.length > 0 && { references }),
      files: files.map(({ path, ...file }) => ({ path: join(out, path), ...file })),
    },
  };
}

/** "01/GM-BQL đến 12/GM-BQL", for each symbol. */
function rangesOf(references: readonly string[], to: string): readonly string[] {
  const symbolOf = (reference: string) => reference.slice(reference.indexOf('/'));
  return [...new Set(references.map(symbolOf))].map((symbol) => {
    const same = references.filter((reference) => symbolOf(reference) === symbol);
    return [...new Set([same[0], same.at(-1)])].join(` ${to} `);
  });
}
