import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildFonts } from '../../scripts/build-fonts.ts';
import { FACES } from '../../src/presentation/font-metrics.ts';
import { metrics } from '../helpers/fonts.ts';
import { ROOT } from '../helpers/pipeline.ts';

const VIETNAMESE = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';

describe('the fonts in src/pdf/fonts', () => {
  it('are what npm run fonts makes', async () => {
    const folder = new URL('src/pdf/fonts/', ROOT);
    const files = await buildFonts();
    expect(readdirSync(folder).toSorted()).toEqual([...files.keys()].toSorted());
    for (const [name, bytes] of files) {
      expect(readFileSync(new URL(name, folder)).equals(bytes), name).toBe(true);
    }
  });

  it.each(FACES)('have every Vietnamese letter and office sign in %s', (face) => {
    const letters = [...VIETNAMESE, ...VIETNAMESE.toLocaleUpperCase('vi'), ...'“”‘’–…₫§°%²³½'];
    const lacking = letters.filter(
      (letter) => metrics.advance(face, letter.codePointAt(0) ?? 0) === undefined,
    );
    expect(lacking).toEqual([]);
  });
});
