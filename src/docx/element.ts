import { BuilderElement, type XmlComponent } from 'docx';

type Attributes = Readonly<Record<string, string | number>>;

/** An element that the package has no class for; what stands in it may be the package's own. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly XmlComponent[]
): XmlComponent {
  const entries = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
  return new BuilderElement<Attributes>({ name, attributes: Object.fromEntries(entries), children });
}
