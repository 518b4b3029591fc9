import { describe, expect, it } from 'vitest';
import { capitalRun, inlineRuns, plainRun, presentParagraph } from '../../../src/presentation/paragraph.ts';
import { em, strong, text } from '../../helpers/node-builders.ts';
import { STYLES } from '../support/regulation.ts';

describe('plainRun', () => {
  it('is in the face of the style', () => {
    expect(plainRun(STYLES.recipientsLabel, 'Nơi nhận:')).toEqual({ text: 'Nơi nhận:', face: 'boldItalic' });
  });
});

describe('capitalRun', () => {
  it('is in capitals and in the face of the style', () => {
    expect(capitalRun(STYLES.typeName, 'Kế hoạch')).toEqual({ text: 'KẾ HOẠCH', face: 'bold' });
  });
});

describe('inlineRuns', () => {
  const CONTENT = [text('a'), strong('b', em('c')), em('d', strong('e')), text('f')];
  const faces = (style: keyof typeof STYLES) => inlineRuns(STYLES[style], CONTENT).map(({ face }) => face);

  it('makes strong text bold and emphasis italic in an upright paragraph', () => {
    expect(faces('paragraph')).toEqual(['regular', 'bold', 'boldItalic', 'italic', 'boldItalic', 'regular']);
  });

  it('makes strong text of a bold paragraph light', () => {
    expect(faces('subject')).toEqual(['bold', 'regular', 'italic', 'boldItalic', 'italic', 'bold']);
  });

  it('makes emphasis of an italic paragraph upright', () => {
    expect(faces('legalBasis')).toEqual(['italic', 'boldItalic', 'bold', 'regular', 'bold', 'italic']);
  });

  it('does not turn strong text inside strong text back', () => {
    expect(inlineRuns(STYLES.paragraph, [strong('a', strong('b'))]).map(({ face }) => face)).toEqual([
      'bold',
      'bold',
    ]);
  });

  it('keeps the texts in their order', () => {
    expect(inlineRuns(STYLES.paragraph, CONTENT).map((run) => run.text)).toEqual([...'abcdef']);
  });

  it('changes every text when asked to', () => {
    const runs = inlineRuns(STYLES.paragraph, [text('a'), strong('b')], (value) => `${value}!`);
    expect(runs.map((run) => run.text)).toEqual(['a!', 'b!']);
  });
});

describe('presentParagraph', () => {
  it('joins neighbours in one face and leaves out empty runs', () => {
    const paragraph = presentParagraph(STYLES.paragraph, [
      { text: 'a', face: 'regular' },
      { text: 'b', face: 'regular' },
      { text: '', face: 'italic' },
      { text: 'c', face: 'regular' },
      { text: 'd', face: 'bold' },
      { text: 'e', face: 'regular' },
    ]);
    expect(paragraph.runs).toEqual([
      { text: 'abc', face: 'regular' },
      { text: 'd', face: 'bold' },
      { text: 'e', face: 'regular' },
    ]);
  });

  it('takes distance and keeping from its style', () => {
    expect(presentParagraph(STYLES.typeName, [])).toMatchObject({
      spaceBefore: 18,
      isKeptWithNext: true,
      leftIndent: 0,
      rightIndent: 0,
      rule: undefined,
    });
  });

  it('takes from its place what that asks for', () => {
    expect(presentParagraph(STYLES.paragraph, [], { isKeptWithNext: true })).toMatchObject({
      isKeptWithNext: true,
      spaceBefore: 0,
    });
  });
});
