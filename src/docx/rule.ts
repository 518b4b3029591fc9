import type { Rule } from '../presentation/presented.ts';
import { drawingRun } from './drawing-run.ts';
import { emus } from './twips.ts';

/**
 * A drawn horizontal line, centred in its column or cell and anchored to the paragraph above it, so that it takes no room
 * in the text.
 *
 * @param id Unique in the document; Word repairs a file with equal ids.
 * @returns A run, as XML.
 */
export function drawnRule({ length, weight, offset }: Rule, id: number): string {
  const extent = `cx="${String(emus(length))}" cy="0"`;
  return drawingRun(
    'wps',
    `<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="${String(id)}" behindDoc="0"` +
      ` locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>` +
      `<wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>` +
      `<wp:positionV relativeFrom="paragraph"><wp:posOffset>${String(emus(offset))}</wp:posOffset></wp:positionV>` +
      `<wp:extent ${extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>` +
      `<wp:docPr id="${String(id)}" name="Đường kẻ ${String(id)}"/><wp:cNvGraphicFramePr/>` +
      `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
      `<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">` +
      `<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm>` +
      `<a:prstGeom prst="line"><a:avLst/></a:prstGeom>` +
      `<a:ln w="${String(emus(weight))}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>` +
      `</wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor>`,
  );
}
