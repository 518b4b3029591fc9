const TITLE = 'Số liệu phong trào thi đua';

/** The first line of the sheet of instructions: "Số liệu phong trào thi đua năm 2024". */
export function workbookTitle(year: number | undefined): string {
  return year === undefined ? TITLE : `${TITLE} năm ${String(year)}`;
}

/** The year that a title names; undefined for a title without one, and for any other text. */
export function yearOfTitle(title: string): number | undefined {
  const text = title.normalize('NFC').trim();
  const [, year] = text.startsWith(TITLE) ? (/ năm (\d{4})$/u.exec(text) ?? []) : [];
  return year === undefined ? undefined : Number(year);
}
