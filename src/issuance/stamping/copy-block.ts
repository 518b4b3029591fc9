import { toCapitals } from '../../language/capitalization.ts';
import type { CivilDate } from '../../language/dates.ts';
import type { PlacedBox } from '../../layout/placed.ts';
import { faceOf, type FontMetrics } from '../../presentation/font-metrics.ts';
import { baselineOffset, lineHeight } from '../../presentation/measure.ts';
import { COPY_GAPS } from '../../regulation/copy-format.ts';
import { regulationOn } from '../../regulation/regulation.ts';
import type { StyleKey } from '../../regulation/style-rules.ts';
import { mmToPt, pt } from '../../regulation/units.ts';
import {
  DASH,
  placeAndDateLine,
  RECIPIENT_SIGN,
  RECIPIENTS_LABEL,
  referenceLine,
} from '../../regulation/wording.ts';
import { lineAt, widthOf, type Writing } from '../drawn-line.ts';

/** What a copy on paper says below the copied document. */
export interface CopyWords {
  /** "Sao y". */
  readonly form: string;
  /** As at the head of a document, a line each. */
  readonly agency: readonly string[];
  readonly number: number;
  readonly symbol: string;
  readonly place: string;
  readonly issuedOn: CivilDate;
  /** "TL. Trưởng ban", "Chánh Văn phòng". */
  readonly authority: readonly string[];
  readonly signatory: string;
  readonly recipients: readonly string[];
}

/** The words of a copy, placed: points from the left edge of the paper, and from the top of the words. */
export interface CopyBlock {
  readonly height: number;
  readonly boxes: (top: number) => readonly PlacedBox[];
  readonly spoken: string;
}

/** A row of the block: what stands left, and what stands right. */
type Row = readonly [readonly Line[], readonly Line[]];

interface Line {
  readonly writing: Writing;
  readonly isCentred: boolean;
  /** Above it. */
  readonly gap: number;
}

/**
 * The words of a copy on paper, under a rule over the whole width. Source: Decree 30/2020/NĐ-CP, Appendix I, Part II, Section I.
 */
export function copyBlock(words: CopyWords, metrics: FontMetrics): CopyBlock {
  const regulation = regulationOn(words.issuedOn);
  const { page, signature, rule } = regulation;
  const [left, right] = [mmToPt(page.margins.left.use), mmToPt(page.margins.right.use)];
  const width = mmToPt(page.width) - left - right;
  const boundary = width * (1 - signature.columnShare);
  const columns = [
    { x: left, width: boundary },
    { x: left + boundary, width: width - boundary },
  ] as const;
  const lines = (style: StyleKey, text: string, column: 0 | 1, gap = 0): readonly Line[] => {
    const { size, isBold, isItalic, isCapitals, alignment } = regulation.styles[style];
    const face = faceOf({ isBold, isItalic });
    const shown = isCapitals ? toCapitals(text) : text;
    return wrapped({ text: shown, face, size: size.large }, columns[column].width, metrics).map(
      (writing, index) => ({ writing, isCentred: alignment === 'center', gap: index === 0 ? gap : 0 }),
    );
  };
  const { number, symbol, recipients, signatory } = words;
  const rows: readonly Row[] = [
    [words.agency.flatMap((line) => lines('issuingAgency', line, 0)), lines('typeName', words.form, 1)],
    [
      lines('reference', referenceLine({ number, symbol }), 0),
      lines('placeAndDate', placeAndDateLine(words.place, words.issuedOn), 1),
    ],
    [
      [
        ...lines('recipientsLabel', RECIPIENTS_LABEL, 0),
        ...recipients.flatMap((one, index) =>
          lines('recipient', `${DASH}${one}${index === recipients.length - 1 ? '.' : RECIPIENT_SIGN}`, 0),
        ),
      ],
      [
        ...words.authority.flatMap((line) => lines('authority', line, 1)),
        ...lines('signatoryName', signatory, 1, signature.space),
      ],
    ],
  ];
  const { placed, height } = place(rows, columns, metrics);
  return {
    height,
    boxes: (top) => [
      { kind: 'rule', direction: 'across', x: left, y: pt(top), length: pt(width), weight: rule.weight },
      ...placed(top),
    ],
    spoken: rows
      .flatMap((row) => row.flatMap((column) => column.map(({ writing }) => writing.text)))
      .join(' '),
  };
}

interface Column {
  readonly x: number;
  readonly width: number;
}

/** Rows one under the other, each as high as its higher column. */
function place(rows: readonly Row[], columns: readonly [Column, Column], metrics: FontMetrics) {
  const stacks: { readonly y: number; readonly line: Line; readonly column: Column }[] = [];
  let top: number = COPY_GAPS.belowRule;
  for (const row of rows) {
    const ends = row.map((lines, index) => {
      let y = top;
      for (const line of lines) {
        y += line.gap;
        stacks.push({ y, line, column: columns[index] ?? columns[0] });
        y += lineHeight(pt(line.writing.size), metrics);
      }
      return y;
    });
    top = Math.max(...ends) + COPY_GAPS.rows;
  }
  const placed = (start: number) =>
    stacks.map(({ y, line: { writing, isCentred }, column }) => {
      const x = isCentred ? column.x + (column.width - widthOf(writing, metrics)) / 2 : column.x;
      return lineAt(writing, x, start + y + baselineOffset(pt(writing.size), metrics), metrics);
    });
  return { placed, height: top - COPY_GAPS.rows };
}

/** A text in lines that have room. */
function wrapped({ text, ...letters }: Writing, room: number, metrics: FontMetrics): readonly Writing[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOf({ text: longer, ...letters }, metrics) <= room)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => ({ text: line, ...letters }));
}
