/** What signs: a private key that need not leave its place, and the certificate of its owner. */
export interface SigningKey {
  /** The owner's certificate, DER. */
  readonly certificate: Uint8Array;
  /** Certificates of issuers that come with it, DER. */
  readonly chain: readonly Uint8Array[];
  readonly kind: 'RSA' | 'EC';
  /**
   * Sign data, hashed with SHA-256 on the way.
   *
   * @returns As CMS has it: PKCS#1 v1.5 for RSA, a DER sequence of r and s for an elliptic curve.
   * @throws {IssuanceFault} where the key refuses.
   */
  readonly sign: (data: Uint8Array) => Promise<Uint8Array>;
}
