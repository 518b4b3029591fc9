import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../helpers/cli.ts';

/** One way in which people go wrong. What the program says to it stands in bad-input.expected.md. */
export interface BadInput {
  readonly title: string;
  readonly spoil: (project: Project) => void;
  /** `render` where nothing else is said. */
  readonly args?: readonly string[];
  /** 1 where nothing else is said. */
  readonly exitCode?: number;
}

const PLAN = 'data/2024/plan.yaml';
const AGENCY = 'data/2024/agency.yaml';
const BODY = 'templates/plan/body.hbs';
const THEME = 'theme: Hoàn thành xuất sắc nhiệm vụ sản xuất kinh doanh';

const FIRST_DEADLINE = 'deadline:\n      before: 2024-03-20';

const inPlan = (found: string, replacement: string) => (project: Project) => {
  project.replace(PLAN, found, replacement);
};
const inAgency = (found: string, replacement: string) => (project: Project) => {
  project.replace(AGENCY, found, replacement);
};
const inBody = (found: string, replacement: string) => (project: Project) => {
  project.replace(BODY, found, replacement);
};

export const BAD_INPUTS: readonly BadInput[] = [
  { title: 'YAML: a quote that is not closed', spoil: inPlan(THEME, 'theme: "Hoàn thành xuất sắc') },
  { title: 'YAML: a tab at the beginning of a line', spoil: inAgency('  - Ban Quản lý', '\t- Ban Quản lý') },
  { title: 'YAML: two colons on a line', spoil: inPlan(THEME, 'theme: Năm 2024: Hoàn thành') },
  { title: 'YAML: the same key twice', spoil: inPlan(THEME, `${THEME}\n${THEME}`) },
  { title: 'YAML: too many aliases', spoil: billionLaughs },
  { title: 'YAML: a key that reaches the prototype', spoil: inPlan(THEME, `${THEME}\n__proto__: { a: 1 }`) },
  { title: 'a missing key', spoil: inPlan(`${THEME}\n`, '') },
  { title: 'a misspelt key', spoil: inPlan('theme:', 'thème:') },
  { title: 'a misspelt key in a list', spoil: inPlan('leadUnit:', 'leadUnits:') },
  { title: 'text instead of a number', spoil: inPlan('year: 2024', 'year: hai nghìn') },
  {
    title: 'a text instead of a list',
    spoil: inAgency('letterhead:\n  - Ban Quản lý\n  - các khu công nghiệp', 'letterhead: Ban'),
  },
  { title: 'a year out of range', spoil: inPlan('year: 2024', 'year: 24') },
  {
    title: 'a day that is not in the calendar',
    spoil: inPlan(FIRST_DEADLINE, 'deadline:\n      before: 2024-02-30'),
  },
  {
    title: 'a date in the office’s form',
    spoil: inPlan(FIRST_DEADLINE, 'deadline:\n      before: 20/3/2024'),
  },
  { title: 'a month that is none', spoil: inPlan(FIRST_DEADLINE, 'deadline:\n      month: 2024-13') },
  {
    title: 'a deadline given twice',
    spoil: inPlan(FIRST_DEADLINE, `${FIRST_DEADLINE}\n      month: 2024-03`),
  },
  {
    title: 'an empty list',
    spoil: (project) => {
      project.write(PLAN, project.read(PLAN).replace(/^tasks:.*?^(?=assignments)/msu, 'tasks: []\n'));
    },
  },
  { title: 'an empty text', spoil: inPlan(THEME, 'theme: ""') },
  { title: 'a misspelt type of document', spoil: inPlan('type: Quyết định', 'type: Quyết đinh') },
  { title: 'a space in a symbol', spoil: inPlan('symbol: QĐ-UBND', 'symbol: QĐ- UBND') },
  { title: 'a law with a number', spoil: inPlan('type: Quyết định', 'type: Luật') },
  { title: 'a citation without its agency', spoil: inPlan('    agency: UBND tỉnh Hưng Yên\n', '') },
  { title: 'a sign at the end of an item', spoil: inPlan('- Sở Nội vụ', '- Sở Nội vụ;') },
  {
    title: 'a unit that the agency does not have',
    spoil: inPlan('leadUnit: Phòng Quản lý doanh nghiệp', 'leadUnit: Phòng Quản lý Doanh nghiệp'),
  },
  { title: 'a coordinating unit spelt otherwise', spoil: inPlan('- Văn phòng Ban\n', '- Văn Phòng ban\n') },
  { title: 'a basis that is not there', spoil: inPlan('accordingTo: kh-44', 'accordingTo: kh-45') },
  {
    title: 'a signatory that the agency does not have',
    spoil: inPlan('signatory: Vũ Quốc Nghị', 'signatory: Vũ Quốc Nghi'),
  },
  {
    title: 'a basis later than the document',
    spoil: inPlan('year: 2024', 'year: 2024\nissuedOn: 2024-02-10'),
  },
  {
    title: 'a signatory who is not in office',
    spoil: (project) => {
      inPlan('year: 2024', 'year: 2024\nissuedOn: 2024-03-25')(project);
      inAgency('signsAs: deputizing', 'signsAs: deputizing\n    to: 2024-03-01')(project);
    },
  },
  {
    title: 'a size that the decree does not allow',
    spoil: inAgency('place: Hưng Yên', 'place: Hưng Yên\npresentation:\n  bodySize: 15\n  rightMargin: 10'),
  },
  {
    title: 'places on certificates that leave the paper, and a box without room',
    spoil: inAgency(
      'place: Hưng Yên',
      'place: Hưng Yên\ncertificate:\n  mode: overlay\n  boxes:\n    recipient: { x: 5 }\n    decision: { width: 0 }',
    ),
  },
  { title: 'a letter that the font lacks', spoil: inPlan('- Sở Nội vụ', '- Sở Nội vụ 漢') },
  {
    title: 'a file that is not in UTF-8',
    spoil: (project) => {
      project.write(PLAN, new Uint8Array([0x74, 0xe9, 0x6d]));
    },
  },
  { title: 'a template with an unknown path', spoil: inBody('{{plan.theme}}', '{{plan.thme}}') },
  {
    title: 'a template that asks for an unknown path in silence',
    spoil: inBody('{{#if isEntrusted}}', '{{#if isEntrustd}}'),
  },
  {
    title: 'a template with an unknown helper',
    spoil: inBody('{{date deadline.before}}', '{{dat deadline.before}}'),
  },
  {
    title: 'a template with an unknown tag',
    spoil: inBody('<dash>Đơn vị chủ trì: {{leadUnit}}.</dash>', '<dahs>Đơn vị chủ trì: {{leadUnit}}.</dahs>'),
  },
  {
    title: 'a template with a tag in a wrong place',
    spoil: inBody('<point>{{this}}</point>', '<recipient>{{this}}</recipient>'),
  },
  {
    title: 'a template with text outside of tags',
    spoil: inBody('<paragraph>\n', 'Kính gửi các đơn vị\n<paragraph>\n'),
  },
  { title: 'a template with a tag that is not closed', spoil: inBody('</paragraph>', '') },
  {
    title: 'a template with a block that is not closed',
    spoil: inBody('{{#each plan.legalBases}}', '{{#each plan.legalBases}}{{#if id}}'),
  },
  {
    title: 'a template with a block closed by another',
    spoil: inBody('{{/if}}{{assignee}}', '{{/each}}{{assignee}}'),
  },
  { title: 'a template with a letter that the font lacks', spoil: inBody('Mục đích:', 'Mục đích ✓:') },
  {
    title: 'a manifest with an unknown type',
    spoil: (project) => {
      project.replace('templates/plan/manifest.yaml', 'Kế hoạch', 'Kế hoach');
    },
  },
  {
    title: 'a data folder that is not there',
    spoil: () => undefined,
    args: ['render', '--data', 'data/2023'],
  },
  {
    title: 'a misnamed data file',
    spoil: (project) => {
      project.rename(PLAN, 'data/2024/plans.yaml');
    },
  },
  {
    title: 'a document type that is not there',
    spoil: () => undefined,
    args: ['render', 'plna'],
    exitCode: 2,
  },
  { title: 'a command that is not there', spoil: () => undefined, args: ['rendr'], exitCode: 2 },
  {
    title: 'an option that is not there',
    spoil: () => undefined,
    args: ['render', '--dta', 'data/2024'],
    exitCode: 2,
  },
  {
    title: 'a format that is not there',
    spoil: () => undefined,
    args: ['render', '--format', 'doc'],
    exitCode: 2,
  },
  {
    title: 'an output folder that cannot be made',
    spoil: () => undefined,
    args: ['render', '--out', 'data/2024/plan.yaml/out'],
  },
  {
    title: 'the same id twice',
    spoil: inPlan('legalBases:\n  - type', 'legalBases:\n  - id: kh-44\n    type'),
  },
  { title: 'a deputy who signs directly', spoil: inAgency('signsAs: deputizing', 'signsAs: direct') },
  {
    title: 'a day of issue in another year',
    spoil: inPlan('year: 2024', 'year: 2026\nissuedOn: 2024-03-25'),
  },
  {
    title: 'a place that leaves no room for the names',
    spoil: inAgency(
      'place: Hưng Yên',
      'place: Phường Nguyễn Thị Minh Khai, thành phố Hưng Yên, tỉnh Hưng Yên',
    ),
  },
  {
    title: 'a name of one word wider than its column',
    spoil: inAgency('  - các khu công nghiệp', '  - cáckhucôngnghiệpvàkhukinhtếtỉnhHưngYên'),
  },
  {
    title: 'receivers that no page can hold',
    spoil: (project) => {
      const many = Array.from({ length: 80 }, (_, index) => `  - Công ty số ${String(index + 1)}`);
      project.replace(PLAN, '  - Sở Nội vụ', many.join('\n'));
    },
  },
  { title: 'a soft hyphen from the web', spoil: inPlan('- Sở Nội vụ', '- Sở Nội\u00ADvụ') },
  {
    title: 'a letter that the font lacks as a capital',
    spoil: inPlan('aims: Mục đích, yêu cầu', 'aims: Hệ số ŉ'),
  },
  { title: 'an alias to nothing', spoil: inPlan(THEME, 'theme: *khongco') },
  { title: 'a key that is a list', spoil: inPlan(THEME, '? [a, b]\n: c') },
  { title: 'a date without its zeros', spoil: inPlan(FIRST_DEADLINE, 'deadline:\n      before: 2024-3-2') },
  { title: 'a date of another time', spoil: inPlan(FIRST_DEADLINE, 'deadline:\n      before: 0024-03-20') },
  { title: 'a number that must not be zero', spoil: inPlan('number: 274', 'number: 0') },
  {
    title: 'a signal for the terminal in a value',
    spoil: inPlan('type: Quyết định', 'type: "\\e[31mQuyết"'),
  },
  {
    title: 'a value of many words in a wrong place',
    spoil: inPlan('year: 2024', `year: ${'dài '.repeat(40)}`),
  },
  {
    title: 'a data folder that is a file',
    spoil: () => undefined,
    args: ['render', '--data', 'data/2024/plan.yaml'],
  },
  {
    title: 'two files that are not in UTF-8',
    spoil: (project) => {
      project.write(PLAN, new Uint8Array([0x74, 0xe9, 0x6d]));
      project.write(AGENCY, new Uint8Array([0x74, 0xe9, 0x6d]));
    },
  },
  {
    title: 'a type without its manifest, beside bad data',
    spoil: (project) => {
      mkdirSync(join(project.path, 'templates/empty'));
      project.replace(PLAN, 'theme:', 'them:');
    },
  },
  {
    title: 'no document type at all',
    spoil: (project) => {
      mkdirSync(join(project.path, 'none'));
    },
    args: ['render', '--templates', 'none'],
  },
  { title: 'a folder without data', spoil: () => undefined, args: ['render', '--data', '/dev'] },
  {
    title: 'a data file that is a device',
    spoil: (project) => {
      project.rename(PLAN, 'old.yaml');
      symlinkSync('/dev/zero', join(project.path, PLAN));
    },
  },
  {
    title: 'an option whose value is an option',
    spoil: () => undefined,
    args: ['render', '--out', '--format'],
    exitCode: 2,
  },
  { title: 'a template that prints a fixed word', spoil: inBody('{{plan.theme}}', '{{"plan.theme"}}') },
  {
    title: 'a template that prints true or false',
    spoil: inBody('{{#if isEntrusted}}Giao {{/if}}', '{{isEntrusted}}'),
  },
  {
    title: 'a template with a hidden letter',
    spoil: inBody('ban hành Kế hoạch', 'ban hành&#8203; Kế hoạch'),
  },
  {
    title: 'a template with its legal bases after the text',
    spoil: (project) => {
      const [bases = ''] = /<legal-bases>.*<\/legal-bases>/su.exec(project.read(BODY)) ?? [];
      project.replace(BODY, bases, '');
      project.write(BODY, `${project.read(BODY)}\n${bases}\n`);
    },
  },
  {
    title: 'no example, a missing file and a bad value, all at once',
    spoil: (project) => {
      project.rename('templates/plan/example.yaml', 'templates/plan/old.txt');
      project.rename(PLAN, 'old.yaml');
      project.replace(AGENCY, 'place:', 'plase:');
    },
    args: ['validate'],
  },
  { title: 'a value that holds itself', spoil: inPlan(THEME, 'theme: &x [*x]') },
  {
    title: 'a template nested twenty thousand deep',
    spoil: inBody('{{plan.bloc}}', `${'<strong>'.repeat(20_000)}x${'</strong>'.repeat(20_000)}`),
  },
  {
    title: 'a folder where a file must go',
    spoil: (project) => {
      mkdirSync(join(project.path, 'other/plan.pdf'), { recursive: true });
    },
    args: ['render', '--out', 'other'],
  },
  {
    title: 'a folder that takes no folders',
    spoil: () => undefined,
    args: ['render', '--out', '/proc/vanthu'],
  },
  { title: 'a number in quotes', spoil: inPlan('number: 274', 'number: "274"') },
  { title: 'a number where a text must stand', spoil: inPlan('- Sở Nội vụ', '- 2024') },
  {
    title: 'a template that prints a value which this data lacks',
    spoil: inBody('năm {{plan.year}}', 'ngày {{date plan.issuedOn}}'),
  },
  {
    title: 'a template without a body',
    spoil: (project) => {
      project.write(BODY, project.read(BODY).replace(/<paragraph>.*<\/section>/su, ''));
    },
  },
  {
    title: 'an example that does not fit',
    spoil: (project) => {
      project.replace('templates/plan/example.yaml', 'signatory: Nguyễn Văn A', 'signatory: Nguyễn Văn B');
    },
    args: ['validate'],
  },
  {
    title: 'errors in several files at once',
    spoil: (project) => {
      inPlan('theme:', 'them:')(project);
      inAgency('place:', 'plase:')(project);
      inBody('{{plan.bloc}}', '{{plan.blok}}')(project);
    },
  },
];

/** Nine levels of ten aliases each: a file of a few lines that would fill the memory. */
function billionLaughs(project: Project): void {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const items = Array.from({ length: 10 }, () => (level === 0 ? 'ha' : `*l${String(level - 1)}`));
    return `l${String(level)}: &l${String(level)} [${items.join(', ')}]`;
  });
  project.write(PLAN, levels.join('\n'));
}
