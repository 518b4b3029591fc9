import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newProject, type Project } from '../helpers/cli.ts';
import { exportedWorkbook } from '../helpers/workbooks.ts';
import { temporaryFolder } from './tools.ts';
import { convertWorkbook, throughLibreOffice } from './workbook-tools.ts';

const DATA = 'data/2024';
const SAME = `Không có gì thay đổi: dữ liệu ${DATA} đã đúng như bảng tính.\n`;
const folder = temporaryFolder();
let project: Project;
beforeAll(async () => {
  project = newProject(['data']);
  await project.run('workbook', 'export', 'so-lieu.xlsx', '--data', DATA);
});
afterAll(() => {
  project.remove();
  folder.remove();
});

const load = (file: string, ...args: readonly string[]) =>
  project.run('workbook', 'import', file, '--data', DATA, ...args);

it('a workbook that LibreOffice saved says what the data says', async () => {
  copyFileSync(
    convertWorkbook(join(project.path, 'so-lieu.xlsx'), 'xlsx', folder.path),
    join(project.path, 'luu.xlsx'),
  );
  expect(await load('luu.xlsx')).toEqual({ exitCode: 0, stdout: SAME, stderr: '' });
});

it('so does one that was an .ods in between', async () => {
  const { xlsx } = throughLibreOffice(join(project.path, 'so-lieu.xlsx'), folder.path);
  copyFileSync(xlsx, join(project.path, 'ods.xlsx'));
  expect(await load('ods.xlsx')).toEqual({ exitCode: 0, stdout: SAME, stderr: '' });
});

it('what was filled in goes through LibreOffice into the data', async () => {
  const book = await exportedWorkbook(project, DATA);
  book.set('Doanh nghiệp', 'J7', new Date(Date.UTC(2024, 2, 15)));
  book.set('Bảng điểm', 'D2', 14.75);
  project.write('sua.xlsx', await book.bytes());
  const { xlsx } = throughLibreOffice(join(project.path, 'sua.xlsx'), folder.path);
  copyFileSync(xlsx, join(project.path, 'sua-lo.xlsx'));
  const { stdout } = await load('sua-lo.xlsx', '--dry-run');
  expect(stdout).toContain('(dn-06): Tham gia từ ngày (trống) → 15/03/2024');
  expect(stdout).toContain('(dn-01), Tự chấm: A1 15 → 14,75');
});
