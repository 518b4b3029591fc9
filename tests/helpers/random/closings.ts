import fc, { type Arbitrary } from 'fast-check';
import type { Closing, Recipients, SignatureBlock, SignatureMatrix } from '../../../src/document/nodes.ts';
import { closing, signature, signatureMatrix } from '../node-builders.ts';
import { content } from './content.ts';

const NAMES = ['Nguyễn Văn An', 'Trần Thị Minh Đức', 'Vũ Quốc Nghị', 'Công Tằng Tôn Nữ Hoàng Anh', ''];
const AUTHORITIES: readonly (readonly string[])[] = [
  ['Trưởng ban'],
  ['KT. Trưởng ban', 'Phó Trưởng ban'],
  ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch'],
  ['TL. Trưởng ban', 'Chánh Văn phòng'],
  ['TUQ. Chủ tịch Hội đồng Thi đua - Khen thưởng các khu công nghiệp tỉnh', 'Trưởng phòng'],
];
const POSITIONS = ['Trưởng ban Ban Quản lý', 'Phó Trưởng ban'];
const PARTIES = [
  'Công ty TNHH Dệt may Phố Hiến',
  'Công ty TNHH Linh kiện điện tử và Tự động hóa Thăng Long Minh Đức',
  'Công ty cổ phần Cơ khí Như Quỳnh',
  'Cụm trưởng',
];

const signatureBlock: Arbitrary<SignatureBlock> = fc
  .record({
    name: fc.constantFrom(...NAMES.filter((name) => name !== '')),
    authority: fc.constantFrom(...AUTHORITIES),
    agencyPosition: fc.option(fc.constantFrom(...POSITIONS), { nil: undefined, freq: 3 }),
  })
  .map(({ name, authority, agencyPosition }) => ({ ...signature(name, ...authority), agencyPosition }));

const recipients: Arbitrary<Recipients> = fc
  .record({
    receivers: fc.oneof(
      fc.array(content(1, 12), { minLength: 1, maxLength: 8 }),
      fc.array(content(1, 25), { minLength: 1, maxLength: 20 }),
    ),
    archive: fc.constantFrom('VT', 'VT, VP', 'VT, QLDN, HĐTĐKT'),
    drafter: fc.option(fc.constantFrom('PL.(300)', 'NVA.'), { nil: undefined }),
  })
  .map(({ drafter, ...rest }) => ({
    kind: 'recipients',
    ...rest,
    ...(drafter !== undefined && { drafter }),
  }));

/** Nơi nhận and one signature, as nearly all documents have it. */
export const standardClosing: Arbitrary<Closing> = fc
  .tuple(recipients, signatureBlock)
  .map(([list, one]) => closing(list, one));

/** Two signatures, as minutes have, with Nơi nhận below. */
export const minutesClosing: Arbitrary<Closing> = fc
  .tuple(recipients, signatureBlock, signatureBlock)
  .map(([list, first, second]) => closing(list, first, second));

/** One signature or two without Nơi nhận, as annexes and pledges may have. */
export const bareClosing: Arbitrary<Closing> = fc
  .array(signatureBlock, { minLength: 1, maxLength: 2 })
  .map((signatures) => closing(undefined, ...signatures));

/** One to nine parties who sign side by side. */
export const matrix: Arbitrary<SignatureMatrix> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...PARTIES),
      fc.constantFrom('Giám đốc', 'Tổng Giám đốc'),
      fc.constantFrom(...NAMES),
    ),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((parties) => signatureMatrix(...parties));
