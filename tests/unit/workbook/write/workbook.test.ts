import { readXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isLookupHeading } from '../../../../src/workbook/lookup-columns.ts';
import { partOf, row, smallWorkbook } from './small-book.ts';

const ENTERPRISES = 'xl/worksheets/sheet2.xml';
const SCORES = 'xl/worksheets/sheet3.xml';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

it('writes the same bytes at any time and in any time zone', async () => {
  const rows = [row({ id: 'dn-01', joinedOn: '2024-03-20' })];
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-01-01T00:00:00Z') });
  vi.stubEnv('TZ', 'Asia/Ho_Chi_Minh');
  const first = await smallWorkbook(rows);
  vi.setSystemTime(new Date('2031-07-15T13:14:15Z'));
  vi.stubEnv('TZ', 'America/Los_Angeles');
  expect(await smallWorkbook(rows)).toEqual(first);
});

it('says who wrote it and what it is, not when', async () => {
  const core = partOf(await smallWorkbook(), 'docProps/core.xml');
  expect(core).toContain('<dc:title>Số liệu phong trào thi đua năm 2024</dc:title>');
  expect(core).toContain('<dc:creator>vanthu</dc:creator>');
  expect(core).not.toContain('dcterms:modified>');
});

it('has the instructions first, the sheets in order and the lists hidden at the end', async () => {
  const workbook = partOf(await smallWorkbook(), 'xl/workbook.xml');
  const sheets = [...workbook.matchAll(/<sheet name="([^"]*)"[^>]*?(state="hidden")?\/>/gu)];
  expect(sheets.map(([, name, state]) => [name, state])).toEqual([
    ['Hướng dẫn', undefined],
    ['Doanh nghiệp', undefined],
    ['Bảng điểm', undefined],
    ['Danh mục', 'state="hidden"'],
  ]);
});

describe('the sheet of instructions', () => {
  it('leads to every sheet and says what it is for', async () => {
    const xlsx = await smallWorkbook();
    expect(partOf(xlsx, 'xl/worksheets/sheet1.xml')).toContain('location="&apos;Bảng điểm&apos;!A1"');
    const { sheets } = await readXlsx(xlsx);
    expect(sheets[0]?.rows).toContainEqual(['Bảng điểm', 'Điểm của từng doanh nghiệp.']);
  });

  it('says how to import, first as a preview', async () => {
    const { sheets } = await readXlsx(await smallWorkbook());
    expect(sheets[0]?.rows).toContainEqual(['Xem trước', 'vanthu workbook import so-lieu.xlsx --dry-run']);
    expect(sheets[0]?.rows).toContainEqual(['Nạp thật', 'vanthu workbook import so-lieu.xlsx']);
  });

  it('is printed on one page', async () => {
    expect(partOf(await smallWorkbook(), 'xl/worksheets/sheet1.xml')).toMatch(
      /<pageSetup paperSize="9"[^>]*fitToWidth="1" fitToHeight="1"\/>/u,
    );
  });
});

describe('headings', () => {
  it('mark required columns with an asterisk', async () => {
    const { sheets } = await readXlsx(await smallWorkbook());
    expect(sheets[1]?.rows[0]?.slice(3, 5)).toEqual(['Loại hình *', 'Tham gia từ ngày']);
  });

  it('have a note that says what to write', async () => {
    const notes = partOf(await smallWorkbook(), 'xl/comments2.xml');
    expect(notes).toMatch(/ref="A1".*?Bắt buộc\. Ghi Mã doanh nghiệp, ví dụ X\./su);
    expect(notes).toMatch(/ref="E1".*?<t>Ghi Tham gia từ ngày, ví dụ X\.<\/t>/su);
  });

  it('stay in sight and have filters', async () => {
    const xml = partOf(await smallWorkbook(), ENTERPRISES);
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
    expect(xml).toContain('<autoFilter ref="A1:M2001"/>');
  });

  it('are repeated on every printed page', async () => {
    expect(partOf(await smallWorkbook(), 'xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'Doanh nghiệp\'!$1:$1</definedName>',
    );
  });
});

describe('protection', () => {
  it('has no password and allows what filling in needs', async () => {
    // In the format, 0 means that it is not forbidden.
    expect(partOf(await smallWorkbook(), ENTERPRISES)).toContain(
      '<sheetProtection sheet="1" selectLockedCells="0" selectUnlockedCells="0" formatCells="0" formatColumns="0"' +
        ' formatRows="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>',
    );
  });

  /** Whether a cell style, by its number, is locked. */
  function isLocked(xlsx: Uint8Array, style: string | undefined): boolean {
    const [, formats = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/su.exec(partOf(xlsx, 'xl/styles.xml')) ?? [];
    const xf = formats.split('<xf ').slice(1)[Number(style)] ?? '';
    return !xf.includes('<protection locked="0"/>');
  }

  it('locks the headings alone: no row with a locked cell could be deleted', async () => {
    const xlsx = await smallWorkbook([], [row({ enterprise: 'dn-01' })]);
    const xml = partOf(xlsx, SCORES);
    const columns = [...xml.matchAll(/<col style="(\d+)" min="(\d+)" max="(\d+)"/gu)];
    expect(columns.map(([, , from, to]) => [from, to])).toEqual([
      ['1', '1'],
      ['2', '2'],
      ['3', '3'],
      ['4', '16384'],
    ]);
    expect(columns.map(([, style]) => isLocked(xlsx, style))).toEqual([false, false, false, false]);
    const cells = [...xml.matchAll(/<c r="([A-Z]+)(\d+)"[^>]*? s="(\d+)"/gu)];
    expect(
      cells
        .filter(([, , , style]) => isLocked(xlsx, style))
        .map(([, name, at]) => `${name ?? ''}${at ?? ''}`),
    ).toEqual(['A1', 'B1', 'C1']);
  });

  it('keeps leading zeros in rows that are still empty', async () => {
    const xlsx = await smallWorkbook();
    const taxCode = /<col style="(\d+)" min="3"/u.exec(partOf(xlsx, ENTERPRISES))?.[1];
    const styles = partOf(xlsx, 'xl/styles.xml');
    const [, formats = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/su.exec(styles) ?? [];
    const [, format = ''] =
      /^numFmtId="(\d+)"/u.exec(formats.split('<xf ').slice(1)[Number(taxCode)] ?? '') ?? [];
    expect(styles).toContain(`<numFmt numFmtId="${format}" formatCode="@"/>`);
  });

  it('leaves no trace of the cells that the styles were taken from', async () => {
    const { sheets } = await readXlsx(await smallWorkbook([row({ id: 'dn-01' })]));
    expect(sheets[1]?.rows.length).toBe(2);
  });
});

describe('a column that explains a reference', () => {
  it('shows the name of the enterprise by a formula, with its result', async () => {
    const xlsx = await smallWorkbook(
      [row({ id: 'dn-01', name: 'Công ty A' }), row({ id: 'dn-02', name: 'Công ty B' })],
      [row({ enterprise: 'dn-02', A1: 10 })],
    );
    expect(partOf(xlsx, SCORES)).toContain(
      '<f>IF(A2="","",IFERROR(INDEX(\'Doanh nghiệp\'!$B$2:$B$2001,' +
        'MATCH(A2,\'Doanh nghiệp\'!$A$2:$A$2001,0))&amp;"","(không có mã này)"))</f><v>Công ty B</v>',
    );
  });

  it('says when there is no such code', async () => {
    const xlsx = await smallWorkbook(
      [row({ id: 'dn-01', name: 'Công ty A' })],
      [row({ enterprise: 'dn-9' })],
    );
    const { sheets } = await readXlsx(xlsx);
    expect(sheets[2]?.rows[1]?.[1]).toBe('(không có mã này)');
  });

  it('has a heading that the import knows', async () => {
    const { sheets } = await readXlsx(await smallWorkbook());
    const headings = sheets[2]?.rows[0]?.map(String) ?? [];
    expect(headings).toEqual(['Mã doanh nghiệp *', 'Tên doanh nghiệp (tự điền)', 'Điểm A1 *']);
    expect(headings.map(isLookupHeading)).toEqual([false, true, false]);
  });

  it.each([
    'ten doanh nghiep (tu dien)',
    'Tên cụm (Tự điền) ',
    'TÊN CỤM (TỰ ĐIỀN)',
    'Tên (tu\u031b\u0323 \u0111iê\u0300n)',
  ])('is known as %s too', (heading) => {
    expect(isLookupHeading(heading)).toBe(true);
  });
});
