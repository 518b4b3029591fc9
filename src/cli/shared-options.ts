import type { OptionSpec } from './command.ts';

export const DATA: OptionSpec = {
  type: 'string',
  placeholder: 'THƯ_MỤC',
  help: {
    vi: 'thư mục dữ liệu của một năm (mặc định: năm mới nhất trong data/)',
    en: 'the data folder of one year (default: the latest year in data/)',
  },
};

export const REGISTER: OptionSpec = {
  type: 'string',
  placeholder: 'THƯ_MỤC',
  help: {
    vi: 'thư mục của sổ đăng ký (mặc định: register/ cạnh thư mục dữ liệu của năm)',
    en: 'the folder of the register (default: register/ beside the data folder of the year)',
  },
};

export const YEAR: OptionSpec = {
  type: 'string',
  placeholder: 'NĂM',
  help: { vi: 'năm của số trong sổ', en: 'the year of the number' },
};

export const BY: OptionSpec = {
  type: 'string',
  placeholder: 'HỌ_TÊN',
  help: { vi: 'người làm (mặc định: tên đăng nhập máy)', en: 'who does it (default: the login)' },
};
