import { describe, expect, it } from 'vitest';
import { chooseSigner } from '../../../../src/issuance/signing/choose-signer.ts';
import { IssuanceFault } from '../../../../src/issuance/issuance-fault.ts';
import { anchorsOf } from '../../../helpers/issuance/signing.ts';

const MINUTES = anchorsOf('review-minutes');
const PLEDGE = anchorsOf('emulation-pledge');
const nobody = () => false;

describe('chooseSigner', () => {
  it.each([
    ['Trịnh Kim Phượng', 1],
    ['trịnh kim phượng', 1],
    ['Thư ký', 0],
  ])('takes the place of %s', (who, index) => {
    expect(chooseSigner(MINUTES, who, nobody)).toBe(index);
  });

  it('knows a party by what it is', () => {
    expect(chooseSigner(PLEDGE, 'Công ty Cổ phần Thép tấm Đại Khê Sơn', nobody)).toBe(1);
  });

  it('takes the only place that is left', () => {
    expect(chooseSigner(MINUTES, undefined, (index) => index === 0)).toBe(1);
  });

  /** The code and the remedy of what it says. */
  const faultOf = (...args: Parameters<typeof chooseSigner>) => {
    try {
      return chooseSigner(...args);
    } catch (error) {
      if (!(error instanceof IssuanceFault)) throw error;
      const [issue] = error.issues;
      return [issue?.code, issue?.expected?.vi];
    }
  };
  const BOTH = 'Nguyễn Thu Hà (THƯ KÝ); Trịnh Kim Phượng (CHỦ TỌA).';

  it('asks whose it is where there are several', () => {
    expect(faultOf(MINUTES, undefined, nobody)).toEqual([
      'which-signer',
      `Ghi tên người ký, ví dụ --as "Nguyễn Thu Hà". Còn chờ ký: ${BOTH}`,
    ]);
    expect(faultOf(PLEDGE, 'Cụm phó', nobody)).toEqual([
      'which-signer',
      expect.stringContaining('Đại Khê Sơn'),
    ]);
  });

  it('tells who signs where nobody has the name', () => {
    expect(faultOf(MINUTES, 'Vũ Quốc Nghị', nobody)).toEqual([
      'no-such-signer',
      `Chọn signer, agency, copy, attachment, hoặc ghi tên người ký: ${BOTH}`,
    ]);
  });

  it('says so where the place is signed, or all are', () => {
    expect(faultOf(MINUTES, 'Thư ký', () => true)).toEqual(['place-signed', expect.any(String)]);
    expect(faultOf(MINUTES, undefined, () => true)).toEqual(['no-place-for-signature', expect.any(String)]);
  });
});
