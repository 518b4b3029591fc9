import { describe, expect, it } from 'vitest';
import { renderSummary, type WrittenDocument } from '../../../src/cli/commands/render-summary.ts';
import { typeNamed } from '../../helpers/pipeline.ts';

function rendered(slug: string, key: string | undefined, pages: number): WrittenDocument {
  const stem = key === undefined ? slug : `${slug}/${key}`;
  const files = ['docx', 'pdf'].map((format) => ({
    path: `output/2024/${stem}.${format}`,
    bytes: 2048,
    sha256: format,
  }));
  return { slug, key, typeName: 'Công văn', pages, files };
}

const PLAN = { ...rendered('plan', undefined, 3), typeName: 'Kế hoạch' };
const DISPATCHES = [rendered('dispatch', 'cum-1', 1), rendered('dispatch', 'cum-2', 2)];
const CONTEXT = {
  from: 'data/2024',
  lang: 'vi',
  skipped: [],
  issued: [],
  pathOf: () => '',
  fontFolder: undefined,
} as const;

function lines(
  documents: readonly WrittenDocument[],
  context: Parameters<typeof renderSummary>[1] = CONTEXT,
) {
  return renderSummary(documents, context).text.split('\n');
}

describe('renderSummary', () => {
  it('names both files of a type that has one document', () => {
    expect(lines([PLAN])).toEqual([
      'Đã soạn 1 văn bản (2 tệp) từ data/2024:',
      '  Kế hoạch (plan), 3 trang',
      '    output/2024/plan.docx  2,0 KB',
      '    output/2024/plan.pdf  2,0 KB',
      'Đây là bản thảo: số nào chưa được cấp thì để trống.',
      '',
    ]);
  });

  it('counts the documents of a type that has several, with their folder and size', () => {
    expect(lines(DISPATCHES).slice(0, 3)).toEqual([
      'Đã soạn 2 văn bản (4 tệp) từ data/2024:',
      '  Công văn (dispatch), 2 văn bản, 3 trang',
      '    output/2024/dispatch/  8,0 KB',
    ]);
  });

  it('shows the folder of a type that has several, also in a year in which there is one', () => {
    expect(lines(DISPATCHES.slice(0, 1))[1]).toBe('  Công văn (dispatch), 1 văn bản, 1 trang');
  });

  it('goes through the types in their order', () => {
    const types = lines([PLAN, ...DISPATCHES]).filter((line) => /^ {2}\S/u.test(line));
    expect(types.map((line) => line.split(',')[0])).toEqual(['  Kế hoạch (plan)', '  Công văn (dispatch)']);
  });

  it('says which types were left out, and which files they lack', () => {
    const skipped = [{ type: typeNamed('reporting-dispatch'), missing: ['clusters', 'reports'] } as const];
    expect(lines([PLAN], { ...CONTEXT, skipped }).slice(-4)).toEqual([
      'Chưa soạn, vì thư mục dữ liệu còn thiếu:',
      '  Công văn (reporting-dispatch): clusters.yaml, reports.yaml',
      'Đây là bản thảo: số nào chưa được cấp thì để trống.',
      '',
    ]);
  });

  it('speaks English', () => {
    expect(lines(DISPATCHES, { ...CONTEXT, lang: 'en' })).toEqual([
      'Rendered 2 document(s) (4 files) from data/2024:',
      '  Công văn (dispatch), 2 documents, 3 page(s)',
      '    output/2024/dispatch/  8.0 KB',
      'These are drafts: a number that was not given yet is a blank.',
      '',
    ]);
  });

  it('says where the fonts of the office are, if they were used', () => {
    expect(lines([PLAN], { ...CONTEXT, fontFolder: 'C:\\Windows\\Fonts' })).toContain(
      'PDF dùng phông chữ Times New Roman trong C:\\Windows\\Fonts.',
    );
  });

  it('says so where there is nothing', () => {
    expect(lines([])).toEqual(['Không có mẫu nào để soạn.', '']);
  });

  it('gives the same as data, each file with its hash, a key where there is one', () => {
    const { data } = renderSummary([PLAN, ...DISPATCHES.slice(0, 1)], CONTEXT);
    expect(data).toMatchObject({
      documents: [
        {
          slug: 'plan',
          pages: 3,
          files: [{ path: 'output/2024/plan.docx', bytes: 2048, sha256: 'docx' }, {}],
        },
        { slug: 'dispatch', key: 'cum-1', pages: 1 },
      ],
      skipped: [],
    });
    expect((data as { documents: readonly object[] }).documents[0]).not.toHaveProperty('key');
  });
});
