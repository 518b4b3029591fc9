import type { Addressees } from '../document/nodes.ts';
import { floorToTwip, pt } from '../regulation/units.ts';
import { addresseeSign, ADDRESSEES_LABEL, DASH } from '../regulation/wording.ts';
import { balancedParagraph } from './balanced.ts';
import { textWidth } from './measure.ts';
import { inlineRuns, plainRun, presentParagraph } from './paragraph.ts';
import type { PresentedParagraph, Run } from './presented.ts';
import type { Styles } from './styles.ts';
import { itemTag } from './tag.ts';
import type { TextArea } from './text-area.ts';

/**
 * Ô 9a: one receiver on the line of "Kính gửi:", centred; several below it, each after a dash that stands under the
 * colon. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, II.9.a to c.
 */
export function presentAddressees(
  { receivers }: Addressees,
  { addressees, addressee }: Styles,
  area: TextArea,
): readonly PresentedParagraph[] {
  const { regulation, width, metrics } = area;
  const [only, ...others] = receivers;
  if (only === undefined) return [];
  if (others.length === 0) {
    const runs = [plainRun(addressees, `${ADDRESSEES_LABEL} `), ...inlineRuns(addressees, only)];
    return [balancedParagraph(addressees, runs, false, area)];
  }
  const measure = (runs: readonly Run[]) =>
    runs.reduce((sum, { text, face }) => sum + textWidth(text, face, addressee.size, metrics), 0);
  const colon = measure([plainRun(addressee, ADDRESSEES_LABEL.slice(0, -1))]);
  const lines = receivers.map((receiver, index): readonly Run[] => [
    plainRun(addressee, DASH),
    ...inlineRuns(addressee, receiver),
    plainRun(addressee, addresseeSign(index === receivers.length - 1)),
  ]);
  const widest = Math.max(...lines.map(measure));
  const wanted = width * regulation.addressees.indentShare;
  const spare = width - widest - colon - regulation.head.slack;
  const indent = floorToTwip(pt(Math.max(0, Math.min(wanted, spare))));
  const dashIndent = floorToTwip(pt(indent + colon));
  return [
    presentParagraph(addressee, [plainRun(addressee, ADDRESSEES_LABEL)], {
      leftIndent: indent,
      spaceBefore: addressees.spaceBefore,
      isKeptWithNext: true,
    }),
    ...lines.map((runs) =>
      presentParagraph(addressee, runs, { leftIndent: dashIndent, tag: itemTag('addressees', DASH) }),
    ),
  ];
}
