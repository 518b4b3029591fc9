import type { Issue } from '../../document/issue.ts';
import type { SignatureAnchor } from './anchors.ts';

const SOURCE = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7, II.8';

export function noPlace(): Issue {
  return {
    code: 'no-place-for-signature',
    severity: 'error',
    message: {
      vi: 'Không biết đặt ảnh ở đâu: cạnh tệp không có record.json, hoặc các chỗ ký đã ký hết.',
      en: 'There is no place for the image: no record.json beside the file, or all places are signed.',
    },
    expected: {
      vi: 'Chỉ chỗ bằng --at TRANG,X,Y,RỘNG,CAO (mi-li-mét), ví dụ --at 1,120,200,40,20.',
      en: 'Show it with --at PAGE,X,Y,WIDTH,HEIGHT in millimetres, for example --at 1,120,200,40,20.',
    },
    source: SOURCE,
  };
}

export function noSuchPage(page: number, count: number): Issue {
  return {
    code: 'no-such-page',
    severity: 'error',
    message: {
      vi: `Tệp không có trang ${String(page)}, chỉ có ${String(count)} trang.`,
      en: `There is no page ${String(page)}; the file has ${String(count)}.`,
    },
    expected: { vi: 'Ghi lại số trang trong --at.', en: 'Give another page in --at.' },
  };
}

export function sealWithoutSize(): Issue {
  return {
    code: 'seal-without-size',
    severity: 'error',
    message: {
      vi: 'Ảnh con dấu không ghi cỡ thật (số điểm trên một xăng-ti-mét).',
      en: 'The image of the seal does not tell its real size (its resolution).',
    },
    expected: {
      vi: 'Lưu ảnh kèm độ phân giải đúng cỡ con dấu thật, hoặc ghi cỡ và chỗ bằng --at.',
      en: 'Save it with the resolution at which it has its real size, or give place and size with --at.',
    },
    source: SOURCE,
  };
}

export function unreadableImage(file: string): Issue {
  return {
    code: 'unreadable-image',
    severity: 'error',
    message: {
      vi: `“${file}” không phải là ảnh PNG đọc được.`,
      en: `“${file}” is no PNG image that can be read.`,
    },
    expected: {
      vi: 'Dùng ảnh .png nền trong suốt: chữ ký màu xanh, con dấu màu đỏ.',
      en: 'Take a .png with a transparent background: a blue signature, a red seal.',
    },
    source: SOURCE,
  };
}

type Signers = readonly Pick<SignatureAnchor, 'name' | 'capacity'>[];

/** "Nguyễn Thu Hà (THƯ KÝ); Trịnh Kim Phượng (CHỦ TỌA)". */
function listed(signers: Signers): string {
  return signers.map(({ name, capacity }) => `${name} (${capacity})`).join('; ');
}

export function noSuchSigner(who: string, signers: Signers): Issue {
  const roles = 'signer, agency, copy, attachment';
  return {
    code: 'no-such-signer',
    severity: 'error',
    message: {
      vi: `Không có tư cách ký hoặc người ký “${who}”.`,
      en: `“${who}” is neither a role nor somebody who signs this document.`,
    },
    expected:
      signers.length === 0
        ? {
            vi: `Chọn ${roles}. Tên người ký chỉ dùng được khi cạnh tệp có record.json.`,
            en: `Choose ${roles}. The name of a signer needs record.json beside the file.`,
          }
        : {
            vi: `Chọn ${roles}, hoặc ghi tên người ký: ${listed(signers)}.`,
            en: `Choose ${roles}, or the name of a signer: ${listed(signers)}.`,
          },
  };
}

/** @param who What was named, and is said of all of them. */
export function whichSigner(who: string | undefined, signers: Signers): Issue {
  const [first] = signers;
  const told = who === undefined ? { vi: '', en: '' } : { vi: ` “${who}”`, en: ` “${who}”` };
  return {
    code: 'which-signer',
    severity: 'error',
    message: {
      vi: `Văn bản này có ${String(signers.length)} chỗ ký${told.vi}; ảnh đặt ở chỗ của ai?`,
      en: `This document has ${String(signers.length)} places to sign${told.en}; whose is the image?`,
    },
    expected: {
      vi: `Ghi tên người ký, ví dụ --as "${first?.name ?? ''}". Còn chờ ký: ${listed(signers)}.`,
      en: `Name the signer, for example --as "${first?.name ?? ''}". Not signed yet: ${listed(signers)}.`,
    },
  };
}

export function placeSigned(signers: Signers): Issue {
  return {
    code: 'place-signed',
    severity: 'error',
    message: {
      vi: `Chỗ của ${listed(signers)} đã có chữ ký.`,
      en: `The place of ${listed(signers)} is signed already.`,
    },
    expected: {
      vi: 'Kiểm tra bằng vanthu verify; chỗ khác thì chỉ bằng --at.',
      en: 'Look at it with vanthu verify; show another place with --at.',
    },
  };
}

/** The seal stands where it stood already: two of them would lie on each other. */
export function sealedAlready(): Issue {
  return {
    code: 'sealed-already',
    severity: 'error',
    message: {
      vi: 'Tệp này đã có chữ ký số và con dấu của cơ quan.',
      en: 'This file has the signature and the seal of the agency already.',
    },
    expected: {
      vi: 'Kiểm tra bằng vanthu verify. Mỗi văn bản đóng dấu một lần.',
      en: 'Look at it with vanthu verify. A document is sealed once.',
    },
  };
}
