import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/document/issue.ts';
import { inSheetWords } from '../../../src/workbook/in-sheet-words.ts';
import { workbookSheets } from '../../../src/workbook/workbook-sheets.ts';

const SPECS = workbookSheets({ criteria: [{ id: 'A1', name: 'Doanh thu' }] });

function said(vi: string, sheet?: string): string {
  const place = { file: 'so-lieu.xlsx', line: 2, column: 1, ...(sheet !== undefined && { sheet }) };
  const issue: Issue = { code: 'x', severity: 'error', message: { vi, en: vi }, place };
  return inSheetWords(issue, SPECS).message.vi;
}

describe('an issue of a sheet', () => {
  it.each([
    [
      'Thêm dn-99 vào members của một cụm, hoặc ghi leftOn.',
      'Thêm dn-99 vào trang Thành viên cụm của một cụm, hoặc ghi cột “Thôi tham gia từ ngày”.',
    ],
    ['Bỏ dòng bonus để chương trình tính.', 'Bỏ ô ở cột “Tiền thưởng, đồng” để chương trình tính.'],
    ['Thêm A1 vào final.', 'Thêm A1 vào dòng Điểm thống nhất.'],
    ['Thêm “minutes” khi đã có (minutes).', 'Thêm “Biên bản xét” khi đã có.'],
    ['Ghi evidence: leadsCluster.', 'Ghi trang Số liệu xét thưởng: “Dẫn đầu cụm, khối thi đua”.'],
    ['agree phải nhỏ hơn.', 'cột “Số phiếu đồng ý” phải nhỏ hơn.'],
  ])('names no key: %s', (text, words) => {
    expect(said(text, 'Biểu quyết')).toBe(words);
  });

  it('keeps what is Vietnamese, and codes', () => {
    const text = 'Doanh nghiệp “name” (dn-01) cho thi đua, trong năm 2024.';
    expect(said(text, 'Doanh nghiệp')).toBe(text);
  });

  it('of a data file keeps its keys', () => {
    expect(said('Thêm vào members.')).toBe('Thêm vào members.');
  });
});
