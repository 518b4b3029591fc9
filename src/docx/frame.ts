import type {
  PaperArea,
  PresentedBackdrop,
  PresentedDocument,
  PresentedFrame,
  PresentedStyle,
} from '../presentation/presented.ts';
import { pt } from '../regulation/units.ts';
import { anchor, position } from './anchor.ts';
import { drawingRun } from './drawing-run.ts';
import { graphic, groupGraphic } from './drawing.ts';
import { element } from './element.ts';
import { wordParagraph, type NextId } from './paragraph.ts';
import { outline, shapeProperties, textBox, textBoxProperties } from './shape.ts';

const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

/** A box or a drawing with a place of its own on the paper, to be hung on a paragraph of that page: a run, as XML. */
export function wordFrame(
  frame: PresentedFrame | PresentedBackdrop,
  styles: PresentedDocument['styles'],
  nextId: NextId,
): string {
  const id = nextId();
  if (frame.kind === 'backdrop') {
    const { x, y, drawing, textStyle } = frame;
    const { width, height, altText } = drawing;
    const content = groupGraphic(drawing, textStyle, nextId);
    const place = onPaper({ x, y, width, height });
    return drawingRun('wpg', anchor({ ...place, id, altText, isBehind: true, content }));
  }
  const content = graphic(SHAPE, boxShape(frame, styles, nextId));
  return drawingRun('wps', anchor({ ...onPaper(frame), id, altText: '', isBehind: false, content }));
}

/** The side of the box on which its text stands. */
const ANCHORS = { top: 't', middle: 'ctr', bottom: 'b' } as const;

function boxShape(frame: PresentedFrame, styles: PresentedDocument['styles'], nextId: NextId): string {
  const { width, height, border, paragraphs, verticalAlignment } = frame;
  const area = { x: pt(0), y: pt(0), width, height };
  const registered = ({ key }: PresentedStyle) => styles[key];
  return element(
    'wps:wsp',
    {},
    element('wps:cNvSpPr', { txBox: 1 }),
    shapeProperties(area, 'rect', element('a:noFill'), outline(border)),
    textBox(paragraphs.map((paragraph) => wordParagraph(paragraph, registered(paragraph.style), nextId))),
    textBoxProperties(ANCHORS[verticalAlignment]),
  );
}

/** A place from the paper's top left corner. In a table it counts from there, too: it is not laid out in the cell. */
function onPaper({ x, y, width, height }: PaperArea) {
  return {
    horizontal: position('wp:positionH', 'page', x),
    vertical: position('wp:positionV', 'page', y),
    size: { width, height },
    isLaidOutInCell: false,
  };
}
