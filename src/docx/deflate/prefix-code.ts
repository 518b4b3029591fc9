/** A Huffman code: of each symbol the bits, the first lowest as DEFLATE writes them, and how many; 0 for one not used. */
export interface PrefixCode {
  readonly bits: Uint16Array;
  readonly lengths: Uint8Array;
}

/** The best code for symbols that come so often, none of more bits than said. */
export function prefixCode(counts: Uint32Array, longest: number): PrefixCode {
  let weights = counts.slice();
  // One symbol alone would have no bits; DEFLATE wants every code to have two.
  for (let symbol = 0; used(weights) < 2; symbol += 1) weights[symbol] ||= 1;
  let lengths = lengthsFor(weights);
  while (greatest(lengths) > longest) {
    weights = weights.map((weight) => (weight === 0 ? 0 : (weight >> 1) | 1));
    lengths = lengthsFor(weights);
  }
  return { bits: canonicalBits(lengths), lengths };
}

function used(weights: Uint32Array): number {
  let count = 0;
  for (const weight of weights) if (weight > 0) count += 1;
  return count;
}

function greatest(lengths: Uint8Array): number {
  let found = 0;
  for (const length of lengths) if (length > found) found = length;
  return found;
}

/** More than there are symbols: a weight times this and a symbol make one number, so that sorting needs no comparing. */
const SYMBOLS = 512;

/** The lengths of the best code: the two lightest trees are made one until there is one (Huffman). */
function lengthsFor(weights: Uint32Array): Uint8Array {
  const leaves = weights.map((weight, symbol) => (weight === 0 ? 0 : weight * SYMBOLS + symbol)).sort();
  const sorted = leaves.subarray(leaves.length - used(weights));
  const count = sorted.length;
  // First the leaves, then the trees, both from the lightest on.
  const weight = new Uint32Array(2 * count - 1);
  const parent = new Uint16Array(2 * count - 1);
  for (let index = 0; index < count; index += 1) weight[index] = (sorted[index] ?? 0) / SYMBOLS;
  let leaf = 0;
  let tree = count;
  for (let made = count; made < weight.length; made += 1) {
    for (let taken = 0; taken < 2; taken += 1) {
      const isLeaf = leaf < count && (tree >= made || (weight[leaf] ?? 0) <= (weight[tree] ?? 0));
      const lightest = isLeaf ? leaf++ : tree++;
      weight[made] = (weight[made] ?? 0) + (weight[lightest] ?? 0);
      parent[lightest] = made;
    }
  }
  const depth = new Uint8Array(weight.length);
  for (let node = weight.length - 2; node >= 0; node -= 1) depth[node] = (depth[parent[node] ?? 0] ?? 0) + 1;
  const lengths = new Uint8Array(weights.length);
  for (let index = 0; index < count; index += 1) {
    lengths[(sorted[index] ?? 0) % SYMBOLS] = depth[index] ?? 0;
  }
  return lengths;
}

/** The bits that follow from the lengths. Source: RFC 1951, 3.2.2. */
function canonicalBits(lengths: Uint8Array): Uint16Array {
  const next = new Uint32Array(greatest(lengths) + 2);
  for (const length of lengths) if (length > 0) next[length + 1] = (next[length + 1] ?? 0) + 1;
  for (let length = 1; length < next.length; length += 1) {
    next[length] = ((next[length] ?? 0) + (next[length - 1] ?? 0)) << 1;
  }
  return Uint16Array.from(lengths, (length) => {
    if (length === 0) return 0;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    return reversed(code, length);
  });
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit += 1) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}
