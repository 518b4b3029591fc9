/** Where a block stands among headings and lists. */
export interface Standing {
  /** The level of a heading that stands here. */
  readonly level: number;
  /** How many items of lists it stands in. */
  readonly depth: number;
}

/** Directly below the title. */
export const TOP_OF_BODY: Standing = { level: 2, depth: 0 };

/** What stands below a heading; a heading ends all lists. */
export function belowHeading({ level }: Standing): Standing {
  return { level: level + 1, depth: 0 };
}

/** What belongs to an item of a list. */
export function insideItem({ level, depth }: Standing): Standing {
  return { level, depth: depth + 1 };
}
