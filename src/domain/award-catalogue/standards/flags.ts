import { allOf, anyOf, atLeast, holds, isTrue, reaches, type Check } from '../checks.ts';
import { advice, condition, law, oneOf, say, type Condition } from '../condition.ts';
import type { ClusterOrganiser } from '../nominee.ts';

const LEADS_CLUSTER = allOf(isTrue('leadsCluster'), isTrue('exceedsTargets'));
const LEADS_PROVINCIAL_MOVEMENT = allOf(
  isTrue('leadsMovement'),
  reaches('movementLaunchedBy', 'province'),
  atLeast('movementYears', 3),
);
const LEADS_NATIONAL_MOVEMENT = allOf(
  isTrue('leadsMovement'),
  reaches('movementLaunchedBy', 'primeMinister'),
  atLeast('movementYears', 5),
);
const LEADS_CENTRAL_CLUSTER = allOf(isTrue('leadsCentralCluster'), isTrue('exceedsTargets'));

/** That the cluster is one of the province, where the nomination rests on leading a cluster. */
function ofProvince(award: string, article: string, otherWays: readonly Check[]): Condition {
  return {
    ...advice(
      `${award}.organiser`,
      law(article),
      say(
        'cụm, khối thi đua do tỉnh tổ chức hoặc tỉnh ủy quyền cho Ban tổ chức; cụm do riêng Ban tổ chức thì chưa đủ',
        'the cluster is organised by the province, or by the Board on its authority; the Board’s own does not do',
      ),
      anyOf(
        holds(({ clusterOrganiser }) => OF_PROVINCE.includes(clusterOrganiser)),
        ...otherWays,
      ),
    ),
    at: ['award'],
  };
}

const OF_PROVINCE: readonly (ClusterOrganiser | undefined)[] = ['province', 'authorisedBoard'];

/** Cờ thi đua của tỉnh. Source: Law 06/2022/QH15, Article 26. */
export const PROVINCIAL_FLAG: readonly Condition[] = [
  oneOf(
    'provincialEmulationFlag.lead',
    law('Điều 26'),
    say('dẫn đầu cụm, khối thi đua hoặc phong trào thi đua', 'leads a cluster or a movement'),
    [
      condition(
        'provincialEmulationFlag.lead.cluster',
        law('Điều 26'),
        say(
          'dẫn đầu cụm, khối thi đua và hoàn thành vượt các chỉ tiêu, nhiệm vụ',
          'leads its cluster and exceeds its targets',
        ),
        LEADS_CLUSTER,
      ),
      condition(
        'provincialEmulationFlag.lead.movement',
        law('Điều 26'),
        say(
          'dẫn đầu khi tổng kết phong trào thi đua theo chuyên đề của tỉnh từ 03 năm trở lên',
          'leads a movement of the province of three years or more when it closes',
        ),
        LEADS_PROVINCIAL_MOVEMENT,
      ),
    ],
  ),
  ofProvince('provincialEmulationFlag', 'Điều 26', [LEADS_PROVINCIAL_MOVEMENT]),
];

/** “Cờ thi đua của Chính phủ”. Source: Law 06/2022/QH15, Article 25. */
export const GOVERNMENT_FLAG: readonly Condition[] = [
  oneOf(
    'governmentEmulationFlag.lead',
    law('Điều 25'),
    say('dẫn đầu cụm, khối thi đua hoặc phong trào thi đua', 'leads a cluster or a movement'),
    [
      condition(
        'governmentEmulationFlag.lead.chosen',
        law('Điều 25'),
        say(
          'hoàn thành vượt chỉ tiêu, được chọn trong số các tập thể dẫn đầu cụm, khối thi đua do tỉnh tổ chức',
          'exceeds its targets, and chosen among those who lead the clusters of the province',
        ),
        allOf(LEADS_CLUSTER, isTrue('isChosenAmongLeaders')),
      ),
      condition(
        'governmentEmulationFlag.lead.central',
        law('Điều 25'),
        say(
          'dẫn đầu cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức, vượt chỉ tiêu',
          'leads a cluster of the central council and exceeds its targets',
        ),
        LEADS_CENTRAL_CLUSTER,
      ),
      condition(
        'governmentEmulationFlag.lead.movement',
        law('Điều 25'),
        say(
          'dẫn đầu khi tổng kết phong trào thi đua do Thủ tướng Chính phủ phát động từ 05 năm trở lên',
          'leads a movement of the Prime Minister of five years or more when it closes',
        ),
        LEADS_NATIONAL_MOVEMENT,
      ),
    ],
  ),
  ofProvince('governmentEmulationFlag', 'Điều 25', [LEADS_CENTRAL_CLUSTER, LEADS_NATIONAL_MOVEMENT]),
];
