import type { DatasetPart } from '../domain/dataset.ts';

/**
 * What a file of the data looks like before anything is in it: what stands at its head, and one record that no year has,
 * by which the first real ones are shaped. Its codes are "mau", so that it never is one of them.
 */
export const NEW_PART_TEXTS: Partial<Readonly<Record<DatasetPart, string>>> = {
  enterprises: `# Các doanh nghiệp tham gia phong trào thi đua.

- id: mau
  name: Mẫu
  taxCode: '0900000000'
  industrialPark: Mẫu
  sector: Mẫu
  ownership: private
  representative: { honorific: Ông, name: Mẫu, position: Giám đốc }
  joinedOn: 2024-01-01
  leftOn: 2024-12-31
`,
  clusters: `# Các Cụm thi đua. Mỗi doanh nghiệp thuộc một cụm; Cụm trưởng, Cụm phó là thành viên của cụm.

- id: mau
  name: Mẫu
  organiser: board
  head: dn-01
  deputyHeads: [dn-02]
  members: [dn-01, dn-02]
  overseer: Mẫu
`,
  criteria: `# Tiêu chí thi đua. Tổng điểm tối đa của các tiêu chí phải bằng scale.
scale: 0
groups:
  - id: mau
    name: Mẫu
    criteria:
      - id: mau
        name: Mẫu
        maximum: 0
        indicator: revenue
        guidance: Mẫu

bonus:
  maximum: 0
  rules:
    - { id: mau, name: Mẫu, points: 0 }

penalties:
  - { id: mau, name: Mẫu, points: 0 }

knockouts:
  - { id: mau, name: Mẫu }
`,
  results: `# Kết quả thực hiện chỉ tiêu của từng doanh nghiệp: kế hoạch năm, 6 tháng đầu năm, cả năm và cùng kỳ năm trước.
# Tiền ghi bằng đồng, lao động ghi bằng người, thu nhập ghi bằng đồng/người/tháng.
# Mỗi kỳ một dòng để dễ đối chiếu với báo cáo giấy, nên không để công cụ định dạng ngắt dòng lại:
# prettier-ignore
---
- enterprise: mau
  plan: { revenue: 0, exports: 0, budgetContribution: 0, workers: 0, averageIncome: 0, socialContribution: 0 }
  firstHalf:
    reportedOn: 2024-07-01
    actual: { revenue: 0, exports: 0, budgetContribution: 0, workers: 0, averageIncome: 0, socialContribution: 0 }
    samePeriod: { revenue: 0, exports: 0, budgetContribution: 0, workers: 0, averageIncome: 0, socialContribution: 0 }
  year:
    reportedOn: 2024-12-01
    actual: { revenue: 0, exports: 0, budgetContribution: 0, workers: 0, averageIncome: 0, socialContribution: 0 }
    samePeriod: { revenue: 0, exports: 0, budgetContribution: 0, workers: 0, averageIncome: 0, socialContribution: 0 }
  violations:
    - { rule: mau, on: 2024-01-01, description: 'Mẫu' }
`,
  scores: `# Bảng điểm: tự chấm (self), chấm chéo trong cụm (cross), điểm thống nhất tại cuộc họp bình xét (final).
# Mỗi lần chấm một dòng, thứ tự tiêu chí như trong criteria.yaml, nên không để công cụ định dạng ngắt dòng lại:
# prettier-ignore
---
- enterprise: mau
  self:  { mau: 0 }
  cross: { mau: 0 }
  final: { mau: 0 }
  bonus: [{ rule: mau, points: 0 }]
  penalties: [{ rule: mau, points: 0 }]
  rank: 1
`,
  nominations: `# Đề nghị khen thưởng: tập thể, cá nhân được các cụm bình xét và đề nghị.
# achievement viết tiếp sau “Đã có”.

- id: mau
  subject: { kind: individual, enterprise: mau, name: Mẫu, honorific: Ông, position: Mẫu, isManager: true }
  award: commendation
  kind: movement
  achievement: Mẫu
  period: { from: 2024-01-01, to: 2024-12-31 }
  receivedOn: 2024-12-31
  dossier: [submission]
  evidence: { abidesByLaw: true }
`,
  reviews: `# Các cuộc họp bình xét, mỗi cụm một cuộc.
# Tỷ lệ phiếu đồng ý tính trên tổng số người được quyền biểu quyết (eligible), kể cả người vắng mặt.

- cluster: mau
  heldOn: 2024-12-16
  startsAt: '08:00'
  endsAt: '11:00'
  venue: Mẫu
  eligible: 1
  present: 1
  guests:
    - Mẫu
  absent:
    - Mẫu
  chair: { name: Mẫu, position: Mẫu }
  secretary: { name: Mẫu, position: Mẫu }
  method: secretBallot
  opinions:
    - Mẫu
  votes:
    - { nomination: mau, agree: 1, disagree: 0, blank: 0 }
`,
  awards: `# Giấy khen do Trưởng ban tặng, theo số thứ tự trong sổ vàng.
# Tiền thưởng để trống thì tính theo mức chung; chỉ ghi khi quyết định ghi số cụ thể.

- { nomination: mau, registerNumber: 1, bonus: 1 }
`,
};
