import { pt } from './units.ts';

/** A form of copy: its name, and the abbreviation that the symbols of such copies begin with. */
export interface CopyForm {
  readonly name: string;
  readonly abbreviation: string;
}

/**
 * The forms of copy, by the names of the command line.
 * Source: Decree 30/2020/NĐ-CP, Article 25; Appendix I, Part II; Appendix III, the table of abbreviations.
 */
export const COPY_FORMS = {
  'sao-y': { name: 'Sao y', abbreviation: 'SY' },
  'sao-luc': { name: 'Sao lục', abbreviation: 'SL' },
  'trich-sao': { name: 'Trích sao', abbreviation: 'TrS' },
} as const satisfies Readonly<Record<string, CopyForm>>;

export type CopyFormName = keyof typeof COPY_FORMS;

/** The lowest version of PDF that a copy in electronic form has. Source: Appendix I, Part II, Section II. */
export const COPY_PDF_VERSION = '1.4';

/** Above and below the rule that parts a copy's own words from the document, and between their rows. House values. */
export const COPY_GAPS = { aboveRule: pt(18), belowRule: pt(10), rows: pt(12) } as const;
