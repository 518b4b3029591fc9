import type { Dataset } from '../../src/domain/dataset.ts';

/** Words of official prose and every kind of token that lines may break at, or must not. */
const WORDS = (
  'triển khai thực hiện nghiêm túc các nội dung nhiệm vụ giải pháp phong trào thi đua khen thưởng doanh nghiệp đầu tư ' +
  'kinh doanh hạ tầng khu công nghiệp người đứng đầu cấp ủy chính quyền địa phương chịu trách nhiệm trước Ủy ban nhân dân ' +
  'tỉnh về kết quả phát triển kinh tế xã hội bảo đảm công khai minh bạch chất lượng kịp thời đúng quy định của pháp luật ' +
  'nâng cao đời sống vật chất tinh thần cho người lao động tham gia tích cực hoạt động từ thiện ý ở ra và'
).split(' ');
const TOKENS = [
  '274/QĐ-UBND',
  '30/2020/NĐ-CP',
  'kinh tế - xã hội',
  'kinh tế-xã hội',
  '20/3/2024',
  '“Hoàn thành xuất sắc”',
  '(KCN)',
  'và/hoặc',
  '5-7',
  '50%',
  '1.234.567,5',
  '2020–2024',
  'v.v...',
  'TĐKT;',
  'ISO 9001:2015,',
];

/** A stream of numbers in [0, 1), the same for the same seed (a linear congruential generator). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** A sentence of so many words, a token among every few. */
export function sentence(next: () => number, words: number): string {
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  const picked = Array.from({ length: words }, () => pick(next() < 0.12 ? TOKENS : WORDS));
  const [first = '', ...rest] = picked.join(' ');
  return first.toLocaleUpperCase('vi') + rest.join('');
}

/**
 * A plan made of invented sentences.
 *
 * @param size Roughly how many paragraphs it has; about eight fill a page.
 */
export function generatedPlan({ agency, plan }: Dataset, seed: number, size: number): Dataset {
  const next = numbers(seed);
  const longest = size <= 1 ? 4 : 90;
  const length = () => 4 + Math.floor(next() * longest);
  const sentences = (count: number) => Array.from({ length: count }, () => `${sentence(next, length())}.`);
  const [task] = plan.tasks;
  const [assignment] = plan.assignments;
  if (task === undefined || assignment === undefined) throw new Error('the plan to begin with is empty');
  return {
    agency,
    plan: {
      ...plan,
      legalBases: size <= 1 ? plan.legalBases.slice(0, 1) : plan.legalBases,
      theme: sentence(next, 4 + Math.floor(next() * 8)),
      aims: sentences(Math.min(20, 1 + Math.floor(size / 4))),
      requirements: sentences(Math.min(20, 1 + Math.floor(size / 6))),
      tasks: Array.from({ length: 1 + Math.floor(size / 6) }, () => ({
        ...task,
        content: sentence(next, length()),
      })),
      assignments: Array.from({ length: 1 + Math.floor(size / 5) }, () => ({
        ...assignment,
        isEntrusted: next() < 0.5,
        duty: sentence(next, length()),
      })),
      recipients: Array.from({ length: 2 + Math.floor(next() * (size <= 1 ? 2 : 9)) }, () =>
        sentence(next, 2 + Math.floor(next() * 12)),
      ),
    },
  };
}
