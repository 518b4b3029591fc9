import { AWARDS_SHEET } from '../sheets/award-sheets.ts';
import { flatPart } from './flat-part.ts';

export const AWARDS_PART = flatPart(AWARDS_SHEET);
