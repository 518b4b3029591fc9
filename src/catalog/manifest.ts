import { z } from 'zod';
import { ADMINISTRATIVE_TYPES } from '../domain/document-types.ts';
import { documentSymbol } from '../domain/legal-basis.ts';
import { text } from '../domain/values.ts';
import { VIEW_NAMES } from './views/index.ts';

/** What a document type says of itself: templates/<slug>/manifest.yaml. */
export const manifestSchema = z
  .strictObject({
    typeName: z.enum(ADMINISTRATIVE_TYPES).describe('Tên loại văn bản'),
    abbreviation: documentSymbol('Chữ viết tắt tên loại trong ký hiệu'),
    description: text('Văn bản này để làm gì'),
    view: z.enum(VIEW_NAMES).describe('Dữ liệu mà mẫu được dùng'),
  })
  .describe('Khai báo mẫu');

export type Manifest = z.output<typeof manifestSchema>;
