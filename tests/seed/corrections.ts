/** A correction of the real plan's text: what stands there, what stands in our document, and why. */
export interface Correction {
  readonly found: string;
  readonly correct: string;
  readonly why: string;
}

/**
 * Every way in which the document differs from the text of the real plan of 2024 (ke-hoach-2024.txt), applied in this
 * order to each paragraph. The articles are of Decree 30/2020/NĐ-CP, Appendix I, Part I.
 */
export const CORRECTIONS: readonly Correction[] = [
  { found: 'Hung Yên', correct: 'Hưng Yên', why: 'spelling of the place' },
  { found: 'năm trong các KCN tỉnh', correct: 'nằm trong các KCN tỉnh', why: 'spelling' },
  {
    found: 'Số: /KH- BQL',
    correct: 'Số:         /KH-BQL',
    why: 'no space in a symbol (II.3.c); a blank for the number',
  },
  {
    found: 'ngày tháng năm 2024',
    correct: 'ngày        tháng        năm 2024',
    why: 'blanks for day and month of a draft',
  },
  { found: '- Căn cứ', correct: 'Căn cứ', why: 'a legal basis has no dash (II.6.a)' },
  {
    found: 'chuyên đề năm 2024,',
    correct: 'chuyên đề năm 2024.',
    why: 'the last legal basis ends with "." (II.6.a)',
  },
  { found: 'các hoạt động xã hội,', correct: 'các hoạt động xã hội.', why: 'a point ends as its place asks' },
  {
    found: 'các hoạt động từ thiện,...',
    correct: 'các hoạt động từ thiện.',
    why: 'a point ends as its place asks',
  },
  {
    found: 'hướng dẫn của cấp trên$',
    correct: 'hướng dẫn của cấp trên.',
    why: 'an item ends as its place asks',
  },
  {
    found: 'khen thưởng năm 2024$',
    correct: 'khen thưởng năm 2024.',
    why: 'a clause ends as its place asks',
  },
  { found: '25/03/2024', correct: '25/3/2024', why: 'leading zeros of dates (II.4.b)' },
  { found: '04/2024', correct: '4/2024', why: 'leading zeros of dates (II.4.b)' },
  {
    found: 'Phòng Quản lý Doanh nghiệp',
    correct: 'Phòng Quản lý doanh nghiệp',
    why: 'a name is written one way',
  },
  {
    found: 'PHÓ TRƯỞNG BAN PHỤ TRÁCH',
    correct: 'KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN',
    why: 'a deputy in charge signs as a deputy (II.7.b)',
  },
  {
    found: 'Lưu: VT, TTr$',
    correct: 'Lưu: VT, TTr.',
    why: 'the last line of Nơi nhận ends with "." (II.9.d)',
  },
  {
    found: 'đảm bảo các điều kiện cần thiết để triển khai thực hiện Kế hoạch này.',
    correct: 'đảm bảo các điều kiện cần thiết để triển khai thực hiện Kế hoạch này./.',
    why: 'the sign that closes the text, in every sample form (Appendix III)',
  },
];

/** A paragraph that a stray line end had broken in two: its first part, and what follows. */
export const JOINED = {
  first: 'được xây dựng cụ thể, thiết thực, hiệu quả,',
  second: 'phù hợp với đặc điểm, điều kiện thực tế',
  why: 'a point ends as its place asks, not with ","',
} as const;

/** An abbreviation is explained where it first stands; here that is the subject. */
export const FIRST_USE: Correction = {
  found: 'nằm trong các KCN tỉnh',
  correct: 'nằm trong các khu công nghiệp (KCN) tỉnh',
  why: 'an abbreviation is explained where it first stands',
};

/** The two-column head above the number, lost when the text was extracted from the Word file. */
export const LOST_HEAD: readonly string[] = [
  'UBND TỈNH HƯNG YÊN',
  'BAN QUẢN LÝ',
  'CÁC KHU CÔNG NGHIỆP',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
];
