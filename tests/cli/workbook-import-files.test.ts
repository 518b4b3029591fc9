import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeWorld } from '../../src/cli/node-world.ts';
import { newProject, type Project } from '../helpers/cli.ts';
import { exportedWorkbook, type TestWorkbook } from '../helpers/workbooks.ts';

const DATA = 'data/2024';
const ENTERPRISES = `${DATA}/enterprises.yaml`;
const FILE = 'so-lieu.xlsx';
const SHEET = 'Doanh nghiệp';

let project: Project;
beforeEach(() => {
  project = newProject(['data']);
});
afterEach(() => {
  project.remove();
});

const load = (...args: readonly string[]) => project.run('workbook', 'import', FILE, '--data', DATA, ...args);

/** The workbook of the year with a change, as the file to import. */
async function give(change: (book: TestWorkbook) => void, data = DATA): Promise<TestWorkbook> {
  const book = await exportedWorkbook(project, data);
  change(book);
  project.write(FILE, await book.bytes());
  return book;
}

describe('an import that comes between', () => {
  it('refuses to write over what others wrote meanwhile', async () => {
    await give((book) => {
      book.set(SHEET, 'I2', 'Chủ tịch');
    });
    const path = join(project.path, ENTERPRISES);
    const theirs = `${project.read(ENTERPRISES)}# vừa thêm\n`;
    let times = 0;
    const readFile = async (file: string): Promise<Uint8Array> => {
      const at = file.startsWith('/') ? file : join(project.path, file);
      if (at === path && (times += 1) === 2) project.write(ENTERPRISES, theirs);
      return nodeWorld().readFile(at);
    };
    const result = await project.runIn({ readFile }, 'workbook', 'import', FILE, '--data', DATA);
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toBe(
      'LỖI: Tệp data/2024/enterprises.yaml vừa bị sửa trong lúc nạp; chưa ghi gì.\n  Chạy lại lệnh này.\n',
    );
    expect(project.read(ENTERPRISES)).toBe(theirs);
  });

  it('keeps byte order marks and the line ends of Windows', async () => {
    const windows = `\uFEFF${project.read(ENTERPRISES).replaceAll('\n', '\r\n')}`;
    project.write(ENTERPRISES, windows);
    await give((book) => {
      book.set(SHEET, 'I2', 'Chủ tịch');
    });
    await load();
    const after = readFileSync(join(project.path, ENTERPRISES), 'utf8');
    expect(after).toBe(
      windows.replace('name: Đặng Hữu Tân, position: Giám đốc', 'name: Đặng Hữu Tân, position: Chủ tịch'),
    );
  });
});

describe('the command line', () => {
  it('asks for a file', async () => {
    const { exitCode, stderr } = await project.run('workbook', 'import');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Thiếu tên tệp bảng tính.');
  });

  it('asks for each file once', async () => {
    const { exitCode, stderr } = await project.run('workbook', 'import', FILE, FILE);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('được ghi hai lần');
  });

  it('knows the options of import at import alone', async () => {
    const { exitCode, stderr } = await project.run('workbook', 'export', FILE, '--remove');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Lệnh workbook export không có tùy chọn “--remove”.');
  });

  it('tells all of it as data', async () => {
    await give((book) => {
      book.set(SHEET, 'I2', 'Chủ tịch');
    });
    const { stdout } = await load('--json', '--dry-run');
    expect(JSON.parse(stdout)).toEqual({
      ok: true,
      data: DATA,
      isWritten: false,
      files: [ENTERPRISES],
      changes: [
        {
          sheet: 'enterprises',
          name: SHEET,
          added: [],
          changed: [
            {
              row: '“Công ty TNHH Cơ khí Tân Hưng Lộc” (dn-01)',
              cells: [{ heading: 'Chức vụ', before: 'Giám đốc', after: 'Chủ tịch' }],
            },
          ],
          removed: [],
          moved: 0,
        },
      ],
      issues: [],
    });
  });
});

describe('what is no table', () => {
  it('is a file of the data', async () => {
    const { exitCode, stderr } = await project.run('workbook', 'import', ENTERPRISES, '--data', DATA);
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      'LỖI: Không nạp được data/2024/enterprises.yaml.\n  Lệnh này chỉ nạp .xlsx và .csv.\n',
    );
  });

  it('is a folder: nobody is told to delete it', async () => {
    const { exitCode, stderr } = await project.run('workbook', 'import', 'data', '--data', DATA);
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      'LỖI: Không đọc được data: đây là thư mục, không phải tệp.\n  Ghi tên một tệp, không phải thư mục.\n',
    );
  });
});
