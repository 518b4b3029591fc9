import { StringContainer, type TextRun, type XmlComponent } from 'docx';
import type {
  PresentedBackdrop,
  PresentedDocument,
  PresentedFrame,
  PresentedStyle,
} from '../presentation/presented.ts';
import { pt, type Pt } from '../regulation/units.ts';
import { documentProperties, drawingRun, graphic, groupGraphic, noEffects } from './drawing.ts';
import { element } from './element.ts';
import { wordParagraph, type NextId } from './paragraph.ts';
import { outline, properties, textBox, textBoxProperties } from './shape.ts';
import { emus } from './twips.ts';

const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

/** A box or a drawing with a place of its own on the paper, to be hung on a paragraph of that page. */
export function wordFrame(
  frame: PresentedFrame | PresentedBackdrop,
  styles: PresentedDocument['styles'],
  nextId: NextId,
): TextRun {
  const id = nextId();
  if (frame.kind === 'backdrop') {
    const { x, y, drawing, textStyle } = frame;
    const area = { x, y, width: drawing.width, height: drawing.height };
    const content = groupGraphic(drawing, textStyle, nextId);
    return drawingRun('wpg', anchor({ area, id, altText: drawing.altText, isBehind: true, content }));
  }
  const content = graphic(SHAPE, boxShape(frame, styles, nextId));
  return drawingRun('wps', anchor({ area: frame, id, altText: '', isBehind: false, content }));
}

/** The side of the box on which its text stands. */
const ANCHORS = { top: 't', middle: 'ctr', bottom: 'b' } as const;

function boxShape(frame: PresentedFrame, styles: PresentedDocument['styles'], nextId: NextId): XmlComponent {
  const { width, height, border, paragraphs, verticalAlignment } = frame;
  const area = { x: pt(0), y: pt(0), width, height };
  const registered = ({ key }: PresentedStyle) => styles[key];
  return element(
    'wps:wsp',
    {},
    element('wps:cNvSpPr', { txBox: 1 }),
    properties(area, 'rect', element('a:noFill'), outline(border)),
    textBox(paragraphs.map((paragraph) => wordParagraph(paragraph, registered(paragraph.style), nextId))),
    textBoxProperties(ANCHORS[verticalAlignment]),
  );
}

interface Anchored {
  readonly area: Readonly<Record<'x' | 'y' | 'width' | 'height', Pt>>;
  readonly id: number;
  readonly altText: string;
  readonly isBehind: boolean;
  readonly content: XmlComponent;
}

/** A place from the paper's top left corner. In a table it counts from there, too: `layoutInCell` is off. */
function anchor({ area, id, altText, isBehind, content }: Anchored): XmlComponent {
  const place = (name: string, offset: number) =>
    element(name, { relativeFrom: 'page' }, new StringContainer('wp:posOffset', String(offset)));
  return element(
    'wp:anchor',
    {
      distT: 0,
      distB: 0,
      distL: 0,
      distR: 0,
      simplePos: 0,
      relativeHeight: id,
      behindDoc: isBehind ? 1 : 0,
      locked: 0,
      layoutInCell: 0,
      allowOverlap: 1,
    },
    element('wp:simplePos', { x: 0, y: 0 }),
    place('wp:positionH', emus(area.x)),
    place('wp:positionV', emus(area.y)),
    element('wp:extent', { cx: emus(area.width), cy: emus(area.height) }),
    noEffects(),
    element('wp:wrapNone'),
    documentProperties(id, altText),
    element('wp:cNvGraphicFramePr'),
    content,
  );
}
