import type { Addressees } from '../document/nodes.ts';
import { floorToTwip, pt } from '../regulation/units.ts';
import { addresseeSign, ADDRESSEES_LABEL, DASH } from '../regulation/wording.ts';
import { faceOf } from './font-metrics.ts';
import { textWidth } from './measure.ts';
import { inlineRuns, plainRun, presentParagraph } from './paragraph.ts';
import type { PresentedParagraph, Run } from './presented.ts';
import type { Styles } from './styles.ts';
import type { TextArea } from './text-area.ts';

/**
 * Ô 9a: one receiver on the line of "Kính gửi:", centred; several below it, each after a dash that stands under the
 * colon. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, II.9.a to c.
 */
export function presentAddressees(
  { receivers }: Addressees,
  { addressees, addressee }: Styles,
  { regulation, width, metrics }: TextArea,
): readonly PresentedParagraph[] {
  const label = plainRun(addressees, ADDRESSEES_LABEL);
  const [only, ...others] = receivers;
  if (only === undefined) return [];
  if (others.length === 0) {
    return [
      presentParagraph(addressees, [label, plainRun(addressees, ' '), ...inlineRuns(addressees, only)]),
    ];
  }
  const measure = (text: string) => textWidth(text, faceOf(addressees), addressees.size, metrics);
  const colon = measure(ADDRESSEES_LABEL.slice(0, -1));
  const lines = receivers.map((receiver, index): readonly Run[] => [
    plainRun(addressee, DASH),
    ...inlineRuns(addressee, receiver),
    plainRun(addressee, addresseeSign(index === receivers.length - 1)),
  ]);
  const widest = Math.max(...lines.map((runs) => measure(runs.map((run) => run.text).join(''))));
  const wanted = width * regulation.addressees.indentShare;
  const indent = floorToTwip(pt(Math.max(0, Math.min(wanted, width - widest - colon))));
  const dashIndent = floorToTwip(pt(indent + colon));
  return [
    presentParagraph({ ...addressees, alignment: 'left' }, [label], { leftIndent: indent }),
    ...lines.map((runs) => presentParagraph(addressee, runs, { leftIndent: dashIndent })),
  ];
}
