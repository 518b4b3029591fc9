import { CERTIFICATE_BOXES, type Certificate, type CertificateBoxKey } from '../../document/certificate.ts';
import { outcome, type Issue, type Outcome } from '../../document/issue.ts';
import type { CertificateBox, CertificateGeometry } from '../../regulation/certificate.ts';
import { officeProfile } from '../../regulation/office-profile.ts';
import type { Regulation } from '../../regulation/regulation.ts';
import type { StyleKey } from '../../regulation/style-rules.ts';
import { mm, pt, wordLength } from '../../regulation/units.ts';
import type { FontMetrics } from '../font-metrics.ts';
import type { PageGeometry, PresentedDocument, PresentedFrame, PresentedStyle } from '../presented.ts';
import { presentedStyles } from '../styles.ts';
import { presentBackdrops } from './backdrops.ts';
import { fitText } from './fit-text.ts';
import { boxTexts, type BoxText } from './texts.ts';

type Styles = Readonly<Record<StyleKey, PresentedStyle>>;

/**
 * A certificate as it stands on paper: one sheet of boxes and, where we print it whole, the drawn frame behind them.
 *
 * @returns The document; or an issue `certificate-text-too-long` for each text that its box has no room for.
 */
export function presentCertificate(
  certificate: Certificate,
  regulation: Regulation,
  geometry: CertificateGeometry,
  metrics: FontMetrics,
): Outcome<PresentedDocument> {
  const styles = presentedStyles(regulation, officeProfile(regulation, {}));
  const texts = boxTexts(certificate.fields);
  const boxes = CERTIFICATE_BOXES.flatMap((key) => {
    const box = roomFor(key, geometry, texts);
    return box === undefined || texts[key].lines.length === 0
      ? []
      : [presentBox(box, texts[key], styles, metrics)];
  });
  const frames = boxes.filter((box) => 'kind' in box);
  const issues = boxes.filter((box) => 'code' in box);
  return outcome(issues, () => ({
    properties: certificate.properties,
    fontName: regulation.fontName,
    language: regulation.language,
    styles,
    minLinesTogether: regulation.minLinesTogether,
    endHeight: regulation.endHeight,
    sections: [
      {
        page: sheet(geometry, regulation),
        blocks: [],
        frames: [...presentBackdrops(geometry, styles, metrics), ...frames],
        firstPageFooter: undefined,
      },
    ],
  }));
}

/** The box of a text. Where we draw the whole sheet, a recipient without post or address takes the room of both. */
function roomFor(
  key: CertificateBoxKey,
  { boxes, ornament }: CertificateGeometry,
  texts: Readonly<Record<CertificateBoxKey, BoxText>>,
): CertificateBox | undefined {
  const box = boxes[key];
  const detail = boxes.recipientDetail;
  const isAlone = key === 'recipient' && ornament !== undefined && texts.recipientDetail.lines.length === 0;
  if (!isAlone || box === undefined || detail === undefined) return box;
  return { ...box, height: mm(detail.y + detail.height - box.y) };
}

function presentBox(
  box: CertificateBox,
  { lines, tag, place }: BoxText,
  styles: Styles,
  metrics: FontMetrics,
): PresentedFrame | Issue {
  const paragraphs = fitText(lines, box, styles[box.style], metrics);
  if (paragraphs === undefined) return tooLong(lines, box, place);
  return {
    kind: 'frame',
    x: wordLength(box.x),
    y: wordLength(box.y),
    width: wordLength(box.width),
    height: wordLength(box.height),
    verticalAlignment: box.verticalAlignment,
    border: undefined,
    paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, tag })),
  };
}

function tooLong(lines: readonly string[], box: CertificateBox, place: Issue['place']): Issue {
  const [count, size] = [String(box.maxLines), String(box.smallestSize).replace('.', ',')];
  const text = lines.join(' / ');
  const start = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return {
    code: 'certificate-text-too-long',
    severity: 'error',
    message: {
      vi: `Chữ trên giấy khen dài quá, không vừa ô của nó: “${start}”.`,
      en: `A text of the certificate does not fit its box: “${start}”.`,
    },
    expected: {
      vi: `Viết ngắn lại: nhiều nhất ${count} dòng ở cỡ chữ ${size}.`,
      en: `Shorten it: ${count} lines at ${size} pt are the most.`,
    },
    ...(place && { place }),
  };
}

/** The sheet itself; nothing of a certificate stands in the flow of its text area. */
function sheet({ width, height, frame }: CertificateGeometry, regulation: Regulation): PageGeometry {
  const [paperWidth, margin] = [wordLength(width), wordLength(frame.x)];
  return {
    width: paperWidth,
    height: wordLength(height),
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    headerDistance: margin,
    firstNumbered: regulation.page.firstNumbered,
    textWidth: pt(paperWidth - 2 * margin),
  };
}
