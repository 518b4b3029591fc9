import type { Entry } from '../../issuance/register/entry.ts';
import type { SkippedType } from '../../rendering/ready-types.ts';
import type { CommandResult } from '../command.ts';
import type { Lang } from '../report.ts';
import { issuedData, issuedLines } from './issued-lines.ts';

/** A document as it was written. */
export interface WrittenDocument {
  readonly slug: string;
  readonly key: string | undefined;
  readonly typeName: string;
  readonly pages: number;
  readonly files: readonly WrittenFile[];
}

interface WrittenFile {
  readonly path: string;
  /** How many. */
  readonly bytes: number;
  readonly sha256: string;
}

interface Context {
  readonly from: string;
  readonly lang: Lang;
  readonly skipped: readonly SkippedType[];
  /** What was left out since it is issued already, and where that is. */
  readonly issued: readonly Entry[];
  readonly pathOf: (entry: Entry) => string;
  /** Where the office's own fonts were found, if they were used. */
  readonly fontFolder: string | undefined;
}

const WORDS = {
  nothing: { vi: 'Không có mẫu nào để soạn.', en: 'There is no document type to render.' },
  title: {
    vi: (count: number, files: number, from: string) =>
      `Đã soạn ${String(count)} văn bản (${String(files)} tệp) từ ${from}:`,
    en: (count: number, files: number, from: string) =>
      `Rendered ${String(count)} document(s) (${String(files)} files) from ${from}:`,
  },
  pages: { vi: 'trang', en: 'page(s)' },
  documents: { vi: 'văn bản', en: 'documents' },
  skipped: {
    vi: 'Chưa soạn, vì thư mục dữ liệu còn thiếu:',
    en: 'Left out, because the data folder lacks:',
  },
  notYet: { vi: 'nội dung của văn bản này', en: 'what this document says' },
  fonts: {
    vi: (folder: string) => `PDF dùng phông chữ Times New Roman trong ${folder}.`,
    en: (folder: string) => `The PDF has Times New Roman as it stands in ${folder}.`,
  },
  draft: {
    vi: 'Đây là bản thảo: số nào chưa được cấp thì để trống.',
    en: 'These are drafts: a number that was not given yet is a blank.',
  },
} as const;

/** What a clerk wants to know of a finished rendering, as text and as data. */
export function renderSummary(
  rendered: readonly WrittenDocument[],
  { from, lang, skipped, issued, pathOf, fontFolder }: Context,
): Pick<CommandResult, 'text' | 'data'> {
  const slugs = [...new Set(rendered.map(({ slug }) => slug))];
  const files = rendered.flatMap((document) => document.files).length;
  const left = skippedLines(skipped, lang);
  const text = [
    rendered.length === 0 ? WORDS.nothing[lang] : WORDS.title[lang](rendered.length, files, from),
    ...slugs.flatMap((slug) =>
      typeLines(
        rendered.filter((document) => document.slug === slug),
        lang,
      ),
    ),
    ...(left.length === 0 ? [] : [WORDS.skipped[lang], ...left]),
    ...issuedLines(issued, pathOf, lang),
    ...(fontFolder === undefined || rendered.length === 0 ? [] : [WORDS.fonts[lang](fontFolder)]),
    ...(rendered.length === 0 ? [] : [WORDS.draft[lang]]),
    '',
  ].join('\n');
  const documents = rendered.map(({ slug, key, typeName, pages, files: written }) => ({
    slug,
    ...(key !== undefined && { key }),
    typeName,
    pages,
    files: written,
  }));
  const skippedData = skipped.map(({ type, missing }) => ({ slug: type.slug, missing }));
  const more = issued.length === 0 ? {} : { issued: issued.map(issuedData) };
  return {
    text,
    data: { documents, skipped: skippedData, ...more, ...(fontFolder !== undefined && { fontFolder }) },
  };
}

/** The types that were left out, each with what it waits for. */
export function skippedLines(skipped: readonly SkippedType[], lang: Lang): readonly string[] {
  return skipped.map(({ type, missing }) => {
    const waitsFor = missing.length === 0 ? WORDS.notYet[lang] : missing.map(fileName).join(', ');
    return `  ${type.manifest.typeName} (${type.slug}): ${waitsFor}`;
  });
}

/** One document with its files, or how many there are of a type and in which folder. */
function typeLines(documents: readonly WrittenDocument[], lang: Lang): readonly string[] {
  const [first, ...others] = documents;
  if (first === undefined) return [];
  const pages = documents.reduce((sum, document) => sum + document.pages, 0);
  const name = `${first.typeName} (${first.slug})`;
  if (first.key === undefined && others.length === 0) {
    return [
      `  ${name}, ${String(pages)} ${WORDS.pages[lang]}`,
      ...first.files.map(({ path, bytes }) => `    ${path}  ${kilobytes(bytes, lang)}`),
    ];
  }
  const bytes = documents.flatMap(({ files }) => files).reduce((sum, file) => sum + file.bytes, 0);
  const folder = (first.files[0]?.path ?? '').replace(/[^/\\]*$/u, '');
  return [
    `  ${name}, ${String(documents.length)} ${WORDS.documents[lang]}, ${String(pages)} ${WORDS.pages[lang]}`,
    `    ${folder}  ${kilobytes(bytes, lang)}`,
  ];
}

function fileName(part: string): string {
  return `${part}.yaml`;
}

function kilobytes(bytes: number, lang: Lang): string {
  const value = (Math.round(bytes / 102.4) / 10).toFixed(1);
  return `${lang === 'vi' ? value.replace('.', ',') : value} KB`;
}
