/** How many cases each path gets: 20,000 together. */
export const RUNS = {
  templates: 8000,
  data: 6000,
  bytes: 500,
  workbookXml: 2500,
  workbookBytes: 1000,
  csv: 2000,
} as const;

/** The same cases every time, so that a failure can be looked at again. */
export const SEED = 20_240_320;
