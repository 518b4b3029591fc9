import { CERTIFICATE_TAGS } from './certificate-grammar.ts';
import { TABLE_TAGS } from './table-grammar.ts';

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
  /** Whether a tag of text may have none: a cell of a table. */
  readonly mayBeEmpty?: boolean;
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

/** The levels above the Điều; each may hold the ones below it. */
export const DIVISION_TAGS = ['part', 'chapter', 'division', 'subdivision'] as const;

/** A text must have one of these: what it rests on is not what it says. */
export const BODY_TAGS = [
  'paragraph',
  'section',
  'article',
  'clause',
  'point',
  'dash',
  ...DIVISION_TAGS,
  'signatures',
  'table',
  'chart',
] as const;

/** What may stand where paragraphs do. */
const FLOW = ['paragraph', 'point', 'dash', 'table', 'chart'] as const;

/** A phần, chương, mục or tiểu mục, with what may stand inside. */
function division(...deeper: readonly (typeof DIVISION_TAGS)[number][]): TagRule {
  return {
    content: 'blocks',
    children: [...deeper, 'article', 'section', 'clause', ...FLOW],
    requiredAttributes: ['title'],
    optionalAttributes: [],
  };
}

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

/** The rules of all tags. */
const TAGS: Readonly<Record<string, TagRule>> = {
  [ROOT_TAG]: {
    content: 'blocks',
    children: [
      'subject',
      'addressees',
      'competence',
      'legal-bases',
      'enactment',
      ...BODY_TAGS,
      'recipients',
      'signature',
      'annex',
      'attachment',
    ],
    ...noAttributes,
  },
  subject: text,
  addressees: {
    content: 'blocks',
    children: ['addressee'],
    requiredChildren: ['addressee'],
    ...noAttributes,
  },
  addressee: text,
  competence: text,
  enactment: text,
  'legal-bases': {
    content: 'blocks',
    children: ['legal-basis'],
    requiredChildren: ['legal-basis'],
    ...noAttributes,
  },
  'legal-basis': text,
  paragraph: text,
  part: division('chapter'),
  chapter: division('division'),
  division: division('subdivision'),
  subdivision: division(),
  section: {
    content: 'blocks',
    children: ['article', 'clause', ...FLOW],
    requiredAttributes: ['title'],
    optionalAttributes: [],
  },
  article: {
    content: 'text-then-blocks',
    children: ['clause', ...FLOW],
    requiredAttributes: [],
    optionalAttributes: ['title'],
  },
  clause: {
    content: 'text-then-blocks',
    children: FLOW,
    requiredAttributes: [],
    optionalAttributes: ['title'],
  },
  point: { content: 'text-then-blocks', children: ['paragraph', 'dash', 'table', 'chart'], ...noAttributes },
  dash: text,
  ...TABLE_TAGS,
  ...CHART_TAGS,
  signatures: {
    content: 'blocks',
    children: ['party'],
    requiredChildren: ['party'],
    ...noAttributes,
  },
  party: {
    content: 'blocks',
    children: ['line', 'name'],
    requiredChildren: ['line', 'name'],
    ...noAttributes,
  },
  line: text,
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
    children: ['authority', 'agency-position', 'name'],
    requiredChildren: ['authority', 'name'],
    ...noAttributes,
  },
  authority: text,
  'agency-position': text,
  name: text,
  annex: {
    content: 'blocks',
    children: [...BODY_TAGS, 'signature'],
    requiredAttributes: ['title'],
    optionalAttributes: ['orientation'],
  },
  attachment: {
    content: 'blocks',
    children: ['subject', ...BODY_TAGS, 'signature'],
    requiredChildren: ['subject'],
    requiredAttributes: ['type'],
    optionalAttributes: ['orientation'],
  },
  ...CERTIFICATE_TAGS,
  strong: text,
  em: text,
};

/** The parts that a text or a signature has only once. */
export const SINGLE_PARTS = [
  'subject',
  'addressees',
  'competence',
  'legal-bases',
  'enactment',
  'recipients',
  'agency-position',
  'name',
] as const;

/** The values of attributes that are words of a closed list. */
export const ATTRIBUTE_VALUES: Readonly<Record<string, readonly string[]>> = {
  orientation: ['portrait', 'landscape'],
  align: ['left', 'center', 'right'],
};

/** The tags that are whole texts and must have a body. */
export const TEXT_PARTS: readonly string[] = [ROOT_TAG, 'annex', 'attachment'];

/** As many signatures as stand side by side. */
export const MAX_SIGNATURES = 2;

const RULES: ReadonlyMap<string, TagRule> = new Map(Object.entries(TAGS));

/** The rule of a tag; undefined for a name that is no tag. */
export function ruleOf(tag: string): TagRule | undefined {
  return RULES.get(tag);
}
