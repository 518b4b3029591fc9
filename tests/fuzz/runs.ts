/** How many cases each path gets: 20,000 together. */
export const RUNS = {
  templates: 9000,
  data: 4000,
  bytes: 1500,
  workbookXml: 1000,
  workbookBytes: 1500,
  csv: 3000,
} as const;
