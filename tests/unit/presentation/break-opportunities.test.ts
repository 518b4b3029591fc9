import { describe, expect, it } from 'vitest';
import { breakBefore, canBreakAt } from '../../../src/presentation/break-opportunities.ts';

/** The text with a bar wherever a line may end. */
function withBars(text: string): string {
  const letters = [...text];
  return letters.map((letter, index) => (index > 0 && canBreakAt(text, index) ? '|' : '') + letter).join('');
}

describe('canBreakAt', () => {
  it.each([
    ['thi đua', 'thi |đua'],
    ['thi  đua', 'thi  |đua'],
    ['274/QĐ-UBND', '274/|QĐ-|UBND'],
    ['và/hoặc', 'và/|hoặc'],
    ['30/2020/NĐ', '30/2020/|NĐ'],
    ['C:\\VanBan', 'C:\\|VanBan'],
    ['10/(5)', '10/|(5)'],
    ['tốt,%', 'tốt,|%'],
    ['tăng%', 'tăng|%'],
    ['€+5', '€|+5'],
    ['năm´', 'năm|´'],
    ['kinh\u2010tế', 'kinh\u2010|tế'],
    ['“Tốt” (A)', '“Tốt” |(A)'],
    ['kinh tế-xã hội', 'kinh |tế-|xã |hội'],
    ['kinh tế - xã hội', 'kinh |tế |- |xã |hội'],
    ['2020–2024', '2020–|2024'],
    ['TĐ—KT', 'TĐ|—|KT'],
    ['thôi!được', 'thôi!|được'],
    ['chờ…đợi', 'chờ…|đợi'],
  ])('“%s” may be broken so: %s', (text, broken) => {
    expect(withBars(text)).toBe(broken);
  });

  it.each([
    '20/3/2024',
    '(KCN),',
    '1.234.567,5',
    '50%',
    '50.%',
    '%(5',
    '( KCN',
    '5\\5',

    'VT,TTr',
    '“Nghiêm',
    'túc”;',
    'ngày\u00A029',
    'TĐ\u2011KT',
    'Hưng',
    '(05)',
    'trước,',
    'tế-,',
    'tế--',
  ])('“%s” is never broken', (text) => {
    expect(withBars(text)).toBe(text);
  });

  it.each([',', '.', ';', ':', '!', '?', ')', ']', '/'])('no line begins with “%s”', (sign) => {
    expect(withBars(`đua ${sign}`)).toBe(`đua ${sign}`);
  });

  it.each(['(', '“', '['])('“%s” goes to the next line with the word that it opens', (sign) => {
    expect(withBars(`đua ${sign}KCN`)).toBe(`đua |${sign}KCN`);
  });

  it('never lets a line begin with a space', () => {
    expect(canBreakAt('a  b', 1)).toBe(false);
    expect(canBreakAt('a  b', 2)).toBe(false);
  });
});

describe('breakBefore', () => {
  /** The line that ends where the letter after `fitting` no longer fits, and what follows. */
  function broken(fitting: string, rest: string, start = 0): readonly [string, string] | undefined {
    const text = fitting + rest;
    const at = breakBefore(text, start, fitting.length);
    return at === undefined ? undefined : [text.slice(start, at), text.slice(at)];
  }

  it('ends the line after the last word that fits', () => {
    expect(broken('phong trào th', 'i đua')).toEqual(['phong trào ', 'thi đua']);
  });

  it('ends the line exactly where the next word begins', () => {
    expect(broken('phong trào ', 'thi đua')).toEqual(['phong trào ', 'thi đua']);
  });

  it('ends the line after a hyphen that fits', () => {
    expect(broken('kinh tế-x', 'ã hội')).toEqual(['kinh tế-', 'xã hội']);
  });

  it('does not keep a hyphen that does not fit', () => {
    expect(broken('kinh tế', '-xã hội')).toEqual(['kinh ', 'tế-xã hội']);
  });

  it('breaks the symbol of a document after its hyphen', () => {
    expect(broken('số 274/QĐ-UB', 'ND ngày')).toEqual(['số 274/QĐ-', 'UBND ngày']);
  });

  it('takes a word with “/” whole to the next line', () => {
    expect(broken('đoàn kết và/ho', 'ặc')).toEqual(['đoàn kết ', 'và/hoặc']);
  });

  it('takes a word with “/” whole to the next line even past a hyphen', () => {
    expect(broken('theo kế-hoạch/chương tr', 'ình')).toEqual(['theo kế-hoạch/chương ', 'trình']);
    expect(broken('theo kế-hoạch/chư', 'ơng')).toEqual(['theo ', 'kế-hoạch/chương']);
  });

  it('minds no “/” in front of a digit', () => {
    expect(broken('theo kế-20/3/20', '24')).toEqual(['theo kế-', '20/3/2024']);
  });

  it('takes a symbol with “/” in front of a year whole to the next line', () => {
    expect(broken('đua 05/KH-BQL/20', '24')).toEqual(['đua ', '05/KH-BQL/2024']);
  });

  it('breaks such a word after its “/” when it begins the paragraph', () => {
    expect(broken('kế-hoạch/chư', 'ơng')).toEqual(['kế-hoạch/', 'chương']);
    expect(broken('05/KH-BQL/20', '24')).toEqual(['05/KH-BQL/', '2024']);
    expect(broken('274/Q', 'Đ-UBND')).toEqual(['274/', 'QĐ-UBND']);
  });

  it('breaks it at its hyphen when the line ends with “/”', () => {
    expect(broken('kế-hoạch/', 'chương')).toEqual(['kế-', 'hoạch/chương']);
  });

  it('finds nothing in it when it begins a later line', () => {
    expect(broken('đua kế-hoạch/chư', 'ơng', 4)).toBeUndefined();
  });

  it('breaks a very long word after its “/” anywhere', () => {
    const long = `đua ${'a'.repeat(65)}/`;
    expect(broken(`${long}bc`, 'd')).toEqual([long, 'bcd']);
  });

  it('finds nothing in a word that fills the line alone', () => {
    expect(broken('nghiêng', 'ngả')).toBeUndefined();
  });

  it('does not look at opportunities before the line', () => {
    expect(breakBefore('thi nghiêng', 4, 8)).toBeUndefined();
  });
});
