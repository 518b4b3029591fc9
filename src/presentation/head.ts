import type { Letterhead } from '../document/nodes.ts';
import { toCapitals } from '../language/capitalization.ts';
import type { OfficeProfile } from '../regulation/office-profile.ts';
import type { Regulation } from '../regulation/regulation.ts';
import type { SizeSet, StyleKey } from '../regulation/style-rules.ts';
import { pt, type Pt } from '../regulation/units.ts';
import {
  DISPATCH_SUBJECT_LABEL,
  NATIONAL_MOTTO,
  NATIONAL_NAME,
  placeAndDateLine,
  referenceLine,
} from '../regulation/wording.ts';
import { columnBoundary } from './columns.ts';
import { balancingIndent } from './balance.ts';
import { breakLines } from './break-lines.ts';
import { faceOf, type FontMetrics } from './font-metrics.ts';
import { lineHeight, textWidth } from './measure.ts';
import { capitalRun, inlineRuns, plainRun, presentParagraph } from './paragraph.ts';
import type { PresentedGrid, PresentedParagraph, PresentedStyle } from './presented.ts';
import { fullRule, partialRule } from './rules.ts';
import { presentedStyle } from './styles.ts';
import { CONTINUED_TEXT, PLAIN_TEXT, TITLE, type TextTag } from './tag.ts';

/** What the head is made of, and the width that it has. */
export interface HeadInput {
  readonly letterhead: Letterhead;
  readonly regulation: Regulation;
  readonly office: OfficeProfile;
  readonly textWidth: Pt;
  readonly metrics: FontMetrics;
}

/** The head in one set of sizes: its texts, their widths, and the columns that follow from them. */
interface HeadPlan {
  readonly style: (key: StyleKey) => PresentedStyle;
  readonly width: (key: StyleKey, text: string) => Pt;
  readonly columns: readonly [Pt, Pt];
  readonly superior: readonly string[];
  readonly agency: readonly string[];
  readonly isFitting: boolean;
}

/**
 * Ô 1 to 5b as a grid of two columns and two rows: names over number and subject, national name over date.
 * The columns are computed from the widths of the texts; a head that does not fit in the office's set of sizes takes
 * the smaller one, and names that still do not fit are broken anew.
 */
export function presentHead(input: HeadInput): PresentedGrid {
  const plans = sizeSets(input.office).map((sizeSet) => planHead(input, sizeSet));
  const plan = plans.find(({ isFitting }) => isFitting) ?? plans.at(-1);
  if (plan === undefined) throw new Error('no set of sizes to plan a head in');
  const { rowGap } = input.regulation.head;
  const names = { spaceAbove: pt(0), cells: [agencyNames(plan, input), nationalNames(plan, input)] };
  const numbers = {
    spaceAbove: rowGap,
    cells: [referenceAndSubject(plan, input), placeAndDate(plan, input)],
  };
  const { reference, date } = input.letterhead;
  const isNumbered = reference !== undefined || date !== undefined;
  return {
    kind: 'grid',
    place: undefined,
    columns: plan.columns,
    rows: isNumbered ? [names, numbers] : [names],
  };
}

/** Ô 3, and below it ô 5b. */
function referenceAndSubject(plan: HeadPlan, { letterhead, regulation, metrics }: HeadInput) {
  const style = plan.style('reference');
  const number = presentParagraph(style, [plainRun(style, referenceText(letterhead))]);
  if (letterhead.subject === undefined) return [number];
  const subjectStyle = plan.style('dispatchSubject');
  const runs = [
    plainRun(subjectStyle, DISPATCH_SUBJECT_LABEL),
    ...inlineRuns(subjectStyle, letterhead.subject),
  ];
  const { slack } = regulation.head;
  const [width] = plan.columns;
  const indent = balancingIndent(runs, subjectStyle.size, width, slack, metrics);
  const placed = { leftIndent: indent, rightIndent: indent, tag: TITLE };
  return [number, presentParagraph(subjectStyle, runs, placed)];
}

/**
 * Ô 4; an empty line where the document has no date. It has the office's size even where the head is set smaller: Word
 * files say a smaller size of texts, and it has none.
 */
function placeAndDate(plan: HeadPlan, { letterhead, regulation, office }: HeadInput) {
  const style =
    letterhead.date === undefined
      ? presentedStyle('placeAndDate', regulation, office, office.sizeSet)
      : plan.style('placeAndDate');
  return [presentParagraph(style, [plainRun(style, dateText(letterhead))])];
}

/** What of a letterhead is too wide for the page even in the smaller set of sizes; undefined when it fits. */
export function tooWideInHead(input: HeadInput): 'place' | 'names' | undefined {
  const plan = planHead(input, 'small');
  const room = plan.columns[0] - input.regulation.head.gutter + BOUNDARY_LOSS;
  const isTooWide = [
    ...wordsOf(input.letterhead.superiorAgency).map((word) => plan.width('superiorAgency', word)),
    ...wordsOf(input.letterhead.issuingAgency).map((word) => plan.width('issuingAgency', word)),
    plan.width('reference', referenceText(input.letterhead)),
  ].some((width) => width > room);
  if (!isTooWide) return undefined;
  const date = plan.width('placeAndDate', dateText(input.letterhead));
  return date > plan.width('nationalName', toCapitals(NATIONAL_NAME)) ? 'place' : 'names';
}

/** The words of names, in capitals: lines can be broken anew, words cannot. */
function wordsOf(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => toCapitals(line).split(' '));
}

/** The office's set first, then the smaller one. */
function sizeSets(office: OfficeProfile): readonly SizeSet[] {
  return office.sizeSet === 'large' ? ['large', 'small'] : ['small'];
}

/** What a column may lose to where a boundary can be, in points: taken from the gutter. */
const BOUNDARY_LOSS = 0.1;

function planHead(input: HeadInput, sizeSet: SizeSet): HeadPlan {
  const { letterhead, regulation, office, metrics } = input;
  const style = (key: StyleKey) => presentedStyle(key, regulation, office, sizeSet);
  const width = (key: StyleKey, text: string) => {
    const { size } = style(key);
    return textWidth(text, faceOf(style(key)), size, metrics);
  };
  const right = Math.max(
    width('nationalName', toCapitals(NATIONAL_NAME)),
    width('nationalMotto', NATIONAL_MOTTO),
    width('placeAndDate', dateText(letterhead)),
  );
  const left = Math.max(
    ...letterhead.superiorAgency.map((line) => width('superiorAgency', toCapitals(line))),
    ...letterhead.issuingAgency.map((line) => width('issuingAgency', toCapitals(line))),
    width('reference', referenceText(letterhead)),
  );
  const { slack, gutter, rightShare } = regulation.head;
  const narrowestRight = right + slack;
  const wantedRight = Math.min(input.textWidth * rightShare, input.textWidth - left - gutter);
  const leftColumn = columnBoundary(
    pt(input.textWidth - Math.max(narrowestRight, wantedRight)),
    input.textWidth,
  );
  const room = pt(leftColumn - gutter + BOUNDARY_LOSS);
  const rebreak = (key: StyleKey, lines: readonly string[]) =>
    lines.every((line) => width(key, toCapitals(line)) <= room)
      ? lines
      : balancedLines(style(key), lines.join(' '), room, input);
  return {
    style,
    width,
    columns: [leftColumn, pt(input.textWidth - leftColumn)],
    superior: rebreak('superiorAgency', letterhead.superiorAgency),
    agency: rebreak('issuingAgency', letterhead.issuingAgency),
    isFitting: left <= room,
  };
}

function balancedLines(style: PresentedStyle, name: string, room: Pt, { regulation, metrics }: HeadInput) {
  const runs = [capitalRun(style, name)];
  const indent = balancingIndent(runs, style.size, room, regulation.head.slack, metrics);
  const inner = pt(room - 2 * indent);
  return breakLines(runs, style.size, { first: inner, rest: inner }, metrics).map((line) =>
    line.fragments.map((fragment) => fragment.text).join(''),
  );
}

function dateText({ place, date }: Letterhead): string {
  return date === undefined ? '' : placeAndDateLine(place, date);
}

function referenceText({ reference }: Letterhead): string {
  return reference === undefined ? '' : referenceLine(reference);
}

function agencyNames(plan: HeadPlan, { regulation, metrics }: HeadInput): readonly PresentedParagraph[] {
  const superior = plan.style('superiorAgency');
  const agency = plan.style('issuingAgency');
  const widths = plan.agency.map((line) => plan.width('issuingAgency', toCapitals(line)));
  return [
    ...plan.superior.map((line, index) =>
      presentParagraph(superior, [capitalRun(superior, line)], { tag: nameTag(index) }),
    ),
    ...plan.agency.map((line, index) => {
      const isLast = index === plan.agency.length - 1;
      const rule = isLast ? partialRule(regulation, widths, lineHeight(agency.size, metrics)) : undefined;
      return presentParagraph(agency, [capitalRun(agency, line)], { rule, tag: nameTag(index) });
    }),
  ];
}

/** All lines of a name are one text. */
function nameTag(line: number): TextTag {
  return line === 0 ? PLAIN_TEXT : CONTINUED_TEXT;
}

function nationalNames(plan: HeadPlan, { regulation, metrics }: HeadInput): readonly PresentedParagraph[] {
  const name = plan.style('nationalName');
  const motto = plan.style('nationalMotto');
  const rule = fullRule(
    regulation,
    plan.width('nationalMotto', NATIONAL_MOTTO),
    lineHeight(motto.size, metrics),
  );
  return [
    presentParagraph(name, [capitalRun(name, NATIONAL_NAME)]),
    presentParagraph(motto, [plainRun(motto, NATIONAL_MOTTO)], { rule }),
  ];
}
