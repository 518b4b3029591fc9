/** The sheet that says how to fill in the others; it holds no data. */
export const INSTRUCTION_SHEET = 'Hướng dẫn';

/** The hidden sheet that the drop-downs take their lists from; it holds no data. */
export const CHOICE_SHEET = 'Danh mục';

/** How the two states of a flag are shown and chosen. */
export const FLAG_LABELS = { yes: 'Có', no: 'Không' } as const;

/** The first row below the headings, counted from 1. */
export const FIRST_DATA_ROW = 2;
