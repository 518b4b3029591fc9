import { tooMuch, UnreadableFile } from '../file-problem.ts';
import type { CellContent } from '../grid.ts';
import { LIMITS } from '../limits.ts';
import type { Package } from '../package/open-package.ts';
import { limitedText } from './limited-text.ts';
import { scanPart } from './workbook-parts.ts';

/** The texts that cells point to by number, formats dropped, without what says how they are read aloud ("rPh"). */
export function sharedStrings(files: Package, path: string | undefined): readonly CellContent[] {
  const texts: CellContent[] = [];
  if (path === undefined) return texts;
  const text = limitedText();
  let isText = false;
  let isPhonetic = false;
  scanPart(files, path, {
    open: (name) => {
      if (name === 'si') text.clear();
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't';
    },
    text: (piece) => {
      if (isText && !isPhonetic) text.add(piece);
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si') texts.push(text.content());
      if (texts.length > LIMITS.sharedTexts) throw new UnreadableFile(tooMany());
    },
  });
  return texts;
}

function tooMany() {
  return tooMuch({
    vi: `có hơn ${String(LIMITS.sharedTexts)} chuỗi chữ khác nhau`,
    en: `it has more than ${String(LIMITS.sharedTexts)} different texts`,
  });
}
