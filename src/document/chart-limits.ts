/** The most categories and series of one chart that a reader can still tell apart. House values. */
export const CHART_LIMITS = { categories: 12, series: 3 } as const;
