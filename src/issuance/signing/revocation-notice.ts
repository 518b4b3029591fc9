/** What an authority said of a certificate at a time. */
export interface RevocationNotice {
  readonly toldAt: Date;
  /** Until when it may be relied upon; undefined where it does not say. */
  readonly holdsUntil: Date | undefined;
  /** Undefined where the certificate was good. */
  readonly revokedAt: Date | undefined;
}
