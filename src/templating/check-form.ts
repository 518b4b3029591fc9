import type { Component, Form } from '../document/forms.ts';
import type { Issue } from '../document/issue.ts';
import { DIVISION_TAGS } from './grammar.ts';
import { elements } from './markup-elements.ts';
import type { MarkupElement } from './markup-parser.ts';

/** The components that only some forms have. */
const COMPONENTS: readonly Component[] = [
  'subject',
  'addressees',
  'legal-bases',
  'competence',
  'enactment',
  'recipients',
  'signature',
  'annex',
  'attachment',
  'certificate',
];

/** Check that a document has the components of its form and no others. */
export function checkForm(root: MarkupElement, form: Form): readonly Issue[] {
  const parts = elements(root);
  const missing = form.required.filter((name) => !hasPart(root, name));
  const allowed: readonly Component[] = [...form.required, ...form.optional];
  const surplus = parts.filter(({ tag }) => {
    const component = COMPONENTS.find((name) => name === tag);
    return component !== undefined && !allowed.includes(component);
  });
  return [
    ...missing.map((name) => missingPart(name, root, form)),
    ...surplus.map((element) => surplusPart(element, allowed, form)),
  ];
}

/** Whether a document has a part, be it inside chapters, as articles can be. */
function hasPart(parent: MarkupElement, name: Component): boolean {
  return elements(parent).some(
    (part) => part.tag === name || (DIVISION_TAGS.some((tag) => tag === part.tag) && hasPart(part, name)),
  );
}

function missingPart(name: Component, { place }: MarkupElement, { source }: Form): Issue {
  return {
    code: 'missing-part',
    severity: 'error',
    message: { vi: `Mẫu thiếu <${name}>.`, en: `The template lacks <${name}>.` },
    source,
    place,
  };
}

function surplusPart({ tag, place }: MarkupElement, allowed: readonly Component[], { source }: Form): Issue {
  const list = allowed.join(', ');
  return {
    code: 'part-not-of-form',
    severity: 'error',
    message: {
      vi: `Tên loại văn bản này không có thành phần <${tag}>.`,
      en: `Documents of this type have no <${tag}>.`,
    },
    expected: { vi: `Được dùng: ${list}.`, en: `Allowed: ${list}.` },
    source,
    place,
  };
}
