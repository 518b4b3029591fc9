import { escaped } from './escaped.ts';
import { joined } from './joined.ts';

type Attributes = Readonly<Record<string, string | number>>;

/**
 * An element as XML.
 *
 * @param attributes In the order in which they are written; their values are texts, not XML.
 * @param children XML.
 */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) tag += ` ${key}="${escaped(String(value))}"`;
  const content = joined(children);
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}
