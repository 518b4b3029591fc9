import type { Bilingual } from '../document/issue.ts';

/** How data is written: what mends a fault depends on it. */
export type DataForm = 'yaml' | 'json' | 'table';

/** The form of a file, by its name. */
export function formOf(file: string): DataForm {
  return /\.json$/iu.test(file) ? 'json' : 'yaml';
}

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { vi: 'chữ', en: 'a text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  bigint: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  date: { vi: 'một ngày', en: 'a day' },
  file: { vi: 'một tệp', en: 'a file' },
};

const LISTS: Readonly<Record<DataForm, Bilingual>> = {
  yaml: {
    vi: 'danh sách, mỗi mục một dòng bắt đầu bằng “- ”',
    en: 'a list, each item on a line that begins with “- ”',
  },
  json: { vi: 'danh sách đặt trong ngoặc vuông [ … ]', en: 'a list in square brackets [ … ]' },
  table: { vi: 'danh sách', en: 'a list' },
};

const GROUPS: Readonly<Record<DataForm, Bilingual>> = {
  yaml: { vi: 'nhóm các dòng “khóa: giá trị”', en: 'a group of lines “key: value”' },
  json: {
    vi: 'nhóm đặt trong ngoặc nhọn { "khóa": giá trị }',
    en: 'a group in braces { "key": value }',
  },
  table: { vi: 'nhóm các giá trị', en: 'a group of values' },
};

const LIST_TYPES = ['array', 'tuple', 'set'];
const GROUP_TYPES = ['object', 'record', 'map'];

/** What a schema asks for, in our words; undefined for what no file can hold. */
export function typeName(type: string, form: DataForm): Bilingual | undefined {
  if (LIST_TYPES.includes(type)) return LISTS[form];
  if (GROUP_TYPES.includes(type)) return GROUPS[form];
  return Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
}

/** How to add a value under a key. */
export function addKey(key: string, value: Bilingual, form: DataForm): Bilingual {
  switch (form) {
    case 'yaml':
      return { vi: `Thêm dòng “${key}: …”, ${value.vi}.`, en: `Add a line “${key}: …”, ${value.en}.` };
    case 'json':
      return { vi: `Thêm "${key}": …, ${value.vi}.`, en: `Add "${key}": …, ${value.en}.` };
    case 'table':
      return { vi: `Điền vào ô này, ${value.vi}.`, en: `Fill in this cell, ${value.en}.` };
  }
}

/** How to make a text of a number or of true and false. */
export function asText(written: string, form: DataForm): Bilingual {
  return form === 'table'
    ? { vi: 'Nhập lại dưới dạng chữ.', en: 'Enter it as a text.' }
    : { vi: `Đặt trong dấu nháy kép: "${written}".`, en: `Put it in double quotes: "${written}".` };
}

/** How to make a number of figures that are a text. */
export function asNumber(form: DataForm): Bilingual {
  return form === 'table'
    ? { vi: 'Nhập lại dưới dạng số.', en: 'Enter it as a number.' }
    : { vi: 'Bỏ dấu nháy.', en: 'Leave the quotes out.' };
}
