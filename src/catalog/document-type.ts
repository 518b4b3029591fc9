import { outcome, type Issue, type Outcome } from '../document/issue.ts';
import { DATASET_PARTS, type Dataset, type DatasetPart } from '../domain/dataset.ts';
import { partsToCheck } from '../domain/parts-to-check.ts';
import { formOf } from '../document/document-types.ts';
import { checkMarkup } from '../templating/check-sketch.ts';
import { checkTemplate } from '../templating/check-template.ts';
import { namesOfCalled } from '../templating/partial-calls.ts';
import { NO_PARTIALS, type Partials } from '../templating/partials.ts';
import { compileTemplate, type CompiledTemplate } from '../templating/render-template.ts';
import { parseTemplate, type TemplateFile } from '../templating/template.ts';
import type { Manifest } from './manifest.ts';
import { viewShape } from './view-shape.ts';
import { commonSchema } from './views/common.ts';
import { viewNamed } from './views/index.ts';

/** A document type, ready to make documents. */
export interface DocumentType {
  readonly slug: string;
  readonly manifest: Manifest;
  readonly template: CompiledTemplate;
}

/**
 * A document type of its manifest and template.
 *
 * @param partials What the template may call by name.
 * @returns The type when the template uses only what its view has and writes only what its form has; else every issue
 *   with line and column.
 */
export function documentType(
  slug: string,
  manifest: Manifest,
  body: TemplateFile,
  partials: Partials = NO_PARTIALS,
): Outcome<DocumentType> {
  const parsed = parseTemplate(body);
  if ('issues' in parsed) return { ok: false, issues: parsed.issues };
  const schema = commonSchema.extend(viewNamed(manifest.view).schema.shape);
  const issues: readonly Issue[] = [
    ...checkTemplate(parsed, viewShape(schema), partials),
    ...checkMarkup(parsed, partials, formOf(manifest.typeName)),
  ];
  // What is wrong with a partial by itself is reported once, by who loads them.
  const called = namesOfCalled(parsed.ast, partials);
  if (partials.unreadable.some((name) => called.has(name))) return { ok: false, issues };
  return outcome(issues, () => ({ slug, manifest, template: compileTemplate(parsed, partials) }));
}

/** The names of the partials that a template calls, at once or through others; all of them when it cannot be read. */
export function calledPartials(body: TemplateFile, partials: Partials): ReadonlySet<string> {
  const parsed = parseTemplate(body);
  return 'issues' in parsed ? new Set(partials.templates.keys()) : namesOfCalled(parsed.ast, partials);
}

/** The parts of the data that a type needs and a year does not have (yet). */
export function missingParts({ manifest }: DocumentType, data: Dataset): readonly DatasetPart[] {
  const { needs } = viewNamed(manifest.view);
  return DATASET_PARTS.filter((part) => needs.some((need) => need === part) && data[part] === undefined);
}

/** The parts of the data to load and check for documents of some types. */
export function neededParts(types: readonly DocumentType[]): ReadonlySet<DatasetPart> {
  return partsToCheck(types.flatMap(({ manifest }) => viewNamed(manifest.view).printed));
}
