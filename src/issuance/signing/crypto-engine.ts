import { webcrypto } from 'node:crypto';
import { CryptoEngine } from 'pkijs';

/**
 * What checks signatures. It is handed to every check: @libpdf/core makes an engine of its own the common one, which opens
 * old .p12 files and checks nothing.
 */
export const CRYPTO_ENGINE = new CryptoEngine({ name: 'node', crypto: webcrypto });
