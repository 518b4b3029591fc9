import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isTaxCode } from '../../src/domain/tax-code.ts';
import { newProject, type Project } from '../helpers/cli.ts';

const DATA = 'data/2024';
const FILE = 'Doanh nghiệp.csv';
const HEADINGS =
  'Mã doanh nghiệp;Tên doanh nghiệp;Mã số thuế;Khu công nghiệp;Ngành nghề chính;Loại hình sở hữu;Ông hoặc Bà;Họ và tên người đại diện;Chức vụ';

let project: Project;
beforeEach(() => {
  project = newProject(['data/2024/agency.yaml', 'data/2024/plan.yaml']);
});
afterEach(() => {
  project.remove();
});

/** Import one enterprise of a name into a year that has none. */
async function load(name: string) {
  const quoted = `"${name.replaceAll('"', '""')}"`;
  const row = `dn-43;${quoted};0100109106;Phố Nối A;Thép;Tư nhân;Ông;Nguyễn Khắc Đại;Giám đốc`;
  project.write(FILE, `${HEADINGS}\n${row}\n`);
  return project.run('workbook', 'import', FILE, '--data', DATA);
}

const isWritten = () => existsSync(join(project.path, DATA, 'enterprises.yaml'));

describe('a long text', () => {
  it.each([
    ['letters', 'Công ty '.repeat(1250).trim().padEnd(10_000, 'a')],
    ['apostrophes', "'".repeat(10_000)],
    ['quotation marks', '"'.repeat(10_000)],
    ['backslashes and quotes', `'\\"`.repeat(3333)],
  ])('of as many %s as a cell may have is imported, and read again', async (_, name) => {
    const { exitCode, stderr } = await load(name);
    expect(stderr).not.toContain('LỖI');
    expect(exitCode).toBe(0);
    const again = await load(name);
    expect(again.stdout).toContain('Không có gì thay đổi');
  });

  it('of more is an error at its cell', async () => {
    const { exitCode, stderr } = await load('a'.repeat(10_001));
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Doanh nghiệp!B2: LỖI: ');
    expect(stderr).toContain('nội dung dài hơn 10.000 ký tự.');
    expect(isWritten()).toBe(false);
  });
});

describe('a data file that would be too large to be read again', () => {
  it('is not written', async () => {
    const name = 'Công ty rất dài '.repeat(600);
    const rows = taxCodes(1150).map(
      (taxCode, index) =>
        `dn-${String(index)};${name}${String(index)};${taxCode};Phố Nối A;Thép;Tư nhân;Ông;Nguyễn Khắc Đại;Giám đốc`,
    );
    project.write(FILE, [HEADINGS, ...rows].join('\n'));
    const { exitCode, stderr } = await project.run('workbook', 'import', FILE, '--data', DATA);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^data\/2024\/enterprises\.yaml:1:1: LỖI: .*10 MB/mu);
    expect(isWritten()).toBe(false);
  });
});

/** Tax codes that differ, each with its right check digit. */
function taxCodes(count: number): readonly string[] {
  const codes = Array.from({ length: 2 * count }, (_, index) => String(10_000_000 + index).padStart(9, '0'))
    .map((digits) => `${digits}${String(10 - (weighted(digits) % 11))}`)
    .filter((code) => isTaxCode(code));
  return codes.slice(0, count);
}

function weighted(digits: string): number {
  const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits.charAt(index)), 0);
}
