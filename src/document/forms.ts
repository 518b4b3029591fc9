/** The parts of a document that a template can write, by the names of their tags. */
export type Component =
  | 'subject'
  | 'addressees'
  | 'legal-bases'
  | 'competence'
  | 'enactment'
  | 'article'
  | 'recipients'
  | 'signature'
  | 'annex'
  | 'attachment'
  | 'certificate';

/** What a kind of document has and has not: one row of the matrix of components. */
export interface Form {
  /** What the symbol is made of: type and agency ("KH-BQL"), agency and unit ("BQL-VP"), or nothing. */
  readonly symbol: 'type' | 'unit' | 'none';
  readonly hasPlaceAndDate: boolean;
  /** Where the subject stands: under the type's name, or after "V/v" under the symbol. */
  readonly subjectPlace: 'title' | 'head';
  /** Whether Nơi nhận and the signature come from data when the template does not write them. */
  readonly hasClosing: boolean;
  /** Whether it is sent to somebody: never, where the data names somebody, or always. */
  readonly addressees: 'never' | 'optional' | 'required';
  /** Whether the agency's address stands at the foot of the first page. */
  readonly hasContact: boolean;
  readonly required: readonly Component[];
  readonly optional: readonly Component[];
  readonly source: string;
}

const SAMPLES = 'Nghị định 30/2020/NĐ-CP, Phụ lục III';

const titled: Form = {
  symbol: 'type',
  hasPlaceAndDate: true,
  subjectPlace: 'title',
  hasClosing: true,
  addressees: 'optional',
  hasContact: false,
  required: ['subject'],
  optional: ['addressees', 'legal-bases', 'recipients', 'signature', 'annex', 'attachment'],
  source: `${SAMPLES}, mẫu 1.4`,
};

/** Every form: the decree's samples, and the documents of the campaign that are outside of it. */
export const FORMS = {
  titled,
  decision: {
    ...titled,
    addressees: 'never',
    required: ['subject', 'competence', 'legal-bases', 'enactment', 'article'],
    optional: ['recipients', 'signature', 'annex', 'attachment'],
    source: `${SAMPLES}, mẫu 1.2 và 1.3`,
  },
  dispatch: {
    ...titled,
    symbol: 'unit',
    subjectPlace: 'head',
    addressees: 'required',
    hasContact: true,
    source: `${SAMPLES}, mẫu 1.5`,
  },
  invitation: {
    ...titled,
    addressees: 'never',
    optional: ['recipients', 'signature', 'annex'],
    source: `${SAMPLES}, mẫu 1.7`,
  },
  minutes: {
    ...titled,
    hasPlaceAndDate: false,
    addressees: 'never',
    required: ['subject', 'signature'],
    optional: ['recipients', 'annex'],
    source: `${SAMPLES}, mẫu 1.9`,
  },
  pledge: {
    ...titled,
    symbol: 'none',
    hasClosing: false,
    addressees: 'never',
    optional: ['legal-bases', 'signature', 'annex'],
    source: 'Thông tư 35/2011/TT-BLĐTBXH, mẫu 1a',
  },
  annex: {
    ...titled,
    symbol: 'none',
    hasClosing: false,
    addressees: 'never',
    required: ['annex'],
    optional: [],
    source: `${SAMPLES}, mẫu 2.1 và 2.2`,
  },
  certificate: {
    ...titled,
    symbol: 'none',
    hasClosing: false,
    addressees: 'never',
    required: ['certificate'],
    optional: [],
    source: 'Luật Thi đua, khen thưởng 2022, Điều 75',
  },
} as const satisfies Record<string, Form>;

export type FormName = keyof typeof FORMS;
