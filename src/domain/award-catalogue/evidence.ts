import * as z from 'zod';
import { report } from '../problem.ts';
import { text } from '../values.ts';
import { COMPLETIONS, INFLUENCES, MOVEMENT_LAUNCHERS, SCOPES } from './ladders.ts';

/** What an enterprise is screened for before it is proposed, as a provincial bloc does it (Tiền Giang, 2023). */
export const SCREENED_FIELDS = [
  'investment',
  'labor',
  'land',
  'construction',
  'bidding',
  'environment',
  'foodSafety',
  'occupationalSafety',
  'socialInsurance',
  'tax',
] as const;

function count(label: string) {
  return z.int().min(0).optional().describe(label);
}

function remark(label: string) {
  return text(label).optional().describe(label);
}

function fact(label: string) {
  return z.boolean().optional().describe(label);
}

/** Of one person, or of the whole of a collective. */
const PERFORMANCE = {
  completion: z.enum(COMPLETIONS).optional().describe('Mức độ hoàn thành nhiệm vụ năm xét'),
  goodConduct: fact('Tự lực, tự cường, đoàn kết, tương trợ, tích cực tham gia phong trào thi đua'),
  abidesByLaw: fact('Chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước'),
  workMonths: count('Số tháng làm việc tại đơn vị trong năm xét'),
  isIndependentProducer: fact('Công nhân, nông dân, người lao động ngoài cơ quan, tổ chức, đơn vị'),
  worksProductively: fact('Lao động sản xuất tích cực, có hiệu quả'),
  grassrootsInitiatives: count('Số sáng kiến chỉ được cơ sở công nhận'),
  provincialInitiatives: count('Số sáng kiến có hiệu quả, nhân rộng được trong tỉnh'),
  nationalInitiatives: count('Số sáng kiến có hiệu quả, nhân rộng được trong toàn quốc'),
  recognisedResearch: z
    .enum(SCOPES)
    .optional()
    .describe('Phạm vi ảnh hưởng của đề tài, đề án, công trình khoa học đã nghiệm thu'),
  achievementInfluence: z.enum(INFLUENCES).optional().describe('Phạm vi ảnh hưởng của thành tích'),
  socialContribution: fact('Có đóng góp vào phát triển kinh tế - xã hội, công tác xã hội, từ thiện nhân đạo'),
  provincialContribution: fact('Có đóng góp được tỉnh công nhận'),
  meetsLocalCriteria: fact('Đạt tiêu chí tặng giấy khen của cấp tặng'),
  otherGround: remark('Căn cứ khác của điều luật, ghi rõ điểm, khoản'),
};

/** Titles and awards of earlier years. "Consecutive" counts the years up to and with the last year of the period. */
const HISTORY = {
  consecutiveGrassrootsFighter: count('Số lần liên tục được tặng “Chiến sĩ thi đua cơ sở”'),
  grassrootsFighterTimes: count('Số lần được tặng “Chiến sĩ thi đua cơ sở” trong thời gian xét'),
  consecutiveProvincialFighter: count('Số lần liên tục được tặng Chiến sĩ thi đua tỉnh'),
  consecutiveGoodYears: count('Số năm liên tục hoàn thành tốt nhiệm vụ trở lên'),
  consecutiveExcellentYears: count('Số năm liên tục hoàn thành xuất sắc nhiệm vụ'),
  excellentYears: count('Số năm hoàn thành xuất sắc nhiệm vụ trong thời gian xét'),
  consecutiveExcellentCollective: count('Số năm liên tục đạt “Tập thể lao động xuất sắc”'),
  hasProvincialMeritCertificate: fact('Đã được tặng Bằng khen của Chủ tịch UBND tỉnh'),
  hasPrimeMinisterCertificate: fact('Đã được tặng Bằng khen của Thủ tướng Chính phủ'),
  provincialFlagsSince: count('Số Cờ thi đua của tỉnh được tặng trong thời gian xét'),
  provincialCertificatesSince: count('Số Bằng khen của Chủ tịch UBND tỉnh được tặng trong thời gian xét'),
  priorCertificateKind: z
    .enum(['merit', 'sudden', 'movement'])
    .optional()
    .describe('Loại hình của bằng khen đã có, dùng làm căn cứ'),
  yearsOfExistence: count('Số năm xây dựng, phát triển của tập thể'),
  countedYears: z
    .array(z.int().min(1945).max(2099).describe('Năm'))
    .optional()
    .describe('Các năm tính thành tích'),
};

/** Of a collective: its people, its cluster, the movements it takes part in. */
const COLLECTIVE = {
  members: count('Số cá nhân trong tập thể'),
  completedMembers: count('Số cá nhân hoàn thành nhiệm vụ trở lên'),
  advancedWorkers: count('Số cá nhân đạt “Lao động tiên tiến”'),
  grassrootsFighters: count('Số cá nhân đạt “Chiến sĩ thi đua cơ sở”'),
  disciplinedMembers: count('Số cá nhân bị kỷ luật từ cảnh cáo trở lên'),
  leadsCluster: fact('Dẫn đầu cụm, khối thi đua'),
  isChosenAmongLeaders: fact('Được chọn trong số các tập thể dẫn đầu cụm, khối thi đua do tỉnh tổ chức'),
  leadsCentralCluster: fact('Dẫn đầu cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức'),
  exceedsTargets: fact('Hoàn thành vượt các chỉ tiêu thi đua và nhiệm vụ'),
  practisesDemocracy: fact('Thực hiện tốt dân chủ ở cơ sở, chăm lo đời sống, thực hành tiết kiệm'),
  excelsInMovement: fact('Có thành tích xuất sắc trong phong trào thi đua'),
  leadsMovement: fact('Dẫn đầu phong trào thi đua theo chuyên đề khi tổng kết'),
  movementLaunchedBy: z.enum(MOVEMENT_LAUNCHERS).optional().describe('Cấp phát động phong trào thi đua'),
  movementYears: count('Số năm của phong trào thi đua'),
};

/** What stands against a nominee. */
const OBSTACLES = {
  isUnderDiscipline: fact('Đang trong thời gian thi hành kỷ luật hoặc xem xét kỷ luật'),
  isUnderInvestigation: fact('Đang bị điều tra, thanh tra, kiểm tra, xác minh dấu hiệu vi phạm'),
  openViolations: z
    .array(z.enum(SCREENED_FIELDS).describe('Lĩnh vực'))
    .optional()
    .describe('Lĩnh vực còn vi phạm chưa khắc phục'),
  knockouts: z.array(text('Lý do')).optional().describe('Lý do không được xếp hạng theo bảng tiêu chí'),
};

/** Who is counted belongs to those counted in the other field. */
const WITHIN = [
  ['completedMembers', 'members'],
  ['advancedWorkers', 'members'],
  ['disciplinedMembers', 'members'],
  ['grassrootsFighters', 'advancedWorkers'],
] as const;

/** The facts about a nominee that the conditions of the catalogue read; each award reads others. */
export const nominationEvidenceSchema = z
  .strictObject({
    ...PERFORMANCE,
    ...HISTORY,
    ...COLLECTIVE,
    ...OBSTACLES,
    isLaterLawBetter: fact('Luật mới có lợi hơn cho hồ sơ nhận trước ngày luật mới có hiệu lực'),
  })
  .check((context) => {
    for (const [part, whole] of WITHIN) {
      const { [part]: few, [whole]: many } = context.value;
      if (few === undefined || many === undefined || few <= many) continue;
      report(
        context,
        {
          code: 'part-above-whole',
          message: {
            vi: `${String(few)} nhiều hơn ${whole}: ${String(many)}.`,
            en: `${String(few)} is more than ${whole}: ${String(many)}.`,
          },
          expected: { vi: `Không quá ${String(many)}.`, en: `At most ${String(many)}.` },
        },
        [part],
      );
    }
  })
  .describe('Số liệu để xét điều kiện');

export type NominationEvidence = z.output<typeof nominationEvidenceSchema>;
export type EvidenceKey = keyof NominationEvidence;

/** The Vietnamese name of a fact, as the data's own messages use it. */
export function factLabel(key: EvidenceKey): string {
  return nominationEvidenceSchema.shape[key].description ?? key;
}
