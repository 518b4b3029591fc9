/** How many cases each path gets; together with those of the workbook, 20,000. */
export const RUNS = { templates: 8000, data: 7000, bytes: 1000 } as const;

/** The same cases every time, so that a failure can be looked at again. */
export const SEED = 20_240_320;
