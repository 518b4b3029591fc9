/** What a file says of itself. */
export interface Claims {
  /** Part and conformance level of ISO 19005 (PDF/A). */
  readonly archival: { readonly part: 2; readonly conformance: 'U' | 'A' };
  /** Part of ISO 14289 (PDF/UA). */
  readonly accessible: 1 | undefined;
}

/**
 * What every file says of itself: only what `npm run test:conformance` has had confirmed by veraPDF, which is asked for
 * exactly these (docs/adr/0023).
 */
export const CLAIMS: Claims = { archival: { part: 2, conformance: 'A' }, accessible: 1 };
