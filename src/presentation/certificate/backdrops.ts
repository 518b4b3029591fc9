import { NATIONAL_MOTTO } from '../../regulation/wording.ts';
import type { CertificateGeometry, CertificateOrnament } from '../../regulation/certificate.ts';
import type { StyleKey } from '../../regulation/style-rules.ts';
import { pt, wordLength, type Pt } from '../../regulation/units.ts';
import type { Drawing } from '../drawing.ts';
import { faceOf, type FontMetrics } from '../font-metrics.ts';
import { lineHeight, textWidth } from '../measure.ts';
import type { PresentedBackdrop, PresentedStyle } from '../presented.ts';
import { flourishDrawing, frameDrawing, ruleDrawing } from './ornament.ts';

type Styles = Readonly<Record<StyleKey, PresentedStyle>>;

/** What is drawn behind the texts of a certificate; nothing on paper that is printed before. */
export function presentBackdrops(
  geometry: CertificateGeometry,
  styles: Styles,
  metrics: FontMetrics,
): readonly PresentedBackdrop[] {
  const { ornament, frame, width } = geometry;
  if (ornament === undefined) return [];
  const backdrop = (x: Pt, y: Pt, drawing: Drawing): PresentedBackdrop => ({
    kind: 'backdrop',
    x,
    y,
    drawing,
    textStyle: styles.drawingText,
  });
  const flourish = flourishDrawing(ornament);
  return [
    backdrop(wordLength(frame.x), wordLength(frame.y), frameDrawing(geometry, ornament)),
    backdrop(
      pt((wordLength(width) - flourish.width) / 2),
      pt(wordLength(ornament.flourish.y) - flourish.height / 2),
      flourish,
    ),
    ...mottoRule(geometry, ornament, styles, metrics).map(({ x, y, drawing }) => backdrop(x, y, drawing)),
  ];
}

/** A line as long as Tiêu ngữ right below it. */
function mottoRule(
  { boxes }: CertificateGeometry,
  { mottoRule: { distance, weight } }: CertificateOrnament,
  styles: Styles,
  metrics: FontMetrics,
) {
  const box = boxes.nationalMotto;
  if (box === undefined) return [];
  const length = textWidth(NATIONAL_MOTTO, faceOf(styles[box.style]), box.size, metrics);
  const free = wordLength(box.height) - lineHeight(box.size, metrics);
  const drawing = ruleDrawing(length, weight);
  const x = pt(wordLength(box.x) + (wordLength(box.width) - length) / 2);
  const textEnd = wordLength(box.y) + wordLength(box.height) - free / 2;
  return [{ x, y: pt(textEnd + wordLength(distance)), drawing }];
}
