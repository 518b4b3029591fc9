import type { OfficeProfile } from '../regulation/office-profile.ts';
import type { Regulation } from '../regulation/regulation.ts';
import { STYLE_KEYS, type SizeSet, type StyleKey } from '../regulation/style-rules.ts';
import { pt, wordLength } from '../regulation/units.ts';
import type { PresentedStyle } from './presented.ts';

/** Every style, by the name of its component. */
export type Styles = Readonly<Record<StyleKey, PresentedStyle>>;

/** The regulation's styles as the office sets them. */
export function presentedStyles(regulation: Regulation, office: OfficeProfile): Styles {
  return stylesIn(office.sizeSet, regulation, office);
}

/** One style in a given set of sizes: the head alone may be set smaller than the body (the decree's own table does so). */
export function presentedStyle(
  key: StyleKey,
  regulation: Regulation,
  office: OfficeProfile,
  sizeSet: SizeSet,
): PresentedStyle {
  return stylesIn(sizeSet, regulation, office)[key];
}

/** The styles that were asked for: all documents of an office have the same. */
const known = new WeakMap<Regulation, Map<string, Styles>>();

function stylesIn(sizeSet: SizeSet, regulation: Regulation, office: OfficeProfile): Styles {
  const ofRegulation = known.get(regulation) ?? new Map<string, Styles>();
  known.set(regulation, ofRegulation);
  const name = `${sizeSet} ${String(office.firstLineIndent)}`;
  const styles = ofRegulation.get(name) ?? makeStyles(sizeSet, regulation, office);
  ofRegulation.set(name, styles);
  return styles;
}

function makeStyles(sizeSet: SizeSet, regulation: Regulation, office: OfficeProfile): Styles {
  const entries = STYLE_KEYS.map((key) => [key, makeStyle(key, sizeSet, regulation, office)] as const);
  return Object.fromEntries(entries) as Record<StyleKey, PresentedStyle>;
}

function makeStyle(
  key: StyleKey,
  sizeSet: SizeSet,
  regulation: Regulation,
  office: OfficeProfile,
): PresentedStyle {
  const rule = regulation.styles[key];
  return {
    key,
    name: rule.name,
    size: rule.size[sizeSet],
    isBold: rule.isBold,
    isItalic: rule.isItalic,
    color: rule.color,
    alignment: rule.alignment,
    firstLineIndent: rule.isIndented ? wordLength(office.firstLineIndent) : pt(0),
    spaceBefore: rule.spaceBefore,
    spaceAfter: rule.spaceAfter,
    isKeptWithNext: rule.isKeptWithNext,
    outlineLevel: rule.outlineLevel,
  };
}
