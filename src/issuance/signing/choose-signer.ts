import { toSmallLetters } from '../../language/capitalization.ts';
import type { SignatureAnchor } from './anchors.ts';
import { noPlace, noSuchSigner, placeSigned, whichSigner } from './placement-issues.ts';
import { IssuanceFault } from '../issuance-fault.ts';

/**
 * Whose place a signature takes: that of the one who is named, or the only one that is left.
 *
 * @param who A name as it is printed, or what stands above it; undefined where nobody is named.
 * @param isSigned Whether the place of an index is taken.
 * @returns The index of the place.
 * @throws {IssuanceFault} when there is none, or it cannot be told which.
 */
export function chooseSigner(
  anchors: readonly SignatureAnchor[],
  who: string | undefined,
  isSigned: (index: number) => boolean,
): number {
  const free = anchors.flatMap((_, index) => (isSigned(index) ? [] : [index]));
  const wanted = who === undefined ? free : placesOf(anchors, who);
  const [index, ...others] = wanted;
  if (index === undefined)
    throw new IssuanceFault(who === undefined ? noPlace() : noSuchSigner(who, anchors));
  const named = wanted.flatMap((one) => anchors[one] ?? []);
  if (others.length > 0) throw new IssuanceFault(whichSigner(who, named));
  if (!free.includes(index)) throw new IssuanceFault(placeSigned(named));
  return index;
}

/** Who has the name; else of whom it is said. */
function placesOf(anchors: readonly SignatureAnchor[], who: string): readonly number[] {
  const wanted = folded(who);
  const those = (is: (anchor: SignatureAnchor) => boolean) =>
    anchors.flatMap((anchor, index) => (is(anchor) ? [index] : []));
  const named = those(({ name }) => folded(name) === wanted);
  return named.length > 0 ? named : those(({ capacity }) => folded(capacity).includes(wanted));
}

function folded(text: string): string {
  return toSmallLetters(text.normalize('NFC')).replaceAll(/\s+/gu, ' ').trim();
}
