/* What other programs may use; a test pins this list. */
export { composeDocument } from './catalog/compose.ts';
export { documentType, type DocumentType } from './catalog/document-type.ts';
export { manifestSchema, type Manifest } from './catalog/manifest.ts';
export { writeDocx } from './docx/write-docx.ts';
export type { Bilingual, Issue, Outcome, Place } from './document/issue.ts';
export type { AdministrativeDocument } from './document/nodes.ts';
export { dumpDocument } from './document/dump.ts';
export { layOut } from './layout/layout.ts';
export { dumpPages } from './layout/dump.ts';
export { readFontTable, type FontTable } from './pdf/font-table.ts';
export type { FontLibrary } from './pdf/embedded-font.ts';
export { writePdf } from './pdf/write-pdf.ts';
export { present } from './presentation/present.ts';
export { officeProfile, type OfficeChoices, type OfficeProfile } from './regulation/office-profile.ts';
export { regulationOn, type Regulation } from './regulation/regulation.ts';
export { loadDataset, type DatasetSource, type LoadedDataset } from './sources/load-dataset.ts';
