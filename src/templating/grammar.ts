import { CERTIFICATE_TAGS } from './certificate-grammar.ts';

/** What may stand inside a tag of the markup. */
export type TagContent =
  /** Text with emphasis. */
  | 'text'
  /** Other tags only. */
  | 'blocks'
  /** Text first, other tags after it. */
  | 'text-then-blocks'
  /** Nothing: its attributes say all. */
  | 'nothing';

/** One tag of the closed set that a template may write; docs/adr/0004 explains the grammar. */
export interface TagRule {
  readonly content: TagContent;
  /** The tags that may stand directly inside, text-level ones left out. */
  readonly children: readonly string[];
  /** Those of them without which the tag says nothing; where none is named, at least one of all. */
  readonly requiredChildren?: readonly string[];
  /** Those of them that may stand there only once. */
  readonly singleChildren?: readonly string[];
  readonly requiredAttributes: readonly string[];
  readonly optionalAttributes: readonly string[];
}

const noAttributes = { requiredAttributes: [], optionalAttributes: [] } as const;
const text: TagRule = { content: 'text', children: [], ...noAttributes };

export const ROOT_TAG = 'document';
export const TEXT_TAGS = ['strong', 'em'] as const;

/** A document must have one of these: what it rests on is not what it says. */
export const BODY_TAGS = ['paragraph', 'section', 'article', 'clause', 'point', 'dash'] as const;

/** A chart: its series by their names, and in each category a value of each series. */
const CHART_TAGS: Readonly<Record<string, TagRule>> = {
  chart: {
    content: 'blocks',
    children: ['series', 'category'],
    requiredChildren: ['series', 'category'],
    requiredAttributes: ['unit', 'alt'],
    optionalAttributes: ['caption'],
  },
  series: { content: 'nothing', children: [], requiredAttributes: ['name'], optionalAttributes: [] },
  category: {
    content: 'blocks',
    children: ['value'],
    requiredChildren: ['value'],
    requiredAttributes: ['name'],
    optionalAttributes: [],
  },
  value: { content: 'text', children: [], requiredAttributes: ['text'], optionalAttributes: [] },
};

export const TAGS: Readonly<Record<string, TagRule>> = {
  [ROOT_TAG]: {
    content: 'blocks',
    children: ['marks', 'subject', 'legal-bases', ...BODY_TAGS, 'chart', 'recipients', 'signature'],
    requiredChildren: ['subject', 'recipients', 'signature'],
    ...noAttributes,
  },
  marks: {
    content: 'nothing',
    children: [],
    requiredAttributes: [],
    optionalAttributes: ['secrecy', 'urgency', 'circulation'],
  },
  subject: text,
  'legal-bases': {
    content: 'blocks',
    children: ['legal-basis'],
    requiredChildren: ['legal-basis'],
    ...noAttributes,
  },
  'legal-basis': text,
  paragraph: text,
  section: {
    content: 'blocks',
    children: ['paragraph', 'article', 'clause', 'point', 'dash', 'chart'],
    requiredAttributes: ['title'],
    optionalAttributes: [],
  },
  article: {
    content: 'text-then-blocks',
    children: ['paragraph', 'clause', 'point', 'dash', 'chart'],
    requiredAttributes: [],
    optionalAttributes: ['title'],
  },
  clause: {
    content: 'text-then-blocks',
    children: ['paragraph', 'point', 'dash', 'chart'],
    requiredAttributes: [],
    optionalAttributes: ['title'],
  },
  point: { content: 'text-then-blocks', children: ['paragraph', 'dash', 'chart'], ...noAttributes },
  dash: text,
  ...CHART_TAGS,
  recipients: {
    content: 'blocks',
    children: ['recipient'],
    requiredChildren: ['recipient'],
    requiredAttributes: ['archive'],
    optionalAttributes: [],
  },
  recipient: text,
  signature: {
    content: 'blocks',
    children: ['authority', 'name'],
    requiredChildren: ['authority', 'name'],
    ...noAttributes,
  },
  authority: text,
  name: text,
  ...CERTIFICATE_TAGS,
  strong: text,
  em: text,
};

/** The parts that a document has only once. */
export const SINGLE_PARTS = ['marks', 'subject', 'legal-bases', 'recipients', 'signature', 'name'] as const;
