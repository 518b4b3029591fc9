import type { Drawing } from '../presentation/drawing.ts';
import type { PresentedDrawing, PresentedStyle } from '../presentation/presented.ts';
import { pt } from '../regulation/units.ts';
import { anchor, position } from './anchor.ts';
import { drawingRun } from './drawing-run.ts';
import { element } from './element.ts';
import { keepingOf, paragraphOf, spacingOf } from './paragraph-properties.ts';
import type { NextId, ParagraphPlace } from './paragraph.ts';
import { frameShape, wordShape } from './shape.ts';
import { emus, twips } from './twips.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const GROUP = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup';

/**
 * A drawing in its style, as XML: a line exactly as high as the drawing, which hangs on it. In the line itself LibreOffice
 * 7.4 would lose the texts of a drawing where the document begins with a table (docs/adr/0015).
 */
export function wordDrawing(
  drawing: PresentedDrawing,
  nextId: NextId,
  { sectionEnd = '' }: Pick<ParagraphPlace, 'sectionEnd'> = {},
): string {
  const { style, textStyle, width, height } = drawing;
  const id = nextId();
  const anchored = anchor({
    horizontal: position('wp:positionH', 'column', 'center'),
    vertical: position('wp:positionV', 'paragraph', pt(0)),
    size: { width, height },
    id,
    altText: drawing.altText,
    isBehind: false,
    isLaidOutInCell: true,
    content: groupGraphic(drawing, textStyle, nextId),
  });
  const spacing = spacingOf(twips(style.spaceBefore), twips(style.spaceAfter), twips(height));
  const properties = `<w:pStyle w:val="${style.key}"/>${keepingOf(drawing)}${spacing}${sectionEnd}`;
  return paragraphOf(properties, drawingRun('wpg', anchored));
}

/**
 * The shapes of a drawing as one group, as XML. An empty rectangle of the drawing's size comes first: LibreOffice stretches
 * or squeezes a group until its shapes fill it (docs/adr/0015).
 */
export function groupGraphic(
  { width, height, shapes }: Drawing,
  textStyle: PresentedStyle,
  nextId: NextId,
): string {
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

/** A graphic of a kind, in its namespaces, as XML. */
export function graphic(kind: string, content: string): string {
  return element('a:graphic', { 'xmlns:a': DRAWING }, element('a:graphicData', { uri: kind }, content));
}
