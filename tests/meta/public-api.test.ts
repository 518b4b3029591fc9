import { expect, it } from 'vitest';
import * as api from '../../src/index.ts';

it('the package exports exactly this', () => {
  expect(Object.keys(api).toSorted()).toEqual([
    'composeDocument',
    'documentType',
    'dumpDocument',
    'dumpPages',
    'layOut',
    'loadDataset',
    'manifestSchema',
    'officeProfile',
    'present',
    'readFontTable',
    'regulationOn',
    'writeDocx',
    'writePdf',
  ]);
});
