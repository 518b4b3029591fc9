import type { SizeSet, StyleRule } from './style-rules.ts';
import { pt, type Pt } from './units.ts';

/** The styles of what the decree says nothing of: drawings, charts, tables and certificates. */
export const HOUSE_STYLE_KEYS = [
  'drawing',
  'drawingText',
  'caption',
  'tableHeader',
  'tableCell',
  'certificateAuthority',
  'certificateTitle',
  'certificateRecipient',
  'certificateText',
  'certificateNote',
] as const;

/** Their source. */
export const HOUSE = 'Giá trị riêng của chương trình';

const fixed = (size: number): Readonly<Record<SizeSet, Pt>> => ({ small: pt(size), large: pt(size) });

const plain = {
  isBold: false,
  isItalic: false,
  isCapitals: false,
  color: 'black',
  isIndented: false,
  spaceBefore: pt(0),
  spaceAfter: pt(0),
  isKeptWithNext: false,
  source: HOUSE,
} as const;

const centered = { ...plain, alignment: 'center' } as const;

/** In practice one point smaller than the text. */
const inTable = {
  ...plain,
  size: { small: pt(12), large: pt(13) },
  spaceBefore: pt(2),
  spaceAfter: pt(2),
} as const;

/** All values are house values. */
export const HOUSE_STYLE_RULES: Readonly<Record<(typeof HOUSE_STYLE_KEYS)[number], StyleRule>> = {
  drawing: { ...centered, name: 'Hình vẽ', size: fixed(14), spaceAfter: pt(6) },
  drawingText: { ...centered, name: 'Chữ trong hình', size: fixed(12) },
  caption: {
    ...centered,
    name: 'Tên hình, biểu đồ',
    size: { small: pt(12), large: pt(13) },
    isItalic: true,
    spaceAfter: pt(12),
  },
  tableHeader: { ...inTable, alignment: 'center', name: 'Tiêu đề bảng', isBold: true },
  tableCell: { ...inTable, alignment: 'left', name: 'Ô bảng' },
  certificateAuthority: {
    ...centered,
    name: 'Giấy khen: thẩm quyền',
    size: fixed(20),
    isBold: true,
    isCapitals: true,
  },
  certificateTitle: {
    ...centered,
    name: 'Giấy khen: tên',
    size: fixed(46),
    isBold: true,
    isCapitals: true,
    color: 'red',
  },
  certificateRecipient: { ...centered, name: 'Giấy khen: người được khen', size: fixed(26), isBold: true },
  certificateText: { ...centered, name: 'Giấy khen: nội dung', size: fixed(16) },
  certificateNote: { ...centered, name: 'Giấy khen: số quyết định', size: fixed(13), alignment: 'left' },
};
