import type { Certificate } from './certificate.ts';
import type { AdministrativeDocument } from './nodes.ts';

/** Whatever a template can make. */
export type OfficialDocument = AdministrativeDocument | Certificate;
