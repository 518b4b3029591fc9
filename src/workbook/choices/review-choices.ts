import { VOTING_METHODS } from '../../domain/review.ts';
import { choicesOf } from './choices-of.ts';

export const VOTING_METHOD_CHOICES = choicesOf(VOTING_METHODS, {
  showOfHands: 'Biểu quyết giơ tay',
  secretBallot: 'Bỏ phiếu kín',
});
