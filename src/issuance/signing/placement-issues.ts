import type { Issue } from '../../document/issue.ts';

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
