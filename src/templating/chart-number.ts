/** A number as programs write it, not people: no thousands marks, a decimal point. */
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u;

/** The value of a bar as the markup has it; undefined for what is not a number. */
export function chartNumber(text: string): number | undefined {
  if (!NUMBER.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
