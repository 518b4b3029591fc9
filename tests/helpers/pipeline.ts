import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { composeDocuments } from './compose-documents.ts';
import { documentType, type DocumentType } from '../../src/catalog/document-type.ts';
import { manifestSchema } from '../../src/catalog/manifest.ts';
import { officeSetting } from '../../src/rendering/office.ts';
import { writeDocx } from '../../src/docx/write-docx.ts';
import type { Outcome } from '../../src/document/issue.ts';

import type { AdministrativeDocument } from '../../src/document/nodes.ts';
import type { OfficialDocument } from '../../src/document/official-document.ts';
import { DATASET_PARTS, type Dataset } from '../../src/domain/dataset.ts';
import { layOut } from '../../src/layout/layout.ts';
import type { Page } from '../../src/layout/placed.ts';
import { writePdf } from '../../src/pdf/write-pdf.ts';
import { presentOfficial } from '../../src/presentation/present-official.ts';
import type { PresentedDocument, PresentedSection } from '../../src/presentation/presented.ts';
import { loadDataset, type DatasetSource } from '../../src/sources/load-dataset.ts';
import { loadValue } from '../../src/sources/load-value.ts';
import { parsePartials, type Partials } from '../../src/templating/partials.ts';
import { fonts, metrics } from './fonts.ts';

export const ROOT = new URL('../../', import.meta.url);

/** A file of the repository, with its path as messages show it. */
export function source(path: string): { readonly path: string; readonly text: string } {
  return { path, text: readFileSync(new URL(path, ROOT), 'utf8') };
}

/** The value of an outcome; throws its issues, so that a test shows them. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.issues, undefined, 2));
}

/** The partials of templates/. */
export function ourPartials(): Partials {
  const names = readdirSync(new URL('templates/_partials/', ROOT)).map((name) => name.replace('.hbs', ''));
  const files = names.map((name) => ({ name, ...source(`templates/_partials/${name}.hbs`) }));
  const { partials, issues } = parsePartials(files);
  return valueOf({ ok: issues.length === 0, value: partials, issues });
}

/** A document type of templates/. */
export function typeNamed(slug: string): DocumentType {
  const manifest = valueOf(loadValue(source(`templates/${slug}/manifest.yaml`), manifestSchema));
  return valueOf(documentType(slug, manifest, source(`templates/${slug}/body.hbs`), ourPartials()));
}

/** The data of a folder under data/: every file there that is a part of a dataset. */
export function dataOf(year: string): Dataset {
  const files = DATASET_PARTS.map((part) => ({ part, path: `data/${year}/${part}.yaml` }));
  return datasetOf(
    files
      .filter(({ path }) => existsSync(new URL(path, ROOT)))
      .map(({ part, path }) => ({ part, ...source(path) })),
  );
}

export function datasetOf(sources: readonly DatasetSource[]): Dataset {
  return valueOf(loadDataset(sources, () => [])).data;
}

/** A document at every stage of the pipeline. */
export interface Stages {
  readonly document: OfficialDocument;
  readonly presented: PresentedDocument;
  readonly pages: readonly Page[];
}

/** The document of a type in a year: the one of the key, else the first. */
export function stagesOf(slug: string, data: Dataset, key?: string): Stages {
  const documents = valueOf(composeDocuments(typeNamed(slug), data));
  const found = key === undefined ? documents[0] : documents.find((composed) => composed.key === key);
  if (found === undefined) throw new Error(`${slug} has no document ${key ?? ''}`);
  return { document: found.document, ...layOutDocument(found.document, data) };
}

export function layOutDocument(document: OfficialDocument, data: Dataset): Omit<Stages, 'document'> {
  const presented = valueOf(presentOfficial(document, officeSetting(data, document), metrics));
  return { presented, pages: valueOf(layOut(presented, metrics)).pages() };
}

/** An administrative document; throws for a certificate. */
export function administrative(document: OfficialDocument): AdministrativeDocument {
  if (document.kind !== 'document') throw new Error('no administrative document');
  return document;
}

/** The section that every document has. */
export function mainSection({ sections }: PresentedDocument): PresentedSection {
  const [section] = sections;
  if (section === undefined) throw new Error('no section');
  return section;
}

export async function docxOf({ presented }: Pick<Stages, 'presented'>): Promise<Uint8Array> {
  return writeDocx(presented);
}

export function pdfOf({ presented, pages }: Pick<Stages, 'presented' | 'pages'>): Uint8Array {
  return writePdf(presented, pages, fonts);
}
