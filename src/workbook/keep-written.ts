import { matchItems } from '../sources/rewrite-yaml/match.ts';
import { isGroup, isSame } from '../sources/rewrite-yaml/values.ts';

/** A value as it is written, and as the schema understands it: texts trimmed, defaults filled in. */
export interface Understood {
  readonly written: unknown;
  readonly read: unknown;
}

/**
 * The new value, written as the old one where both mean the same: a default that somebody wrote down stays, and so do the
 * spaces of a text.
 */
export function keepWritten(old: Understood, now: Understood): unknown {
  if (isSame(old.read, now.read)) return old.written;
  if (isGroup(old.written) && isGroup(now.written)) return keepFields(old, now);
  if (Array.isArray(old.written) && Array.isArray(now.written)) {
    const olds: readonly unknown[] = old.written;
    const matches = matchItems(olds, now.written);
    return now.written.map((item: unknown, index): unknown => {
      const match = matches[index];
      if (match === undefined) return item;
      return keepWritten(at(old, match), at(now, index));
    });
  }
  return now.written;
}

function keepFields(old: Understood, now: Understood): unknown {
  const [before, after] = [fieldsIn(old.written), fieldsIn(now.written)];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const kept = keys.flatMap((key) => {
    const [was, is] = [at(old, key), at(now, key)];
    if (Object.hasOwn(after, key))
      return [[key, Object.hasOwn(before, key) ? keepWritten(was, is) : is.written]];
    return isSame(was.read, is.read) ? [[key, was.written]] : [];
  });
  return Object.fromEntries(kept) as unknown;
}

function at({ written, read }: Understood, key: string | number): Understood {
  return { written: childOf(written, key), read: childOf(read, key) };
}

function childOf(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return value[Number(key)] as unknown;
  return isGroup(value) && Object.hasOwn(value, key) ? value[String(key)] : undefined;
}

function fieldsIn(value: unknown): Readonly<Record<string, unknown>> {
  return isGroup(value) ? value : {};
}
