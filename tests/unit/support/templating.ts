import type { Issue } from '../../../src/document/issue.ts';
import { parseMarkup, type MarkupElement } from '../../../src/templating/markup-parser.ts';
import { compileTemplate } from '../../../src/templating/render-template.ts';
import type { MappedText } from '../../../src/templating/source-map.ts';
import { parseTemplate, type ParsedTemplate } from '../../../src/templating/template.ts';

export const PATH = 'templates/plan/body.hbs';

export function parsed(text: string): ParsedTemplate {
  const template = parseTemplate({ path: PATH, text });
  if ('issues' in template)
    throw new Error(`the template has issues: ${template.issues.map(brief).join(', ')}`);
  return template;
}

export function rendered(text: string, view: object = {}): MappedText {
  const result = compileTemplate(parsed(text)).render(view);
  if ('issues' in result) throw new Error(`rendering has issues: ${result.issues.map(brief).join(', ')}`);
  return result;
}

/** The markup of a template that has no issues. */
export function markup(text: string, view: object = {}): MarkupElement {
  const root = parseMarkup(rendered(text, view));
  if ('issue' in root) throw new Error(`the markup has an issue: ${root.issue.message.en}`);
  return root;
}

/** A whole document around a body, on one line. */
export function around(body: string): string {
  return (
    `<subject>Trích yếu</subject>${body}<recipients archive="VT, VP"><recipient>Sở Nội vụ</recipient></recipients>` +
    '<signature><authority>Trưởng ban</authority><name>Nguyễn Văn A</name></signature>'
  );
}

/** An issue as its code and place: "unknown-path 2:5". */
export function brief({ code, place }: Issue): string {
  return `${code} ${String(place?.line)}:${String(place?.column)}`;
}
