/** How a leader signs: as the head, for the head, or on behalf of a collective. Source: Decree 30/2020/NĐ-CP, Article 13 and Appendix I, Part I, II.7. */
export const SIGNING_KINDS = [
  'direct',
  'deputizing',
  'acting',
  'byOrder',
  'byAuthorization',
  'onBehalf',
] as const;

export type SigningKind = (typeof SIGNING_KINDS)[number];
