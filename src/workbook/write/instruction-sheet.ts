import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { INSTRUCTION_SHEET } from '../own-sheets.ts';
import type { SheetSpec } from '../sheet-spec.ts';
import { quotedName } from './book.ts';
import { textCell } from './cell.ts';
import { rowHeight } from './row-height.ts';
import { BORDER, COLORS, filled, FONT, HEADING_STYLES } from './styles.ts';
import { tabColor } from './tab-color.ts';

/** What the sheet of instructions says of this workbook alone. */
export interface WorkbookInfo {
  /** "Số liệu phong trào thi đua năm 2024". */
  readonly title: string;
  /** The command that reads the workbook, which also shows what would change when "--dry-run" is added. */
  readonly importCommand: string;
}

const NAME_WIDTH = 30;
const TEXT_WIDTH = 92;

const HOW_TO_FILL: readonly (readonly [string, string])[] = [
  [
    'Thứ tự',
    'Điền lần lượt các trang tính theo bảng dưới đây: trang sau dùng mã đã đặt ở trang trước. Mỗi mục một dòng, không để dòng trống xen giữa, không gộp ô.',
  ],
  [
    'Cột bắt buộc',
    'Tiêu đề có dấu * là cột bắt buộc. Đưa chuột lên tiêu đề để xem cách ghi và ví dụ. Chưa có số liệu thì để trống ô, không gạch ngang.',
  ],
  [
    'Ô có danh sách',
    'Bấm mũi tên bên phải ô để chọn. Ô nhận nhiều giá trị thì mỗi giá trị một dòng trong ô: bấm Alt+Enter (Excel) hoặc Ctrl+Enter (LibreOffice) để xuống dòng.',
  ],
  ['Ngày, giờ', 'Ngày ghi ngày/tháng/năm, ví dụ 20/03/2024. Giờ ghi giờ:phút, ví dụ 08:30.'],
  [
    'Số tiền, điểm',
    'Tiền ghi bằng đồng, viết liền các chữ số (1500000) hoặc có dấu chấm hàng nghìn (1.500.000); không ghi chữ “đồng”, “tỷ”. Điểm có nhiều nhất hai chữ số lẻ: 9,25 (máy dùng kiểu số Anh, Mỹ thì gõ 9.25).',
  ],
  [
    'Mã số thuế, mã',
    'Ghi đủ các chữ số 0 ở đầu, ví dụ 0901765766. Mã đã đặt thì không đổi, vì các trang khác dùng mã đó.',
  ],
  [
    'Không đổi',
    'Không đổi tên trang tính và tiêu đề cột. Tiêu đề được khóa (không mật khẩu) để khỏi sửa nhầm; vẫn điền, sắp xếp, lọc, thêm và xóa dòng bình thường.',
  ],
];

const COLOR_KEYS: readonly (readonly [keyof typeof HEADING_STYLES, string, string])[] = [
  ['required', 'Tiêu đề cột *', 'Cột bắt buộc: dòng nào cũng phải điền.'],
  ['optional', 'Tiêu đề cột', 'Cột không bắt buộc: chưa có thì để trống.'],
  [
    'lookup',
    '… (tự điền)',
    'Cột công thức, tự hiện tên theo mã ở bên trái; không cần nhập và không được nạp.',
  ],
];

/** The height of the line of the title, in points. */
const TITLE_HEIGHT = 26;

const WRAPPED = { vertical: 'top', wrapText: true } as const;
const STYLES = {
  title: { font: { ...FONT, size: 16, bold: true, color: { rgb: COLORS.required } } },
  section: { font: { ...FONT, size: 13, bold: true, color: { rgb: COLORS.required } } },
  label: { font: { ...FONT, bold: true }, alignment: WRAPPED },
  text: { alignment: WRAPPED },
  cell: { alignment: WRAPPED, border: BORDER },
  link: {
    font: { ...FONT, underline: true, color: { rgb: COLORS.link } },
    alignment: WRAPPED,
    border: BORDER,
  },
  command: {
    font: { name: 'Courier New', size: 11, bold: true },
    fill: filled('F2F2F2'),
    alignment: WRAPPED,
  },
} as const satisfies Readonly<Record<string, CellStyle>>;

type Line = readonly (Partial<Cell> | undefined)[];

/** The first sheet: what the workbook is, how to fill it in and how to give it back. */
export function instructionSheet(specs: readonly SheetSpec[], info: WorkbookInfo): WriteSheet {
  const lines: readonly Line[] = [
    [cell(info.title, STYLES.title)],
    [
      cell('Mục đích', STYLES.label),
      cell(
        'Sổ này để nhập và sửa số liệu bằng Excel hoặc LibreOffice, rồi nạp vào chương trình vanthu để soạn văn bản.',
        STYLES.text,
      ),
    ],
    [],
    [cell('Cách điền', STYLES.section)],
    ...HOW_TO_FILL.map(([label, text]): Line => [cell(label, STYLES.label), cell(text, STYLES.text)]),
    [],
    [cell('Màu của tiêu đề', STYLES.section)],
    ...COLOR_KEYS.map(([style, label, text]): Line => [
      cell(label, HEADING_STYLES[style]),
      cell(text, STYLES.cell),
    ]),
    [],
    [cell('Các trang tính, theo thứ tự điền', STYLES.section)],
    ...specs.map((spec): Line => [sheetLink(spec), cell(spec.purpose, STYLES.cell)]),
    [],
    [cell('Nạp vào chương trình', STYLES.section)],
    ...importLines(info),
  ];
  return {
    name: INSTRUCTION_SHEET,
    columns: [{ width: NAME_WIDTH }, { width: TEXT_WIDTH }],
    cells: new Map(lines.flatMap(placed)),
    rowDefs: new Map(lines.map((line, row) => [row, { height: row === 0 ? TITLE_HEIGHT : heightOf(line) }])),
    protection: { sheet: true, formatColumns: true, formatRows: true },
    view: { showGridLines: false, tabColor: { rgb: COLORS.required } },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
      margins: { left: 0.6, right: 0.4, top: 0.5, bottom: 0.5 },
    },
  };
}

function importLines({ importCommand }: WorkbookInfo): readonly Line[] {
  return [
    [cell('Xem trước', STYLES.label), cell(`${importCommand} --dry-run`, STYLES.command)],
    [
      undefined,
      cell(
        'Lưu tệp (loại .xlsx) rồi chạy lệnh trên: chương trình báo mọi ô sai và những gì sẽ thay đổi, chưa ghi gì.',
        STYLES.text,
      ),
    ],
    [cell('Nạp thật', STYLES.label), cell(importCommand, STYLES.command)],
  ];
}

function cell(text: string, style: CellStyle): Partial<Cell> {
  return { ...textCell(text), style };
}

function sheetLink({ name, part }: SheetSpec): Partial<Cell> {
  const rgb = tabColor(part);
  const left = rgb === undefined ? {} : { left: { style: 'thick', color: { rgb } } as const };
  return {
    ...cell(name, { ...STYLES.link, border: { ...BORDER, ...left } }),
    hyperlink: { target: '', location: `${quotedName(name)}!A1`, display: name },
  };
}

function heightOf(line: Line): number {
  const texts = line.map((one, column) => ({
    text: typeof one?.value === 'string' ? one.value : '',
    width: column === 0 ? NAME_WIDTH : TEXT_WIDTH,
  }));
  return rowHeight(texts);
}

function placed(line: Line, row: number): readonly (readonly [string, Partial<Cell>])[] {
  return line.flatMap((one, column) =>
    one === undefined ? [] : [[`${String(row)},${String(column)}`, one] as const],
  );
}
