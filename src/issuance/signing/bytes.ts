/** Bytes as an ArrayBuffer of their own, as the libraries of ASN.1 and the Web Crypto API ask for. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
