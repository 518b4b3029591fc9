import { LineRuleType, Paragraph, StringContainer, TextRun, type XmlComponent } from 'docx';
import type { Drawing } from '../presentation/drawing.ts';
import type { PresentedDrawing, PresentedStyle } from '../presentation/presented.ts';
import { anchor } from './anchor.ts';
import { element } from './element.ts';
import type { NextId } from './paragraph.ts';
import { frameShape, wordShape } from './shape.ts';
import { emus, twips } from './twips.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const GROUP = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup';

/**
 * A drawing in its style: a line exactly as high as the drawing, which hangs on it. In the line itself LibreOffice 7.4
 * would lose the texts of a drawing where the document begins with a table (docs/adr/0015).
 */
export function wordDrawing(drawing: PresentedDrawing, nextId: NextId): Paragraph {
  const { style, textStyle, isKeptWithNext, width, height } = drawing;
  const id = nextId();
  const anchored = anchor({
    horizontal: element(
      'wp:positionH',
      { relativeFrom: 'column' },
      new StringContainer('wp:align', 'center'),
    ),
    vertical: element(
      'wp:positionV',
      { relativeFrom: 'paragraph' },
      new StringContainer('wp:posOffset', '0'),
    ),
    size: { width, height },
    id,
    altText: drawing.altText,
    isBehind: false,
    isLaidOutInCell: true,
    content: groupGraphic(drawing, textStyle, nextId),
  });
  return new Paragraph({
    style: style.key,
    ...(isKeptWithNext && !style.isKeptWithNext && { keepNext: true, keepLines: true }),
    spacing: {
      before: twips(style.spaceBefore),
      after: twips(style.spaceAfter),
      line: twips(height),
      lineRule: LineRuleType.EXACT,
    },
    children: [drawingRun('wpg', anchored)],
  });
}

/** A run that holds a drawing, for the readers that know its kind: Word 2010 and later, LibreOffice. */
export function drawingRun(kind: 'wpg' | 'wps', content: XmlComponent): TextRun {
  const choice = element('mc:Choice', { Requires: kind }, element('w:drawing', {}, content));
  return new TextRun({ children: [element('mc:AlternateContent', {}, choice)] });
}

/**
 * The shapes of a drawing as one group. An empty rectangle of the drawing's size comes first: LibreOffice stretches or
 * squeezes a group until its shapes fill it (docs/adr/0015).
 */
export function groupGraphic(
  { width, height, shapes }: Drawing,
  textStyle: PresentedStyle,
  nextId: NextId,
): XmlComponent {
  const [origin, size] = [
    { x: 0, y: 0 },
    { cx: emus(width), cy: emus(height) },
  ];
  const area = element(
    'a:xfrm',
    {},
    element('a:off', origin),
    element('a:ext', size),
    element('a:chOff', origin),
    element('a:chExt', size),
  );
  const group = element(
    'wpg:wgp',
    {},
    element('wpg:cNvGrpSpPr'),
    element('wpg:grpSpPr', {}, area),
    frameShape(width, height, nextId()),
    ...shapes.map((shape) => wordShape(shape, height, textStyle, nextId)),
  );
  return graphic(GROUP, group);
}

/** A graphic of a kind, in its namespaces. */
export function graphic(kind: string, content: XmlComponent): XmlComponent {
  return element('a:graphic', { 'xmlns:a': DRAWING }, element('a:graphicData', { uri: kind }, content));
}
