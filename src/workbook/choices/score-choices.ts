import { choicesOf } from './choices-of.ts';

/** Who gave the points of a row of the score sheet. */
export const SCORE_COLUMNS = ['self', 'cross', 'final'] as const;
export type ScoreColumn = (typeof SCORE_COLUMNS)[number];

export const SCORE_COLUMN_CHOICES = choicesOf(SCORE_COLUMNS, {
  self: 'Tự chấm',
  cross: 'Chấm chéo',
  final: 'Điểm thống nhất',
});

/** The lists of points beside the criteria, as the data calls them. */
export const EXTRA_KINDS = ['bonus', 'penalties'] as const;

export const EXTRA_KIND_CHOICES = choicesOf(EXTRA_KINDS, { bonus: 'Điểm thưởng', penalties: 'Điểm trừ' });
