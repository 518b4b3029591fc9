import { ENTERPRISES_SHEET } from '../sheets/enterprise-sheets.ts';
import { flatPart } from './flat-part.ts';

export const ENTERPRISES_PART = flatPart(ENTERPRISES_SHEET);
