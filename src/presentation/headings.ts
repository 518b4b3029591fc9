import type { Division, Inline, Section } from '../document/nodes.ts';
import { toCapitals } from '../language/capitalization.ts';
import { inlineRuns, plainRun, presentParagraph } from './paragraph.ts';
import type { PresentedParagraph, PresentedStyle } from './presented.ts';
import type { Styles } from './styles.ts';
import type { HeadingTag } from './tag.ts';

/** "Chương I", and its title on the next line. */
export function presentDivision(
  { label, title }: Division,
  { divisionNumber, divisionTitle }: Styles,
  level: number,
): readonly PresentedParagraph[] {
  const tag = headingTag(level);
  return [
    presentParagraph(divisionNumber, [plainRun(divisionNumber, label)], { tag }),
    presentParagraph(divisionTitle, inlineRuns(divisionTitle, title, toCapitals), {
      tag: { ...tag, continues: true },
    }),
  ];
}

/** "I. MỤC ĐÍCH, YÊU CẦU". */
export function presentSection(
  { label, title }: Section,
  { sectionTitle }: Styles,
  level: number,
): PresentedParagraph {
  const runs = [plainRun(sectionTitle, `${label} `), ...inlineRuns(sectionTitle, title, toCapitals)];
  return presentParagraph(sectionTitle, runs, { tag: headingTag(level) });
}

/** "Điều 1. Title" or "1. Title", on a line of its own. */
export function presentTitled(
  style: PresentedStyle,
  label: string,
  title: readonly Inline[],
  level: number,
): PresentedParagraph {
  const runs = [plainRun(style, `${label} `), ...inlineRuns(style, title)];
  return presentParagraph(style, runs, { tag: headingTag(level) });
}

function headingTag(level: number): HeadingTag {
  return { kind: 'heading', level, continues: false };
}
