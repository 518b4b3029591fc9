import fc, { type Arbitrary } from 'fast-check';

const NO_BREAK_SPACE = '\u00A0';

const SYLLABLES = (
  'triển khai thực hiện nghiêm túc các nội dung nhiệm vụ giải pháp phong trào thi đua khen thưởng doanh nghiệp đầu tư ' +
  'kinh doanh hạ tầng khu công nghiệp người đứng đầu cấp ủy chính quyền địa phương chịu trách nhiệm trước Ủy ban nhân dân ' +
  'tỉnh về kết quả phát triển kinh tế xã hội bảo đảm công khai minh bạch chất lượng kịp thời đúng quy định của pháp luật ' +
  'nâng cao đời sống vật chất tinh thần cho người lao động tham gia tích cực hoạt động từ thiện ý ở ra và là nghiêng ngoằn ' +
  'nghèo Nguyễn Thị Ánh Hưng Yên Phố Nối KCN TĐKT UBND HĐND Đảng Nhà nước quyền uy khuỷu khuya loạc choạc'
).split(' ');

/** What stands in official texts beside plain words, where lines may break or must not. */
const TOKENS: readonly string[] = [
  // symbols, dates, numbers, money
  '44/KH-BQL',
  '274/QĐ-UBND',
  '30/2020/NĐ-CP',
  '152/2025/NĐ-CP,',
  'số 01-NQ/TW',
  '25/03/2024',
  '20/3/2024-31/12/2024',
  '01/7-30/9',
  '1.234.567,89',
  '12.000.000.000đ',
  '1.500.000₫/người/tháng',
  '3.450.000 đồng',
  'USD 25,5',
  '$1,234.56',
  '€99',
  '120%',
  '7,5%/năm',
  '95-100%',
  '2020–2024',
  '2020 – 2024',
  '5-7',
  '+84.221.3862000',
  '(0221)3862.000',
  '08h30’',
  '14:00-16:30',
  '36,5°C',
  '25m²',
  '±5%',
  '≥90',
  '1/2',
  'Q.1/2024',
  'm3/ngày-đêm',
  'A/B/C',
  // quotes, brackets, stops
  '“Hoàn thành xuất sắc nhiệm vụ”',
  '‘năm thật’',
  '"Đơn vị tiên tiến"',
  "'chất lượng'",
  '“A”,',
  '(KCN)',
  '(sau đây gọi tắt là “Cụm”);',
  '[1]',
  '(1),(2)',
  '(nếu có).',
  'v.v...',
  'v.v…',
  'và…',
  '...',
  'TP.HCM',
  'Th.S',
  'PGS.TS.',
  'ý kiến:',
  'không?',
  'tốt!',
  'TĐKT;',
  '&',
  'B&C',
  '*',
  '#3',
  '§5',
  '→',
  '•',
  // slashes and dashes inside and around words
  'kinh tế - xã hội',
  'kinh tế-xã hội',
  'kinh tế – xã hội',
  'tốt — rất tốt',
  'Thi đua - Khen thưởng',
  'CN-XD',
  'và/hoặc',
  'cán bộ/công chức/viên chức',
  'cá nhân /tập thể',
  'tháng/quý/năm',
  'A-B-C-D',
  '-5',
  '- 5',
  'COVID-19',
  'ISO 9001:2015,',
  'Wi-Fi',
  'e-Office',
  // what must stay on one line
  `20${NO_BREAK_SPACE}tháng${NO_BREAK_SPACE}3`,
  `Điều${NO_BREAK_SPACE}5`,
  `150${NO_BREAK_SPACE}000${NO_BREAK_SPACE}000`,
  `100${NO_BREAK_SPACE}%`,
  // long words
  'banqlkcn@hungyen.gov.vn',
  'nguyen.van-an_01@thi-dua.khen-thuong.hungyen.gov.vn',
  'https://hungyen.gov.vn',
  'https://thiduakhenthuong.hungyen.gov.vn/van-ban/2024/03/ke-hoach?id=44&loai=KH-BQL#phu-luc',
  'www.chinhphu.vn/vanban/30/2020/ND-CP',
  'C:\\VanBan\\2024\\KeHoach.docx',
  'Electronics/Semiconductor-Manufacturing(Vietnam)Co.,Ltd.',
  'Donaudampfschifffahrtsgesellschaft',
];

/** A word, or now and then something that is none. */
const word: Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...SYLLABLES) },
  { weight: 1, arbitrary: fc.constantFrom(...TOKENS) },
);

const JOINTS = [' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ', ', ' - ', '; ', '/', '-', ': ', ' (', ') '];

/** Words and what stands between them; nearly always a space. */
export function words(fewest: number, most: number): Arbitrary<string> {
  const pair = fc.tuple(
    word,
    fc.oneof(
      { weight: 9, arbitrary: fc.constant(' ') },
      { weight: 1, arbitrary: fc.constantFrom(...JOINTS) },
    ),
  );
  return fc
    .array(pair, { minLength: fewest, maxLength: most, size: 'max' })
    .map((pairs) =>
      pairs
        .map(([text, joint]) => text + joint)
        .join('')
        .replace(/ +/gu, ' ')
        .trim(),
    )
    .map(begun);
}

/** The same with a stop at its end. */
export function sentence(fewest: number, most: number): Arbitrary<string> {
  return fc
    .tuple(words(fewest, most), fc.constantFrom('.', '.', '.', ';', ':', ''))
    .map(([text, stop]) => text + stop);
}

function begun(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase('vi') + rest.join('');
}
