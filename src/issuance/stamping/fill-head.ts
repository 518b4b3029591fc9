import type { Issue, Outcome } from '../../document/issue.ts';
import { writtenDay, writtenMonth, type CivilDate } from '../../language/dates.ts';
import { writtenDocumentNumber } from '../../language/numbers.ts';
import type { PlacedBox } from '../../layout/placed.ts';
import type { FontMetrics } from '../../presentation/font-metrics.ts';
import { placeAndDateLine, referenceLine } from '../../regulation/wording.ts';
import { STYLE_RULES } from '../../regulation/style-rules.ts';
import { lineAt, widthOf, type Writing } from '../drawn-line.ts';
import * as issue from './blank-issues.ts';
import { findDateBlanks, findNumberBlank, type Blank, type Filling } from './find-blanks.ts';
import type { ReadPage } from './read-pdf.ts';
import type { ChosenPoint, ShownArea, StampedPage } from './stamped-page.ts';

/** Where number and date go; what is left out is looked for in the blanks of the first page. */
export interface HeadPlaces {
  readonly number: ChosenPoint | undefined;
  readonly date: DatePlaces | undefined;
}

/** Where day and month go: each has a blank of its own, and neither stands without the other. */
export interface DatePlaces {
  readonly day: ChosenPoint;
  readonly month: ChosenPoint;
}

/** The head of a document whose number and day are missing, and where they go. */
export interface OpenHead {
  /** As the document has it; undefined where it is a picture. */
  readonly symbol: string | undefined;
  readonly numberBlank: Blank | undefined;
  readonly dateBlanks: readonly Filling[];
  readonly places: HeadPlaces;
}

/** Find out where number and day go. @returns All that is wrong with it. */
export function openHead(first: ReadPage, places: HeadPlaces, date: CivilDate): Outcome<OpenHead> {
  const number = places.number === undefined ? findNumberBlank(first.rows) : undefined;
  const day = places.date === undefined ? findDateBlanks(first.rows, date) : undefined;
  const issues = [number, day].flatMap((found) => found?.issues ?? []);
  if (number?.ok === false || day?.ok === false) return { ok: false, issues };
  const value = {
    symbol: number?.value.symbol,
    numberBlank: number?.value.blank,
    dateBlanks: day?.value ?? [],
    places,
  };
  return { ok: true, value, issues };
}

/** A number with its symbol and day. */
export interface NumberAndDay {
  readonly number: number;
  readonly symbol: string;
  readonly issuedOn: CivilDate;
}

/** Write number and day where they are missing, in the letters around. */
export function fillHead(
  first: ReadPage,
  head: OpenHead,
  { number, symbol, issuedOn }: NumberAndDay,
  metrics: FontMetrics,
): Outcome<readonly StampedPage[]> {
  if (head.symbol !== undefined && head.symbol !== symbol) {
    return { ok: false, issues: [issue.otherSymbol(head.symbol, symbol)] };
  }
  const written = writtenDocumentNumber(number);
  const fillings = [
    ...(head.numberBlank === undefined ? [] : [{ text: written, blank: head.numberBlank }]),
    ...head.dateBlanks,
  ];
  const filled = fillings.map((filling) => fill(filling, first.height, metrics));
  const issues = filled.flatMap((one) => ('issue' in one ? [one.issue] : []));
  if (issues.length > 0) return { ok: false, issues };
  const inBlanks = filled.flatMap((one) => ('issue' in one ? [] : [{ page: 0, ...one }]));
  const { places } = head;
  const shown = [
    ...atPoint(places.number, { text: written, face: 'regular', size: STYLE_RULES.reference.size.large }),
    ...atPoint(places.date?.day, dateWriting(writtenDay(issuedOn.day))),
    ...atPoint(places.date?.month, dateWriting(writtenMonth(issuedOn.month))),
  ].map(({ point, writing }) => ({
    page: point.page - 1,
    box: lineAt(writing, point.x, point.y, metrics),
    cover: undefined,
  }));
  const spoken = `${referenceLine({ number, symbol })}; ${placeAndDateLine('', issuedOn).replace(/^, /u, '')}`;
  return { ok: true, value: byPage([...inBlanks, ...shown], spoken), issues: [] };
}

function dateWriting(text: string): Writing {
  return { text, face: 'italic', size: STYLE_RULES.placeAndDate.size.large };
}

function atPoint(point: ChosenPoint | undefined, writing: Writing) {
  return point === undefined ? [] : [{ point, writing }];
}

interface Filled {
  readonly box: PlacedBox;
  readonly cover: ShownArea | undefined;
}

/** How much of their size letters keep from what stands beside them. */
const BESIDE = 0.05;
/** A space, in sizes. */
const SPACE = 0.25;
/** What dots and lines take above and below the feet of letters, in their sizes. */
const DOTS = { above: 0.35, below: 0.25 } as const;

/** A text in the middle of its blank; where nothing follows, a space after what stands before. */
function fill(
  { text, blank: { left, right, like, dots } }: Filling,
  pageHeight: number,
  metrics: FontMetrics,
): Filled | { readonly issue: Issue } {
  const writing = { text, face: like.face, size: Math.round(like.size * 100) / 100 };
  const width = widthOf(writing, metrics);
  const after = /\d$/u.test(like.text) ? 0 : like.size * SPACE;
  const room = right === undefined ? Infinity : right - left;
  if (room < width + 2 * BESIDE * like.size) return { issue: issue.narrowBlank(text) };
  const x = right === undefined ? left + after : left + (room - width) / 2;
  return { box: lineAt(writing, x, pageHeight - like.baseline, metrics), cover: coverOf(dots) };
}

function coverOf(dots: Blank['dots']): ShownArea | undefined {
  const [first] = dots;
  if (first === undefined) return undefined;
  const left = Math.min(...dots.map(({ x }) => x));
  const width = Math.max(...dots.map(({ right }) => right)) - left;
  const y = first.baseline - first.size * DOTS.below;
  return { x: left, y, width, height: first.size * (DOTS.below + DOTS.above) };
}

/** What is put on each page; all of it is read aloud where the first of it stands. */
function byPage(
  placed: readonly (Filled & { readonly page: number })[],
  spoken: string,
): readonly StampedPage[] {
  const pages = [...new Set(placed.map(({ page }) => page))].toSorted((a, b) => a - b);
  return pages.map((page) => {
    const here = placed.filter((one) => one.page === page);
    return {
      page,
      boxes: here.map(({ box }) => box),
      covers: here.flatMap(({ cover }) => (cover === undefined ? [] : [cover])),
      spoken,
    };
  });
}
