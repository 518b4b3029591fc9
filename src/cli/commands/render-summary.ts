import { createHash } from 'node:crypto';
import type { CommandResult } from '../command.ts';
import type { Lang } from '../report.ts';
import type { OutputFile } from '../world.ts';

/** What was rendered of one document type. */
export interface RenderedType {
  readonly slug: string;
  readonly typeName: string;
  readonly pages: number;
  readonly files: readonly OutputFile[];
}

const WORDS = {
  nothing: { vi: 'Không có mẫu nào để soạn.', en: 'There is no document type to render.' },
  title: {
    vi: (count: number, from: string) => `Đã soạn ${String(count)} văn bản từ ${from}:`,
    en: (count: number, from: string) => `Rendered ${String(count)} document(s) from ${from}:`,
  },
  pages: { vi: 'trang', en: 'page(s)' },
  draft: {
    vi: 'Đây là bản thảo: số văn bản để trống cho đến khi ban hành.',
    en: 'These are drafts: the number stays blank until issue.',
  },
} as const;

/** What a clerk wants to know of a finished rendering, as text and as data. */
export function renderSummary(
  rendered: readonly RenderedType[],
  { from, lang }: { readonly from: string; readonly lang: Lang },
): Pick<CommandResult, 'text' | 'data'> {
  const lines = rendered.flatMap(({ slug, typeName, pages, files }) => [
    `  ${typeName} (${slug}), ${String(pages)} ${WORDS.pages[lang]}`,
    ...files.map(({ path, bytes }) => `    ${path}  ${kilobytes(bytes.length, lang)}`),
  ]);
  const text =
    rendered.length === 0
      ? `${WORDS.nothing[lang]}\n`
      : [WORDS.title[lang](rendered.length, from), ...lines, WORDS.draft[lang], ''].join('\n');
  const documents = rendered.map(({ slug, typeName, pages, files }) => ({
    slug,
    typeName,
    pages,
    files: files.map(({ path, bytes }) => ({
      path,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  }));
  return { text, data: { documents } };
}

function kilobytes(bytes: number, lang: Lang): string {
  const value = (Math.round(bytes / 102.4) / 10).toFixed(1);
  return `${lang === 'vi' ? value.replace('.', ',') : value} KB`;
}
