import * as z from 'zod';
import { TEMPLATE_TYPE_NAMES } from '../document/document-types.ts';
import { text } from '../domain/values.ts';
import { VIEW_NAMES } from './views/index.ts';

/** What a document type says of itself: templates/<slug>/manifest.yaml. */
export const manifestSchema = z
  .strictObject({
    typeName: z.enum(TEMPLATE_TYPE_NAMES).describe('Tên loại văn bản'),
    description: text('Văn bản này để làm gì'),
    view: z.enum(VIEW_NAMES).describe('Dữ liệu mà mẫu được dùng'),
  })
  .describe('Khai báo mẫu');

export type Manifest = z.output<typeof manifestSchema>;
