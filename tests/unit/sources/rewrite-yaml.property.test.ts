import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { rewriteYaml } from '../../../src/sources/rewrite-yaml.ts';
import { parseSource } from '../../../src/sources/yaml-source.ts';
import { ROOT } from '../../helpers/pipeline.ts';

const FILES = ['data/2024', 'data/2026'].flatMap((folder) =>
  readdirSync(new URL(folder, ROOT)).map((name) => ({
    name: `${folder}/${name}`,
    text: readFileSync(new URL(`${folder}/${name}`, ROOT), 'utf8'),
  })),
);

/** As the program reads files: without a byte order mark. */
const read = (text: string): unknown =>
  parseSource({ path: 'a.yaml', text: text.replace(/^\uFEFF/u, '') }).value;

/** Texts as people write them, and such as YAML would read otherwise. */
const text = fc
  .oneof(
    fc.constantFrom(
      ...[
        '0901',
        '1:30',
        'yes',
        'no',
        '~',
        '# a',
        'a: b',
        'a #b',
        '- a',
        '-',
        "it's",
        '"',
        `"'`,
        '{a}',
        '[',
        'a, b',
      ],
      ...[
        '2024-03-20',
        '08:30',
        '1.234',
        'null',
        '',
        ' a ',
        'a\nb',
        'a\n\nb',
        'a\n',
        '\n',
        'a\n\n',
        '  a\nb',
        '\t',
        'x:',
        '…',
      ],
      ...[
        'Công ty TNHH Cơ khí Tân Hưng Lộc',
        'dài '.repeat(60).trim(),
        '@a',
        '%a',
        '`a',
        '=',
        '<<',
        '!a',
        '&a',
        '*a',
      ],
      ...[
        '\uFEFFa',
        '\u2028',
        '\u0085',
        '\u200B',
        '1e3',
        '0x1F',
        '.5',
        '+1',
        '---',
        '...',
        '? a',
        'a:b',
        'y',
        '#',
        '\r\n',
      ],
    ),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  .map((value) => value.normalize('NFC'));
const number = fc.oneof(
  fc.integer(),
  fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100),
);
const scalar = fc.oneof(text, number, fc.boolean(), fc.constant(null));
/** Keys that no file may have. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
const key = fc
  .oneof(fc.constantFrom('id', 'name', 'enterprise', 'members', 'y', '1', 'a b'), text)
  .filter(
    (name) =>
      /[^\s\p{C}]/u.test(name) &&
      !/[\p{C}\p{Zl}\p{Zp}]/u.test(name) &&
      !RESERVED.has(name) &&
      name.length < 100,
  );
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

/** One change anywhere: another value, one less, one more, another order. */
interface Change {
  readonly steps: readonly number[];
  readonly kind: 'set' | 'remove' | 'add' | 'reverse' | 'copy';
  readonly key: string;
  readonly value: unknown;
}
const change: fc.Arbitrary<Change> = fc.record({
  steps: fc.array(fc.nat(50), { minLength: 1, maxLength: 5 }),
  kind: fc.constantFrom('set', 'remove', 'add', 'reverse', 'copy'),
  key,
  value: fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: anyValue }),
});

function changed(value: unknown, { steps, kind, key: name, value: other }: Change): unknown {
  const [step = 0, ...rest] = steps;
  if (Array.isArray(value) && value.length > 0) {
    const at = step % value.length;
    const items: unknown[] = [...(value as readonly unknown[])];
    if (rest.length > 0)
      return items.with(at, changed(items[at], { steps: rest, kind, key: name, value: other }));
    if (kind === 'set') return items.with(at, other);
    if (kind === 'remove') return items.toSpliced(at, 1);
    if (kind === 'add') return items.toSpliced(at, 0, other);
    if (kind === 'copy') return items.toSpliced(step % 7, 0, items[at]);
    return items.toReversed();
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const fields = Object.entries(value);
    const field = fields[step % Math.max(1, fields.length)];
    if (field === undefined || kind === 'add') return { ...value, [name]: other };
    const [own, inner] = field as readonly [string, unknown];
    if (rest.length > 0)
      return { ...value, [own]: changed(inner, { steps: rest, kind, key: name, value: other }) };
    if (kind === 'remove') return Object.fromEntries(fields.filter(([found]) => found !== own));
    if (kind === 'reverse') return Object.fromEntries(fields.toReversed());
    return { ...value, [own]: other };
  }
  return other;
}

/** Comments between the lines of a text, at the indent of the line below. */
function withComments(yaml: string, places: readonly number[]): string {
  const lines = yaml.split('\n');
  return lines
    .flatMap((line, index) => {
      const indent = /^ */u.exec(line)?.[0] ?? '';
      return places.includes(index)
        ? [`${indent}# c${String(index)}`, ...(index % 2 ? [''] : []), line]
        : [line];
    })
    .join('\n');
}

describe('any change of the data', () => {
  it.each(FILES)('of $name is what the new file holds', ({ text: file }) => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const value = changes.reduce<unknown>(changed, read(file));
        const written = rewriteYaml(file, value);
        expect(read(written)).toEqual(value);
        expect(rewriteYaml(written, value)).toBe(written);
      }),
      // Long files take their time.
      { numRuns: file.length > 15_000 ? 3 : file.length > 5_000 ? 10 : 30 },
    );
  });

  it('of any YAML is what the new file holds', () => {
    const style = fc.record({
      collectionStyle: fc.constantFrom('any', 'block', 'flow'),
      defaultStringType: fc.constantFrom(
        'PLAIN',
        'QUOTE_SINGLE',
        'QUOTE_DOUBLE',
        'BLOCK_FOLDED',
        'BLOCK_LITERAL',
      ),
      indent: fc.constantFrom(2, 4),
      indentSeq: fc.boolean(),
      lineWidth: fc.constantFrom(0, 40, 80),
    } as const);
    const target = fc.oneof(
      anyValue.map((value) => () => value),
      fc
        .array(change, { minLength: 1, maxLength: 4 })
        .map((changes) => (old: unknown) => changes.reduce<unknown>(changed, old)),
    );
    fc.assert(
      fc.property(
        anyValue,
        style,
        fc.array(fc.nat(20)),
        fc.boolean(),
        target,
        (old, options, places, isCrLf, to) => {
          const plain = stringify(old, { ...options, defaultKeyType: 'PLAIN' });
          const commented = withComments(plain, places);
          const file = isCrLf ? commented.replaceAll('\n', '\r\n') : commented;
          fc.pre(read(file) !== undefined);
          const value = to(read(file));
          expect(read(rewriteYaml(file, value))).toEqual(value);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('any change of a long list', () => {
  /** Often at the end, where a file can have what its middle cannot. */
  const longChange = change.chain((made) =>
    fc
      .constantFrom(...made.steps.slice(0, 1), 399, 400, 398)
      .map((first) => ({ ...made, steps: [first, ...made.steps.slice(1)] })),
  );
  const LONG = Array.from({ length: 400 }, (_, index) => {
    const id = String(index);
    const comment = index % 50 === 0 ? `\n# Nhóm ${id}\n\n` : index % 7 === 0 ? `# Về ${id}\n` : '';
    const more = index % 3 === 0 ? `  text: >-\n    một\n    hai ${id}\n` : `  map: { a: ${id} }\n`;
    return `${comment}- id: a${id} # ghi chú ${id}\n${more}`;
  }).join('');

  it.each([
    ['as it is', LONG],
    ['with the line ends of Windows', `${LONG}\n# Cuối\n`.replaceAll('\n', '\r\n')],
    ['without a line break at its end', LONG.trimEnd()],
    ['with a comment at its end', `${LONG}\n# Cuối`],
    ['with an end of the document', `${LONG}...\n# Cuối\n`],
  ])('%s is what the new file holds, and the same as with a short one', (_, file) => {
    const old = read(file);
    fc.assert(
      fc.property(fc.array(longChange, { minLength: 1, maxLength: 4 }), (changes) => {
        const value = changes.reduce<unknown>(changed, old);
        const written = rewriteYaml(file, value, old);
        expect(read(written)).toEqual(value);
        expect(written).toBe(rewriteYaml(file, value));
      }),
      { numRuns: 5 },
    );
  });

  it.each([
    [
      'the line ends of Windows',
      LONG.replaceAll('\n', '\r\n'),
      `${LONG}- id: mới\n`.replaceAll('\n', '\r\n'),
    ],
    ['no line break at its end', LONG.trimEnd(), `${LONG}- id: mới\n`],
    ['a comment at its end', `${LONG}# Cuối`, `${LONG}- id: mới\n# Cuối`],
    ['an end of the document', `${LONG}...`, `${LONG}- id: mới\n...`],
    ['the beginning of an empty document', `${LONG}---\n# Cuối\n`, `${LONG}- id: mới\n# Cuối\n`],
  ])('gets a record more with %s', (_, file, result) => {
    const old = read(LONG) as readonly unknown[];
    expect(rewriteYaml(file, [...old, { id: 'mới' }], old)).toBe(result);
  });
});
