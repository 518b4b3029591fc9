import { dumpBlocks } from './dump-blocks.ts';
import { inlines, names } from './dump-inlines.ts';
import type {
  AdministrativeDocument,
  Closing,
  DocumentPart,
  DocumentReference,
  IssueDate,
  Letterhead,
  MainPart,
  ParentDocument,
  Title,
} from './nodes.ts';

/** The tree as text, one line a node, children indented: for review and golden tests. */
export function dumpDocument({ properties, parts }: AdministrativeDocument): string {
  const lines = [
    'document',
    `  properties title="${properties.title}" subject="${properties.subject}" author="${properties.author}"`,
    ...parts.flatMap((part) => dumpPart(part).map((line) => `  ${line}`)),
  ];
  return `${lines.join('\n')}\n`;
}

function dumpPart(part: DocumentPart): readonly string[] {
  const inside = [...dumpHead(part), ...dumpBlocks(part.body), ...dumpClosing(part.closing)];
  return [`${part.kind} ${part.orientation}`, ...inside.map((line) => `  ${line}`)];
}

function dumpHead(part: DocumentPart): readonly string[] {
  switch (part.kind) {
    case 'main':
      return [
        ...dumpLetterhead(part.letterhead),
        ...dumpMarks(part),
        ...dumpTitle(part.title),
        ...(part.addressees?.receivers.map((receiver) => `addressee ${inlines(receiver)}`) ?? []),
        ...(part.contact === undefined ? [] : [`contact "${part.contact}"`]),
      ];
    case 'attached':
      return [...dumpLetterhead(part.letterhead), ...dumpTitle(part.title), dumpParent(part.parent)];
    case 'annex':
      return [`label "${part.label}"`, `title ${inlines(part.title)}`, dumpParent(part.parent)];
  }
}

function dumpLetterhead(letterhead: Letterhead): readonly string[] {
  const { superiorAgency, issuingAgency, place, subject } = letterhead;
  return [
    `letterhead superior=${names(superiorAgency)} agency=${names(issuingAgency)}`,
    ...(letterhead.reference === undefined ? [] : [`  reference ${reference(letterhead.reference)}`]),
    ...(letterhead.date === undefined ? [] : [`  place-and-date "${place}" ${date(letterhead.date)}`]),
    ...(subject === undefined ? [] : [`  subject ${inlines(subject)}`]),
  ];
}

/** The marks on one line; none for a document that bears none. */
function dumpMarks({ marks: { secrecy, urgency, circulation } }: MainPart): readonly string[] {
  const words = [secrecy, urgency, circulation].filter((word) => word !== undefined);
  return words.length === 0 ? [] : [`marks ${names(words)}`];
}

function dumpTitle(title: Title | undefined): readonly string[] {
  if (title === undefined) return [];
  return [`title "${title.typeName}" ${inlines(title.subject)}${title.hasRule ? '' : ' without rule'}`];
}

function dumpParent({ typeName, agency, ...parent }: ParentDocument): string {
  return `attached-to "${typeName}" ${reference(parent.reference)} ${date(parent.date)} "${agency}"`;
}

function dumpClosing(closing: Closing | undefined): readonly string[] {
  if (closing === undefined) return [];
  const { recipients, signatures } = closing;
  return [
    ...(recipients === undefined
      ? []
      : [
          `recipients archive="${recipients.archive}"${recipients.drafter === undefined ? '' : ` drafter="${recipients.drafter}"`}`,
          ...recipients.receivers.map((receiver) => `  receiver ${inlines(receiver)}`),
        ]),
    ...signatures.map(({ authority, agencyPosition, name }) => {
      const position = agencyPosition === undefined ? '' : ` position="${agencyPosition}"`;
      return `signature authority=${names(authority)}${position} name="${name}"`;
    }),
  ];
}

function reference({ number, symbol }: DocumentReference): string {
  return `${number === undefined ? '(blank)' : String(number)}/${symbol}`;
}

function date({ year, month, day }: IssueDate): string {
  return [year, month, day].map((part) => (part === undefined ? '(blank)' : String(part))).join('-');
}
