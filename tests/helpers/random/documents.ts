import fc, { type Arbitrary } from 'fast-check';
import { withEndMark } from '../../../src/document/end-mark.ts';
import type {
  AdministrativeDocument,
  AnnexPart,
  AttachedPart,
  Block,
  Inline,
  MainPart,
  ParentDocument,
} from '../../../src/document/nodes.ts';
import { annexLabel } from '../../../src/document/numbering.ts';
import { competence, enactment, legalBases } from '../node-builders.ts';
import { body } from './bodies.ts';
import { bareClosing, matrix, minutesClosing, standardClosing } from './closings.ts';
import { content } from './content.ts';
import { addressees, issueDate, letterhead, marks, reference } from './heads.ts';
import { numbered } from './number-blocks.ts';
import { words } from './words.ts';

const orientation = fc.constantFrom<'portrait' | 'landscape'>('portrait', 'landscape');

/** A subject of one to five lines. */
const subject: Arbitrary<readonly Inline[]> = fc
  .oneof({ weight: 4, arbitrary: words(2, 20) }, { weight: 1, arbitrary: words(20, 60) })
  .map((value) => [{ kind: 'text', value }]);

const bases = fc
  .array(content(5, 45), { minLength: 1, maxLength: 8 })
  .map((all): readonly Block[] => [legalBases(...all)]);

const length = fc.constantFrom(2, 2, 4, 8);
const text = length.chain((most) => body(most));

const title = fc.record({
  kind: fc.constant('title' as const),
  typeName: fc.constantFrom('Kế hoạch', 'Quyết định', 'Báo cáo', 'Biên bản'),
  subject,
  hasRule: fc.constant(true),
});

/** A document with a title: a plan, a report, a submission. */
const titled = fc.record({
  letterhead: letterhead.map((head) => ({ ...head, subject: undefined })),
  title,
  addressees: fc.option(addressees, { nil: undefined }),
  body: fc.tuple(fc.oneof(bases, fc.constant([])), text).map((all) => all.flat()),
  closing: standardClosing,
  contact: fc.constant(undefined),
});

/** A decision: who decides, on what it rests, and its articles. */
const decision = fc.record({
  letterhead: letterhead.map((head) => ({ ...head, subject: undefined })),
  title,
  addressees: fc.constant(undefined),
  body: fc
    .tuple(words(2, 30), bases, text)
    .map(([who, rests, rest]) => [competence(who), ...rests, enactment('Quyết định:'), ...rest]),
  closing: standardClosing,
  contact: fc.constant(undefined),
});

/** A công văn: its subject under the symbol, an address at the foot of its first page. */
const dispatch = fc.record({
  letterhead: fc.tuple(letterhead, subject).map(([head, about]) => ({ ...head, subject: about })),
  title: fc.constant(undefined),
  addressees,
  body: text,
  closing: standardClosing,
  contact: fc.oneof(fc.constant(undefined), words(4, 25), words(25, 60)),
});

/** Minutes: no place and date above, two signatures below. */
const minutes = fc.record({
  letterhead: letterhead.map((head) => ({ ...head, date: undefined, subject: undefined })),
  title,
  addressees: fc.constant(undefined),
  body: text,
  closing: minutesClosing,
  contact: fc.constant(undefined),
});

/** A pledge: no number, the signatures of all parties. */
const pledge = fc.record({
  letterhead: letterhead.map((head) => ({ ...head, reference: undefined, subject: undefined })),
  title,
  addressees: fc.constant(undefined),
  body: fc.tuple(text, matrix).map(([said, signed]) => [...said, signed]),
  closing: fc.option(bareClosing, { nil: undefined }),
  contact: fc.constant(undefined),
});

const mainPart: Arbitrary<MainPart> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: titled },
      { weight: 2, arbitrary: decision },
      { weight: 2, arbitrary: dispatch },
      { weight: 1, arbitrary: minutes },
      { weight: 1, arbitrary: pledge },
    ),
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constant({ secrecy: undefined, urgency: undefined, circulation: undefined }),
      },
      { weight: 1, arbitrary: marks },
    ),
  )
  .map(([part, borne]) => ({
    kind: 'main',
    orientation: 'portrait',
    ...part,
    body: numbered(part.body),
    marks: borne,
  }));

const parent: Arbitrary<ParentDocument> = fc.record({
  typeName: fc.constantFrom('Kế hoạch', 'Quyết định'),
  reference,
  date: issueDate,
  agency: words(4, 12),
});

const annexPart: Arbitrary<AnnexPart> = fc
  .record({
    kind: fc.constant('annex' as const),
    orientation,
    label: fc.constant(''),
    title: subject,
    parent,
    body: text,
    closing: fc.option(bareClosing, { nil: undefined, freq: 2 }),
  })
  .map((part) => ({ ...part, body: numbered(part.body) }));

const attachedPart: Arbitrary<AttachedPart> = fc
  .record({
    kind: fc.constant('attached' as const),
    orientation,
    letterhead: letterhead.map((head) => ({
      ...head,
      reference: undefined,
      date: undefined,
      subject: undefined,
    })),
    title: title.map((one) => ({ ...one, hasRule: false })),
    parent,
    body: text,
    closing: fc.option(bareClosing, { nil: undefined, freq: 2 }),
  })
  .map((part) => ({ ...part, body: numbered(part.body) }));

/** Whole documents of random content; one in ten consists of annexes alone. */
export const randomDocument: Arbitrary<AdministrativeDocument> = fc
  .record({
    main: fc.option(mainPart, { nil: undefined, freq: 10 }),
    attached: fc
      .option(attachedPart, { nil: undefined, freq: 1 })
      .map((part) => (part === undefined ? [] : [part])),
    annexes: fc.oneof(
      { weight: 3, arbitrary: fc.constant<readonly AnnexPart[]>([]) },
      { weight: 2, arbitrary: fc.array(annexPart, { minLength: 1, maxLength: 3 }) },
    ),
    only: annexPart,
  })
  .map(({ main, attached, annexes, only }) => {
    const parts = main === undefined ? [only, ...annexes] : [main, ...attached, ...annexes];
    const total = parts.filter(({ kind }) => kind === 'annex').length;
    let annex = 0;
    return withEndMark({
      kind: 'document',
      properties: { title: 'Văn bản', subject: 'Nội dung ngẫu nhiên', author: 'Ban Quản lý' },
      parts: parts.map((part) =>
        part.kind === 'annex' ? { ...part, label: annexLabel((annex += 1), total) } : part,
      ),
    });
  });
