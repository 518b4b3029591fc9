import { describe, expect, it } from 'vitest';
import { toCapitals } from '../../src/language/capitalization.ts';
import type { SigningKind } from '../../src/document/signing-kinds.ts';
import { authorityLines } from '../../src/regulation/signing-authority.ts';

/** SHAPE-QUYENHAN and FIND-KT-FORM of the specification. */
const SHAPE_AUTHORITY = /^(?:(?:TM|KT|TL|TUQ|Q)\. )?\p{Lu}[\p{Lu} ,-]+$/u;
const WRONG_FORMS = /(?<!\p{L})(?:K\/T|T\/L|T\/M|KT:|TL:|TM:|TUQ:|KT(?= \p{Lu}{2})|TL(?= TRƯỞNG| CHỦ))/u;

const CASES: readonly (readonly [SigningKind, string, string, readonly string[]])[] = [
  ['direct', 'người đứng đầu ký trực tiếp', 'Trưởng ban', ['TRƯỞNG BAN']],
  [
    'deputizing',
    '“Trường hợp ký thay người đứng đầu thì phải ghi chữ viết tắt “KT.””',
    'Phó Trưởng ban',
    ['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'],
  ],
  ['acting', '“Q.” trước chức vụ của người được giao quyền', 'Phó Trưởng ban', ['Q. TRƯỞNG BAN']],
  [
    'byOrder',
    '“Trường hợp ký thừa lệnh thì phải ghi chữ viết tắt “TL.””',
    'Chánh Văn phòng',
    ['TL. TRƯỞNG BAN', 'CHÁNH VĂN PHÒNG'],
  ],
  [
    'byAuthorization',
    '“Trường hợp ký thừa ủy quyền thì phải ghi chữ viết tắt “TUQ.””',
    'Trưởng phòng Quản lý doanh nghiệp',
    ['TUQ. TRƯỞNG BAN', 'TRƯỞNG PHÒNG QUẢN LÝ DOANH NGHIỆP'],
  ],
  ['onBehalf', '“TM.” trước tên tập thể lãnh đạo', 'Chủ tịch', ['TM. HỘI ĐỒNG', 'CHỦ TỊCH']],
];

const COLLECTIVE: Partial<Readonly<Record<SigningKind, { collective: string }>>> = {
  onBehalf: { collective: 'Hội đồng' },
};

describe('Quyền hạn, chức vụ của người ký (Điều 13; Phụ lục I, Phần I, II.7)', () => {
  it.each(CASES)('%s: %s (II.7.a)', (kind, _rule, position, lines) => {
    expect(
      authorityLines({ signsAs: kind, headPosition: 'Trưởng ban', position, ...COLLECTIVE[kind] }).map(
        toCapitals,
      ),
    ).toEqual(lines);
  });

  it.each(CASES)(
    '%s: chữ viết tắt có dấu chấm (.) và cách chữ, no “K/T” nor “TL:” (II.7.a)',
    (kind, _rule, position) => {
      for (const line of authorityLines({
        signsAs: kind,
        headPosition: 'Trưởng ban',
        position,
        ...COLLECTIVE[kind],
      }).map(toCapitals)) {
        expect(line).toMatch(SHAPE_AUTHORITY);
        expect(line).not.toMatch(WRONG_FORMS);
      }
    },
  );
});
