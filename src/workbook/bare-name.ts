import { withoutDiacritics } from '../language/closest.ts';

/** A name as it is compared, whoever typed it: small letters and figures without diacritics, spaces and signs. */
export function bareName(name: string): string {
  return withoutDiacritics(name).replace(/[^\p{L}\p{N}]/gu, '');
}
