import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/layout/layout.ts';
import { ContentMarker } from '../../../src/pdf/content-marker.ts';
import { ContentWriter } from '../../../src/pdf/content-writer.ts';
import { NumberedStructure } from '../../../src/pdf/numbered-structure.ts';
import type { PresentedSection } from '../../../src/presentation/presented.ts';
import { structureOf } from '../../../src/presentation/structure/structure-of.ts';
import { presentTable } from '../../../src/presentation/table.ts';
import { itemTag } from '../../../src/presentation/tag.ts';
import { row, table } from '../../helpers/node-builders.ts';
import { valueOf } from '../../helpers/pipeline.ts';
import { FONT_TABLE, METRICS } from '../support/fonts.ts';
import { paragraph, presentedDocument, section } from '../support/presented.ts';
import { AREA, STYLES } from '../support/regulation.ts';

const SENTENCE = 'thi dua '.repeat(20).trimEnd();

/** Of each page the marks in their order, each with the ends of the strings that it shows. */
function marks(one: PresentedSection): readonly (readonly string[])[] {
  const document = presentedDocument(one);
  const writer = new ContentWriter(FONT_TABLE);
  const marker = new ContentMarker(writer, new NumberedStructure(structureOf(document)));
  const { pages } = valueOf(layOut(document, METRICS));
  return pages().map((page) => {
    const content = Buffer.from(marker.page(page)).toString('latin1');
    return [...content.matchAll(/\/(\w+ <<[^>]*>>)BDC(.*?)EMC/gsu)].map(([, mark = '', inside = '']) =>
      [mark, ...[...inside.matchAll(/(.{4})\)Tj/gu)].map(([, end = '']) => end)].join('|'),
    );
  });
}

describe('ContentMarker', () => {
  it('marks the label of an item apart from its text, all lines of which are one', () => {
    const item = paragraph('point', `abc) ${SENTENCE}`, { tag: itemTag('points', 'abc) ') });
    const [page] = marks(section([item]));
    expect(page).toEqual(['Lbl <</MCID 0>>|c\\) ', 'LBody <</MCID 1>>|thi | dua']);
  });

  it('marks rules and borders as layout, and what pages repeat as pagination', () => {
    const rows = Array.from({ length: 60 }, () => row('abcd'));
    const [first, second] = marks(section([presentTable(table([1], [row('head')], ...rows), STYLES, AREA)]));
    expect(first?.slice(0, 2)).toEqual(['TH <</MCID 0>>|head', 'TD <</MCID 1>>|abcd']);
    expect(first?.at(-1)).toBe('Artifact <</Type/Layout>>');
    expect(second?.[0]).toMatch(/^Artifact <<\/Type\/Pagination>>/u);
    expect(second?.filter((mark) => mark.includes('head'))).toEqual([second?.[0]]);
    expect(second?.[1]).toBe('TD <</MCID 0>>|abcd');
  });

  it('draws nothing of a paragraph of spaces', () => {
    expect(marks(section([paragraph('paragraph', '\u00A0\u00A0')]))).toEqual([[]]);
  });
});
