import { describe, expect, it } from 'vitest';
import { presentedStyle, presentedStyles } from '../../../src/presentation/styles.ts';
import { officeProfile } from '../../../src/regulation/office-profile.ts';
import { STYLE_KEYS } from '../../../src/regulation/style-rules.ts';
import { OFFICE, REGULATION } from '../support/regulation.ts';

describe('presentedStyles', () => {
  it('has every style under its own key', () => {
    const styles = presentedStyles(REGULATION, OFFICE);
    expect(Object.keys(styles)).toEqual([...STYLE_KEYS]);
    expect(STYLE_KEYS.map((key) => styles[key].key)).toEqual([...STYLE_KEYS]);
  });

  it('sets the sizes of the office’s set', () => {
    const sizes = (bodySize: number) => {
      const styles = presentedStyles(REGULATION, officeProfile(REGULATION, { bodySize }));
      return [styles.nationalName, styles.nationalMotto, styles.paragraph, styles.recipient].map(
        ({ size }) => size,
      );
    };
    expect(sizes(13)).toEqual([12, 13, 13, 11]);
    expect(sizes(14)).toEqual([13, 14, 14, 11]);
  });

  it('indents the first line as the office does, in whole twips', () => {
    const styles = presentedStyles(REGULATION, officeProfile(REGULATION, { firstLineIndent: 10 }));
    expect(styles.paragraph.firstLineIndent).toBe(567 / 20);
  });

  it('indents no first line of what is not running text', () => {
    const styles = presentedStyles(REGULATION, OFFICE);
    expect([styles.typeName, styles.recipient].map(({ firstLineIndent }) => firstLineIndent)).toEqual([0, 0]);
  });
});

describe('presentedStyle', () => {
  it('can be set in another set than the office’s', () => {
    expect(presentedStyle('nationalName', REGULATION, OFFICE, 'small').size).toBe(12);
  });
});
