import type { Issue } from '../document/issue.ts';

type NestingProblem = Pick<Issue, 'code' | 'message' | 'expected'>;

/** Far beyond any data of ours: our deepest value stands seven levels down, our longest list has a line an enterprise. */
export const LIMITS = { depth: 64, keys: 1000, items: 100_000, letters: 20_000 } as const;

/** What a file has too much of. */
export type Excess = keyof typeof LIMITS;

const EXCESSES: Readonly<Record<Excess, NestingProblem>> = {
  depth: {
    code: 'too-deep',
    message: { vi: 'Dữ liệu lồng nhau quá 64 cấp.', en: 'The data is nested more than 64 levels deep.' },
    expected: {
      vi: 'Bớt các cấp lồng nhau; kiểm tra xem có thừa dấu ngoặc hay dấu “- ” không.',
      en: 'Use fewer levels; look for brackets or “- ” that are too much.',
    },
  },
  keys: {
    code: 'too-many-keys',
    message: { vi: 'Một nhóm có quá 1.000 khóa.', en: 'A group has more than 1,000 keys.' },
    expected: {
      vi: 'Kiểm tra xem có nhầm tệp không, hoặc danh sách có thiếu dấu “- ” không.',
      en: 'Check that it is the right file, and that no list lacks its “- ”.',
    },
  },
  items: {
    code: 'too-many-items',
    message: { vi: 'Một danh sách có quá 100.000 mục.', en: 'A list has more than 100,000 items.' },
    expected: { vi: 'Kiểm tra xem có nhầm tệp không.', en: 'Check that it is the right file.' },
  },
  letters: {
    code: 'text-too-long',
    message: {
      vi: 'Một giá trị dài quá 20.000 ký tự.',
      en: 'A value is longer than 20,000 characters.',
    },
    expected: {
      vi: 'Chia thành nhiều mục; kiểm tra xem có thiếu dấu nháy đóng hay dấu xuống dòng không.',
      en: 'Divide it; look for a missing end quote or line end.',
    },
  },
};

/** Our words for what a file has too much of. */
export function excessProblem(excess: Excess): NestingProblem {
  return EXCESSES[excess];
}

interface Level {
  readonly kind: 'map' | 'list' | 'flow-map' | 'flow-list';
  /** Where the level begins on its lines; a level in brackets ends at its bracket instead. */
  readonly column: number;
  count: number;
}

/** How deep a file is nested, and how much stands in each level, as its marks are met one by one. */
export interface Nesting {
  /** A bracket opens. */
  readonly open: (kind: 'flow-map' | 'flow-list') => Excess | undefined;
  readonly close: () => void;
  /** A comma between what stands in brackets. */
  readonly next: () => Excess | undefined;
  /** A key or the "-" of an item at a column. */
  readonly entry: (kind: 'map' | 'list', column: number) => Excess | undefined;
}

export function nesting(): Nesting {
  const levels: Level[] = [];
  const isInBrackets = () => levels.at(-1)?.kind.startsWith('flow') === true;
  const push = (level: Level) => (levels.push(level) > LIMITS.depth ? 'depth' : undefined);
  const count = (level: Level): Excess | undefined => {
    level.count += 1;
    const excess = level.kind.endsWith('map') ? 'keys' : 'items';
    return level.count > LIMITS[excess] ? excess : undefined;
  };
  return {
    open: (kind) => push({ kind, column: 0, count: 1 }),
    close: () => {
      if (isInBrackets()) levels.pop();
    },
    next: () => {
      const top = levels.at(-1);
      return top !== undefined && isInBrackets() ? count(top) : undefined;
    },
    entry: (kind, column) => {
      if (isInBrackets()) return undefined;
      let top = levels.at(-1);
      while (
        top !== undefined &&
        (top.column > column || (top.column === column && top.kind !== kind && kind === 'map'))
      ) {
        levels.pop();
        top = levels.at(-1);
      }
      const isSame = top?.column === column && top.kind === kind;
      return top !== undefined && isSame ? count(top) : push({ kind, column, count: 1 });
    },
  };
}
