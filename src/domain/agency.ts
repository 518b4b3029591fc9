import * as z from 'zod';
import { CERTIFICATE_MODES } from '../document/certificate.ts';
import { SIGNING_KINDS } from '../document/signing-kinds.ts';
import { isoDate, type CivilDate } from '../language/dates.ts';
import { certificateBoxesSchema } from './certificate-boxes.ts';
import { report } from './problem.ts';
import { date, listOf, text } from './values.ts';
import { documentSymbol } from './legal-basis.ts';

const unitSchema = z
  .strictObject({
    name: text('Tên đơn vị'),
    abbreviation: documentSymbol('Chữ viết tắt của đơn vị'),
  })
  .describe('Đơn vị');

const leaderSchema = z
  .strictObject({
    name: text('Họ và tên'),
    position: text('Chức vụ'),
    signsAs: z.enum(SIGNING_KINDS).describe('Quyền hạn ký'),
    collective: text('Tập thể mà người ký thay mặt, viết sau “TM.”').optional(),
    agencyPosition: text('Chức vụ ở cơ quan, khi tổ chức tư vấn dùng dấu của cơ quan').optional(),
    from: date('Giữ chức vụ từ ngày').optional(),
    to: date('Giữ chức vụ đến ngày').optional(),
  })
  .check((context) => {
    const { signsAs, collective } = context.value;
    if ((signsAs === 'onBehalf') === (collective !== undefined)) return;
    report(context, {
      code: 'collective-mismatch',
      message:
        collective === undefined
          ? {
              vi: 'Ký thay mặt (onBehalf) mà thiếu “collective”.',
              en: 'Who signs onBehalf needs “collective”.',
            }
          : {
              vi: '“collective” chỉ dùng khi signsAs là onBehalf.',
              en: '“collective” goes with signsAs: onBehalf only.',
            },
      expected: {
        vi: 'Ví dụ: signsAs: onBehalf, collective: Hội đồng.',
        en: 'For example signsAs: onBehalf, collective: Hội đồng.',
      },
      source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.7.a',
    });
  })
  .describe('Người ký');

export type Leader = z.output<typeof leaderSchema>;

/** How the agency is called and addressed: what changes when agencies are merged or renamed. */
const IDENTITY = {
  name: text('Tên đầy đủ của cơ quan'),
  shortName: text('Tên gọi trong văn bản'),
  letterhead: listOf(text('Một dòng'), 'Tên cơ quan ở đầu văn bản, từng dòng'),
  abbreviation: documentSymbol('Chữ viết tắt trong ký hiệu văn bản'),
  superior: z
    .strictObject({
      name: text('Tên đầy đủ'),
      letterhead: listOf(text('Một dòng'), 'Tên cơ quan chủ quản ở đầu văn bản, từng dòng'),
    })
    .describe('Cơ quan chủ quản trực tiếp'),
  place: text('Địa danh ở dòng ngày tháng'),
  headPosition: text('Chức vụ của người đứng đầu'),
};

const formerIdentitySchema = z
  .strictObject({ to: date('Dùng đến hết ngày'), identity: z.strictObject(IDENTITY).describe('Tên gọi') })
  .describe('Tên gọi trước đây');

/** The agency that issues the documents: what every head, symbol and signature is made of. */
export const agencySchema = z
  .strictObject({
    ...IDENTITY,
    from: date('Tên gọi này dùng từ ngày').optional(),
    former: z.array(formerIdentitySchema).default([]).describe('Các tên gọi trước đây, cũ nhất ở đầu'),
    leaders: listOf(leaderSchema, 'Những người ký văn bản'),
    units: listOf(unitSchema, 'Các đơn vị thuộc cơ quan'),
    abbreviations: z
      .array(
        z.strictObject({ short: text('Chữ viết tắt'), full: text('Viết đầy đủ') }).describe('Chữ viết tắt'),
      )
      .default([])
      .describe('Chữ viết tắt được giải thích ở chỗ dùng đầu tiên'),
    industrialParks: z.array(text('Khu công nghiệp')).default([]).describe('Các khu công nghiệp'),
    contact: text('Địa chỉ, điện thoại, thư điện tử ở cuối trang đầu').optional(),
    certificate: z
      .strictObject({
        mode: z
          .enum(CERTIFICATE_MODES)
          .default('full')
          .describe('In cả tờ giấy khen, hay in chữ lên phôi có sẵn'),
        boxes: certificateBoxesSchema.prefault({}).describe('Vị trí từng ô chữ trên phôi'),
      })
      .prefault({})
      .describe('Cách in giấy khen'),
    numbering: z
      .strictObject({
        series: z
          .enum(['one', 'perType'])
          .default('one')
          .describe('Đánh số chung cho mọi văn bản, hay riêng từng loại'),
        own: z
          .array(
            z
              .strictObject({
                series: text('Tên sổ riêng'),
                documents: listOf(text('Tên mẫu'), 'Các mẫu văn bản lấy số ở sổ này'),
              })
              .describe('Sổ số riêng'),
          )
          .default([])
          .describe('Các sổ số riêng, ví dụ của hội đồng dùng dấu của cơ quan'),
      })
      .prefault({})
      .describe('Cách đánh số văn bản đi'),
    presentation: z
      .strictObject({
        bodySize: z.number().describe('Cỡ chữ nội dung, điểm').optional(),
        rightMargin: z.number().describe('Lề phải, mm').optional(),
        firstLineIndent: z.number().describe('Lùi đầu dòng, mm').optional(),
        medium: z
          .enum(['electronic', 'paper'])
          .default('electronic')
          .describe('Văn bản điện tử hay văn bản giấy'),
      })
      .prefault({})
      .describe('Lựa chọn trình bày của cơ quan'),
  })
  .describe('Cơ quan ban hành');

export type Agency = z.output<typeof agencySchema>;

/** The agency as it was called on a day; without a day, as it is called now. */
export function agencyOn(agency: Agency, day: CivilDate | undefined): Agency {
  if (day === undefined) return agency;
  const then = agency.former.find(({ to }) => isoDate(day) <= isoDate(to));
  return then === undefined ? agency : { ...agency, ...then.identity };
}

/** Who of a name holds a position on a day; without a day, the first of that name. */
export function leaderOn({ leaders }: Agency, name: string, day: CivilDate | undefined): Leader | undefined {
  return leaders.find((leader) => leader.name === name && (day === undefined || isInOffice(leader, day)));
}

function isInOffice({ from, to }: Leader, day: CivilDate): boolean {
  const iso = isoDate(day);
  return (from === undefined || isoDate(from) <= iso) && (to === undefined || iso <= isoDate(to));
}
