import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/workbook/read/grid.ts';
import { readSheets } from '../../../../src/workbook/read/read-sheets.ts';
import { grid, type TestCell } from './support/grids.ts';
import { CLUSTERS, MEMBERS, SPECS, cluster, problems, rowsOf } from './support/read-rows.ts';

describe('reading the sheets of a workbook', () => {
  const members = grid('Thành viên cụm', [
    MEMBERS,
    ['cum-1', 'dn-01', 'Cụm trưởng'],
    ['cum-1', 'dn-02', null],
  ]);

  it('gives the rows in the form of the data, empty cells left out', () => {
    expect(rowsOf([members])).toEqual([
      [
        'clusterMembers',
        [
          { cluster: 'cum-1', enterprise: 'dn-01', role: 'head' },
          { cluster: 'cum-1', enterprise: 'dn-02' },
        ],
      ],
    ]);
    expect(problems([members])).toEqual([]);
  });

  it('gives the place of every cell, row and sheet', () => {
    const [sheet] = readSheets([members], SPECS).sheets;
    const at = (line: number, column: number) => ({
      file: 'so-lieu.xlsx',
      sheet: 'Thành viên cụm',
      line,
      column,
    });
    expect(sheet?.place).toEqual(at(1, 1));
    expect(sheet?.rows[1]?.place).toEqual(at(3, 1));
    expect(sheet?.rows[0]?.cells.get('role')?.place).toEqual(at(2, 3));
    expect(sheet?.columns).toEqual(new Set(['cluster', 'enterprise', 'role']));
  });

  it('gives the sheets in the order of their specs', () => {
    const clusters = grid('Cụm thi đua', [CLUSTERS, cluster('cum-1', 'Cụm 1')]);
    expect(readSheets([members, clusters], SPECS).sheets.map(({ id }) => id)).toEqual([
      'clusters',
      'clusterMembers',
    ]);
  });

  it.each([
    'Thành viên cụm',
    'THANH VIEN CUM',
    'thanh-vien-cum',
    'Thành viên cụm 2024',
    'Thành viên cụm (2)',
    'Đơn vị thành viên',
    'clusterMembers',
    'Thành viên cumj',
  ])('finds a sheet that is called “%s”', (name) => {
    expect(rowsOf([{ ...members, sheet: name }])).toMatchObject([['clusterMembers', [{}, {}]]]);
  });

  it.each(['Thành viên cụm 2023', 'Thành viên cụm năm 2019', 'Thành viên cụm (2023)', 'Năm 2023'])(
    'refuses the sheet “%s” for the data of 2024',
    (name) => {
      const { sheets, issues } = readSheets([{ ...members, sheet: name }], SPECS, new Map(), 2024);
      expect(sheets).toEqual([]);
      expect(issues).toMatchObject([{ code: 'other-year', severity: 'error', place: { sheet: name } }]);
    },
  );

  it.each(['Thành viên cụm 2024', 'Thành viên cụm (2024)', 'Thành viên cụm (2)', 'Thành viên cụm 2023–2024'])(
    'reads the sheet “%s” for the data of 2024',
    (name) => {
      const { sheets, issues } = readSheets([{ ...members, sheet: name }], SPECS, new Map(), 2024);
      expect(sheets).toHaveLength(1);
      expect(issues).toEqual([]);
    },
  );

  it('says which year a sheet is of, and how to mend it', () => {
    const old = { ...members, sheet: 'Thành viên cụm 2019' };
    expect(readSheets([old], SPECS, new Map(), 2024).issues).toMatchObject([
      {
        message: { vi: 'Tên “Thành viên cụm 2019” nói số liệu của năm 2019, còn đang nhập cho năm 2024.' },
        expected: { vi: 'Xóa trang này; nếu số liệu đúng là của năm 2024, sửa năm trong tên trang.' },
      },
    ]);
  });

  it('finds a sheet by its headings when its name says nothing', () => {
    const table = grid('Sheet1', [CLUSTERS, cluster('cum-1', 'Cụm 1')]);
    expect(rowsOf([table])).toMatchObject([['clusters', [{ id: 'cum-1' }]]]);
  });

  it('does not guess between sheets with the same headings', () => {
    const year = SPECS.find(({ id }) => id === 'yearFigures');
    const table = grid('Sheet1', [year?.columns.map(({ heading }) => heading) ?? []]);
    const [issue] = readSheets([table], SPECS).issues;
    expect(issue).toMatchObject({ code: 'unclear-sheet', severity: 'error' });
    expect(issue?.message.vi).toBe(
      'Không rõ “Sheet1” là trang nào: tiêu đề các cột hợp với cả “Kết quả 6 tháng” và “Kết quả cả năm”.',
    );
  });

  it('warns of a sheet that it does not know, with what was meant', () => {
    const stranger = grid('Thành viên họp', [['a', 'b']]);
    const { issues } = readSheets([members, stranger], SPECS);
    expect(issues).toMatchObject([
      { code: 'unknown-sheet', severity: 'warning', suggestion: 'Thành viên cụm' },
    ]);
  });

  it('does not take a sheet for another that its name tells apart', () => {
    expect(problems([members, grid('Cụm thi đua (cũ)', [['a', 'b']])])).toEqual([
      'warning unknown-sheet Cụm thi đua (cũ) 1:1',
    ]);
  });

  it('passes over instructions, lists, empty and hidden sheets without a word', () => {
    const others = [
      grid('Hướng dẫn', [['Điền vào các trang']]),
      grid('Danh mục', [['a']], { isHidden: true }),
      grid('Sheet3', []),
      grid('Nháp', [['a']], { isHidden: true }),
    ];
    expect(problems([...others, members])).toEqual([]);
  });

  it('says that nothing can be imported', () => {
    expect(problems([grid('Hướng dẫn', [['a']])])).toEqual(['error no-sheets  1:1']);
  });

  it('refuses two sheets for one list', () => {
    expect(problems([members, { ...members, sheet: 'Thành viên cụm (2)' }])).toEqual([
      'error double-sheet Thành viên cụm (2) 1:1',
    ]);
  });

  it('says that a sheet has no headings', () => {
    expect(problems([grid('Cụm thi đua', [['a', 'b']])])).toEqual(['error no-headings Cụm thi đua 1:1']);
  });

  it('names the file of a table that is none of the sheets', () => {
    const { issues } = readSheets([grid('so-lieu', [['a']], { isAlone: true })], SPECS);
    expect(issues).toMatchObject([{ code: 'unknown-sheet', severity: 'error' }]);
  });
});

describe('columns of a sheet', () => {
  it('stand in any order', () => {
    const table = grid('Thành viên cụm', [
      ['STT', 'Vai trò trong cụm', 'Mã doanh nghiệp', 'Mã cụm'],
      [1, 'Cụm phó', 'dn-01', 'cum-1'],
    ]);
    expect(rowsOf([table])).toEqual([
      ['clusterMembers', [{ cluster: 'cum-1', enterprise: 'dn-01', role: 'deputy' }]],
    ]);
    expect(problems([table])).toEqual([]);
  });

  it('that are unknown and filled are warned of, with what was meant', () => {
    const table = grid('Thành viên cụm', [
      [...MEMBERS, 'Ghi chú', 'Để trống', 'Tên doanh nghiệp (tự điền)'],
      ['cum-1', 'dn-01', null, 'x', null, 'Công ty A'],
    ]);
    const { issues } = readSheets([table], SPECS);
    expect(issues.map(({ severity, message }) => [severity, message.vi])).toEqual([
      ['warning', 'Cột “Ghi chú” không nhập: không phải cột của trang này, hoặc cột đó đã có.'],
    ]);
  });

  it('without a heading are warned of', () => {
    const table = grid('Thành viên cụm', [MEMBERS, ['cum-1', 'dn-01', null, 'x']]);
    expect(problems([table])).toEqual(['warning unknown-column Thành viên cụm 1:4']);
  });

  it('that stand twice are refused with both cells', () => {
    const table = grid('Thành viên cụm', [
      ['Mã cụm', 'Mã doanh nghiệp', 'MÃ CỤM'],
      ['cum-1', 'dn-01', 'cum-2'],
    ]);
    expect(readSheets([table], SPECS).issues).toMatchObject([
      {
        code: 'double-column',
        message: { vi: 'Cột “Mã cụm” có hai lần: ở ô này và ở ô A1.' },
        place: { line: 1, column: 3 },
      },
    ]);
  });

  it('named in their own words go before those named by an alias', () => {
    const table = grid('Thành viên cụm', [
      ['Mã cụm', 'Doanh nghiệp', 'Mã doanh nghiệp'],
      ['cum-1', 'Công ty A', 'dn-01'],
    ]);
    expect(rowsOf([table])).toEqual([['clusterMembers', [{ cluster: 'cum-1', enterprise: 'dn-01' }]]]);
    expect(problems([table])).toEqual(['warning unknown-column Thành viên cụm 1:2']);
  });

  it('that are required and not there are refused with what is there', () => {
    const table = grid('Thành viên cụm', [
      ['Mã cụm', 'Vai trò trong cụm'],
      ['cum-1', null],
    ]);
    expect(readSheets([table], SPECS).issues).toMatchObject([
      {
        code: 'missing-column',
        message: { vi: 'Trang Thành viên cụm chưa có cột “Mã doanh nghiệp”.' },
        expected: {
          vi: 'Thêm cột có tiêu đề “Mã doanh nghiệp” (hoặc “Mã DN”). Dòng tiêu đề đang có: “Mã cụm”, “Vai trò trong cụm”.',
        },
      },
    ]);
  });

  it('that say another quantity in brackets are unknown, with the column that they come near to', () => {
    const year = SPECS.find(({ id }) => id === 'plannedFigures');
    const headings = year?.columns.map(({ heading }) =>
      heading.replace('Doanh thu, đồng', 'Doanh thu (thực hiện)'),
    );
    const { issues } = readSheets([grid('Kế hoạch năm', [headings ?? [], ['dn-01', 612]])], SPECS);
    expect(issues).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'missing-column', severity: 'error' }),
        expect.objectContaining({ code: 'unknown-column', suggestion: 'Doanh thu, đồng' }),
      ]),
    );
  });

  it('of money in another unit are refused', () => {
    const year = SPECS.find(({ id }) => id === 'plannedFigures');
    const headings = year?.columns.map(({ heading }) =>
      heading.replace('Doanh thu, đồng', 'Doanh thu (tỷ đồng)'),
    );
    expect(readSheets([grid('Kế hoạch năm', [headings ?? []])], SPECS).issues).toMatchObject([
      { code: 'other-unit', message: { vi: 'Tiêu đề “Doanh thu (tỷ đồng)” nói số tiền ghi theo tỷ đồng.' } },
    ]);
  });
});

describe('rows of a sheet', () => {
  const table = (rows: readonly (readonly TestCell[])[], extras: Partial<Grid> = {}) =>
    grid('Cụm thi đua', [CLUSTERS, ...rows], extras);

  it('are named in what is wrong with their cells', () => {
    const { issues } = readSheets(
      [table([cluster('cum-1', 'Cụm thi đua số 1').toSpliced(2, 1, 'Cả nước')])],
      SPECS,
    );
    expect(issues).toMatchObject([
      {
        code: 'not-in-list',
        message: {
          vi: 'Cụm thi đua “Cụm thi đua số 1” (dòng 2), cột “Cấp tổ chức cụm thi đua”: “Cả nước” không có trong danh sách.',
        },
        place: { line: 2, column: 3 },
      },
    ]);
  });

  it('are named by their key or number where they have no name', () => {
    const messages = readSheets([table([cluster('cum-1', null), cluster(null, null)])], SPECS).issues.map(
      ({ message }) => message.vi,
    );
    expect(messages).toEqual([
      'Cụm thi đua “cum-1” (dòng 2), cột “Tên cụm thi đua”: chưa có.',
      'Cụm thi đua, dòng 3, cột “Mã cụm”: chưa có.',
      'Cụm thi đua, dòng 3, cột “Tên cụm thi đua”: chưa có.',
    ]);
  });

  it('have an issue at each cell that is required and empty', () => {
    expect(problems([table([cluster(null, 'Cụm 1')])])).toEqual(['error missing-value Cụm thi đua 2:1']);
  });

  it('have an issue at a formula that failed or was never computed, and at a text that is too long', () => {
    const bad = table([
      cluster('cum-1', { kind: 'failed', name: '#N/A' }),
      cluster('cum-2', { kind: 'uncomputed' }),
      cluster('cum-3', { kind: 'too-long' }),
    ]);
    expect(
      readSheets([bad], SPECS).issues.map(({ code, message }) => [code, message.vi.split(': ')[1]]),
    ).toEqual([
      ['formula-error', 'công thức báo lỗi #N/A (không tìm thấy giá trị cần tra).'],
      ['uncomputed-formula', 'ô có công thức nhưng chưa có kết quả.'],
      ['too-long-text', 'nội dung dài hơn 10.000 ký tự.'],
    ]);
  });

  it('that are empty are passed over, and told once when others follow', () => {
    const sparse = table([
      cluster('cum-1', 'A'),
      [],
      cluster('cum-2', 'B'),
      [],
      [],
      cluster('cum-3', 'C'),
      [],
      [],
    ]);
    const { issues, sheets } = readSheets([sparse], SPECS);
    expect(sheets[0]?.rows).toHaveLength(3);
    expect(issues.map(({ severity, message }) => [severity, message.vi])).toEqual([
      ['warning', 'Trang “Cụm thi đua”: bỏ qua dòng trống 3, 5–6.'],
    ]);
  });

  it('that only number the columns are passed over', () => {
    expect(rowsOf([table([['(1)', '(2)', '(3)', '(4)'], cluster('cum-1', 'A')])])).toMatchObject([
      ['clusters', [{ id: 'cum-1' }]],
    ]);
  });

  it('with merged cells are refused, the range named', () => {
    const merged = [{ top: 2, left: 4, bottom: 3, right: 4 }];
    const { issues } = readSheets([table([cluster('a', 'A'), cluster('b', 'B')], { merged })], SPECS);
    expect(issues).toMatchObject([
      {
        code: 'merged-cells',
        message: { vi: 'Các ô D2:D3 bị gộp làm một: không rõ nội dung là của ô nào.' },
        place: { line: 2, column: 4 },
      },
    ]);
  });

  it('may have merged cells above and beside them', () => {
    const merged = [
      { top: 1, left: 1, bottom: 1, right: 2 },
      { top: 2, left: 6, bottom: 3, right: 7 },
      { top: 9, left: 1, bottom: 9, right: 4 },
    ];
    expect(problems([table([cluster('a', 'A')], { merged })])).toEqual([]);
  });

  it('and columns that are hidden are imported and told', () => {
    const hidden = { hiddenRows: new Set([2, 99]), hiddenColumns: new Set([4, 9]), isHidden: true };
    const { issues, sheets } = readSheets([table([cluster('a', 'A')], hidden)], SPECS);
    expect(sheets[0]?.rows).toHaveLength(1);
    expect(issues).toMatchObject([
      {
        severity: 'warning',
        message: { vi: 'Trang “Cụm thi đua” có phần bị ẩn, vẫn được nhập: cả trang; dòng 2; cột D.' },
      },
    ]);
  });

  it('beyond what is read are an error', () => {
    expect(problems([table([cluster('a', 'A')], { beyond: { row: 30_000, column: 1 } })])).toEqual([
      'error too-large-table Cụm thi đua 30000:1',
    ]);
  });
});
