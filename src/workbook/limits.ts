/** The longest text that a cell can hold, in UTF-16 units: Excel's own limit; a file with a longer one is broken to it. */
export const CELL_CHARACTERS = 32_767;
