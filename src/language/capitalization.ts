/** Vietnamese capitals: "Mục đích" gives "MỤC ĐÍCH", on any machine. */
export function toCapitals(text: string): string {
  return text.toLocaleUpperCase('vi');
}

/** Vietnamese small letters, for comparing names without regard to capitals. */
export function toSmallLetters(text: string): string {
  return text.toLocaleLowerCase('vi');
}

/** The text with its first letter as a capital, the rest untouched. */
export function capitalizeFirst(text: string): string {
  const [first = ''] = text;
  return toCapitals(first) + text.slice(first.length);
}
