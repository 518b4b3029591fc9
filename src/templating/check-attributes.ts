import type { Issue, Place } from '../document/issue.ts';
import { allowed, grammarIssue } from './grammar-issue.ts';
import { ATTRIBUTE_VALUES, type TagRule } from './grammar.ts';
import type { MarkupElement } from './markup-parser.ts';

type Tag = Pick<MarkupElement, 'tag' | 'attributes' | 'place'>;

/** Whether there is anything to check: most tags, the thousands of a long table, have no attributes and need none. */
export function concernsAttributes({ attributes }: Tag, rule: TagRule): boolean {
  if (rule.requiredAttributes.length > 0) return true;
  for (const name in attributes) if (Object.hasOwn(attributes, name)) return true;
  return false;
}

/** The attributes of a tag are those that it has, none of them empty. */
export function checkAttributeNames({ tag, attributes, place }: Tag, rule: TagRule): readonly Issue[] {
  const written = Object.keys(attributes);
  const known = [...rule.requiredAttributes, ...rule.optionalAttributes];
  const unknown = written.filter((name) => !known.includes(name));
  const wanted = known.filter(
    (name) => rule.requiredAttributes.includes(name) || attributes[name] !== undefined,
  );
  const empty = wanted.filter((name) => (attributes[name] ?? '').trim() === '');
  return [
    ...unknown.map((name) =>
      grammarIssue(
        'unknown-attribute',
        place,
        { vi: `Thẻ <${tag}> không có thuộc tính “${name}”.`, en: `<${tag}> has no attribute “${name}”.` },
        allowed(name, known),
      ),
    ),
    ...empty.map((name) =>
      grammarIssue('missing-attribute', place, {
        vi: `Thẻ <${tag}> cần thuộc tính “${name}” có nội dung.`,
        en: `<${tag}> needs the attribute “${name}” with a text.`,
      }),
    ),
  ];
}

/** The values of a tag's attributes are those of the closed lists, where there is one. */
export function checkAttributeValues({ attributes, place }: Tag, rule: TagRule): readonly Issue[] {
  return [...rule.requiredAttributes, ...rule.optionalAttributes].flatMap((name) => {
    const value = attributes[name];
    return value === undefined ? [] : checkAttributeValue(name, value, place);
  });
}

/** An attribute whose values are a closed list has one of them. */
export function checkAttributeValue(name: string, value: string, place: Place): readonly Issue[] {
  const values = ATTRIBUTE_VALUES[name];
  if (values === undefined || values.includes(value)) return [];
  return [
    grammarIssue(
      'unknown-attribute-value',
      place,
      { vi: `Thuộc tính “${name}” không có giá trị “${value}”.`, en: `“${name}” cannot be “${value}”.` },
      allowed(value, values),
    ),
  ];
}
