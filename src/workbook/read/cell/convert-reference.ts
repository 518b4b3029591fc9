import { suggested } from '../suggest.ts';
import { joinList } from '../../../language/lists.ts';
import { nameKey } from '../match/name-key.ts';
import { plainText, quoted, shownText } from './cell-text.ts';
import { problem, type Converter } from './conversion.ts';
import { convertCode } from './convert-text.ts';

/** A row of another sheet, as references name it. */
export interface ReferenceTarget {
  readonly code: string;
  /** Its full names, if it has any. */
  readonly names: readonly string[];
}

/**
 * The code of a row of another sheet, by the code itself or by the row's full name when one row alone has it.
 *
 * @param targets The rows that are there; when there is none, any text passes for a code and the checks of the data go on.
 * @param known The rows that the data has: their codes are taken as they are, for a row that is gone is told once, not in each cell.
 */
export function referenceConverter(
  targets: readonly ReferenceTarget[],
  sheetName: string,
  known: readonly ReferenceTarget[] = [],
): Converter {
  const codes = new Map(targets.map(({ code }) => [code, code]));
  const knownCodes = new Set(known.map(({ code }) => code));
  // Most tables write codes alone: ten thousand names are compared only when one of them is needed.
  const byCodeKey = whenAsked(() => grouped(targets, ({ code }) => [nameKey(code)]));
  const byName = whenAsked(() => grouped(targets, ({ names }) => names.map(nameKey)));
  const suggest = fewSuggestions(targets);
  return (content) => {
    const text = plainText(shownText(content));
    const exact = codes.get(text);
    if (exact !== undefined || targets.length === 0)
      return exact === undefined ? convertCode(content) : { value: exact };
    if (knownCodes.has(text)) return { value: text };
    const key = nameKey(text);
    for (const found of [byCodeKey().get(key), byName().get(key)]) {
      const [only, ...others] = found ?? [];
      if (only !== undefined && others.length === 0) return { value: only };
    }
    const several = byName().get(key) ?? byCodeKey().get(key);
    if (several !== undefined) {
      return problem(
        'ambiguous-reference',
        `${quoted(content)} là tên của nhiều dòng ở trang ${sheetName}: ${joinList(several)}.`,
        `${quoted(content)} names several rows of the sheet ${sheetName}: ${several.join(', ')}.`,
        { vi: 'Ghi mã thay cho tên.', en: 'Write the code instead of the name.' },
      );
    }
    return problem(
      'unknown-reference',
      `${quoted(content)} không có ở trang ${sheetName}.`,
      `${quoted(content)} is not in the sheet ${sheetName}.`,
      {
        vi: `Ghi mã đã có ở trang ${sheetName}, hoặc thêm dòng vào trang đó.`,
        en: `Write a code of the sheet ${sheetName}, or add the row there.`,
      },
      suggest(text),
    );
  };
}

/** Comparing with ten thousand names takes long: who has more wrong than this has taken the wrong list. */
const MOST_SUGGESTIONS = 20;

function fewSuggestions(targets: readonly ReferenceTarget[]): (text: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (!known.has(text) && known.size < MOST_SUGGESTIONS) known.set(text, suggestionFor(text, targets));
    return known.get(text);
  };
}

function suggestionFor(text: string, targets: readonly ReferenceTarget[]): string | undefined {
  const code = suggested(
    text,
    targets.map((target) => target.code),
  );
  if (code !== undefined) return code;
  const name = suggested(
    text,
    targets.flatMap(({ names }) => names),
  );
  return targets.find(({ names }) => name !== undefined && names.includes(name))?.code;
}

/** A value that is made when it is asked for, once. */
function whenAsked<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function grouped(
  targets: readonly ReferenceTarget[],
  keysOf: (target: ReferenceTarget) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const target of targets) {
    for (const key of new Set(keysOf(target))) {
      const group = groups.get(key) ?? [];
      if (!group.includes(target.code)) group.push(target.code);
      groups.set(key, group);
    }
  }
  return groups;
}
