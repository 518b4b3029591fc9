import { Paragraph, TextRun, type XmlComponent } from 'docx';
import type { Drawing } from '../presentation/drawing.ts';
import type { PresentedDrawing, PresentedStyle } from '../presentation/presented.ts';
import { pt } from '../regulation/units.ts';
import { element } from './element.ts';
import type { NextId } from './paragraph.ts';
import { frameShape, wordShape } from './shape.ts';
import { emus, halfPoints } from './twips.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const GROUP = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup';

/** Nothing may stand below a drawing on its line: the end of its paragraph is as low as can be. */
const END_SIZE = pt(1);

/** A drawing on a line of its own, in its style. */
export function wordDrawing(drawing: PresentedDrawing, nextId: NextId): Paragraph {
  const { style, textStyle, isKeptWithNext, width, height } = drawing;
  const id = nextId();
  const inline = element(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', { cx: emus(width), cy: emus(height) }),
    noEffects(),
    documentProperties(id, drawing.altText),
    element('wp:cNvGraphicFramePr'),
    groupGraphic(drawing, textStyle, nextId),
  );
  return new Paragraph({
    style: style.key,
    ...(isKeptWithNext && !style.isKeptWithNext && { keepNext: true, keepLines: true }),
    run: { size: halfPoints(END_SIZE) },
    children: [drawingRun('wpg', inline)],
  });
}

/** A run that holds a drawing, for the readers that know its kind: Word 2010 and later, LibreOffice. */
export function drawingRun(kind: 'wpg' | 'wps', content: XmlComponent): TextRun {
  const choice = element('mc:Choice', { Requires: kind }, element('w:drawing', {}, content));
  return new TextRun({ children: [element('mc:AlternateContent', {}, choice)] });
}

/**
 * The shapes of a drawing as one group. An empty rectangle of the drawing's size comes first: LibreOffice stretches a
 * group until its shapes fill it (docs/adr/0015).
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
    ...shapes.map((shape) => wordShape(shape, textStyle, nextId)),
  );
  return graphic(GROUP, group);
}

/** A graphic of a kind, in its namespaces. */
export function graphic(kind: string, content: XmlComponent): XmlComponent {
  return element('a:graphic', { 'xmlns:a': DRAWING }, element('a:graphicData', { uri: kind }, content));
}

export function noEffects(): XmlComponent {
  return element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 });
}

/** The name of a drawing, and what it says in words for those who do not see it. */
export function documentProperties(id: number, altText: string): XmlComponent {
  return element('wp:docPr', { id, name: `Hình ${String(id)}`, ...(altText !== '' && { descr: altText }) });
}
