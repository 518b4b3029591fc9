import type { Color } from './palette.ts';
import { pt, type Pt } from './units.ts';

/** How a chart is drawn. The decree knows no charts: every number here is a house value. */
export interface ChartFormat {
  /** The fill of each series, dark to light, so that a black and white print tells them apart. */
  readonly fills: readonly Color[];
  readonly outline: Pt;
  readonly axis: Pt;
  /** The name of a category, a legend entry and the unit; and the value at a bar. */
  readonly labelSize: Pt;
  readonly valueSize: Pt;
  /** The height of upright bars at the end of the scale, and their widest form. */
  readonly plotHeight: Pt;
  readonly widestBar: Pt;
  /** The part of a category's width that its upright bars take. */
  readonly groupShare: number;
  /** The most lines that a category's name may have under upright bars. */
  readonly maxLabelLines: number;
  /** Lying bars: their thickness, the distance between categories, and the most of the width that names may take. */
  readonly barThickness: Pt;
  readonly groupGap: Pt;
  readonly namesShare: number;
  /** Between letters and what stands beside them; and what a text box is wider than its text, for other fonts. */
  readonly gap: Pt;
  readonly slack: Pt;
  /** The side of the square before a legend entry, and the distance between entries. */
  readonly swatch: Pt;
  readonly legendGap: Pt;
  /** Above the legend, beside the distance of the paragraph before; between the legend and the bars. */
  readonly spaceAbove: Pt;
  readonly legendSpace: Pt;
}

export const CHART_FORMAT: ChartFormat = {
  fills: ['darkGrey', 'middleGrey', 'lightGrey'],
  outline: pt(0.5),
  axis: pt(0.75),
  labelSize: pt(12),
  valueSize: pt(11),
  plotHeight: pt(150),
  widestBar: pt(44),
  groupShare: 0.78,
  maxLabelLines: 3,
  barThickness: pt(14),
  groupGap: pt(9),
  namesShare: 0.35,
  gap: pt(4),
  slack: pt(4),
  swatch: pt(9),
  legendGap: pt(18),
  spaceAbove: pt(4),
  legendSpace: pt(8),
};
