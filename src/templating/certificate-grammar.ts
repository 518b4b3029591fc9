import type { TagRule } from './grammar.ts';

const noAttributes = { requiredAttributes: [], optionalAttributes: [] } as const;
const text: TagRule = { content: 'text', children: [], ...noAttributes };

export const CERTIFICATE_TAG = 'certificate';

/** What a document holds that is a certificate: nothing else. */
export const CERTIFICATE_ROOT: TagRule = {
  content: 'blocks',
  children: [CERTIFICATE_TAG],
  requiredChildren: [CERTIFICATE_TAG],
  singleChildren: [CERTIFICATE_TAG],
  ...noAttributes,
};

/** The parts of a certificate that it must have, and those that it may have; each once but for the lines of authority. */
const REQUIRED = [
  'awarding-authority',
  'recipient',
  'achievement',
  'decision',
  'place-and-date',
  'authority',
  'name',
] as const;
const OPTIONAL = ['recipient-detail', 'register'] as const;

/** The tags of certificates; `recipient`, `authority` and `name` are those of other documents, too. */
export const CERTIFICATE_TAGS: Readonly<Record<string, TagRule>> = {
  [CERTIFICATE_TAG]: {
    content: 'blocks',
    children: [...REQUIRED, ...OPTIONAL],
    requiredChildren: REQUIRED,
    singleChildren: [...REQUIRED, ...OPTIONAL].filter((tag) => tag !== 'authority'),
    requiredAttributes: ['mode'],
    optionalAttributes: [],
  },
  'awarding-authority': text,
  'recipient-detail': text,
  achievement: text,
  decision: text,
  register: text,
  'place-and-date': text,
};
