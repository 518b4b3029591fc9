import { isGiven } from '../checks.ts';
import { condition, law, say, type Condition } from '../condition.ts';

/** The article has more ways than can be asked by figures: who rests on one of them names it. */
export function otherGround(id: string, article: string): Condition {
  return condition(
    `${id}.otherGround`,
    law(article),
    say(
      'nêu rõ căn cứ khác của điều luật (otherGround)',
      'names the other ground of the article (otherGround)',
    ),
    isGiven('otherGround'),
  );
}
