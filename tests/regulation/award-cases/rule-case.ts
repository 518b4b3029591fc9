import type { AwardCode } from '../../../src/domain/award-catalogue/award.ts';
import type { NominationEvidence } from '../../../src/domain/award-catalogue/evidence.ts';
import type { Nominee, SubjectKind } from '../../../src/domain/award-catalogue/nominee.ts';
import type { AwardRuleChoices } from '../../../src/domain/award-catalogue/parameters.ts';

/** A rule with the facts of one nominee who meets it and of one who does not. */
export interface RuleCase {
  readonly rule: string;
  /** The article that the refusal names. */
  readonly article: string;
  /** The article of the rule itself, where it is a way of one that names another. */
  readonly wayArticle?: string;
  readonly award: AwardCode;
  readonly subject: SubjectKind;
  readonly met: NominationEvidence;
  readonly unmet: NominationEvidence;
  readonly severity?: 'warning';
  readonly nominee?: Partial<Nominee>;
  /** Of the one who does not meet it, where it is not the evidence that differs. */
  readonly unmetNominee?: Partial<Nominee>;
  readonly choices?: AwardRuleChoices;
}

/** A case without its award: what differs from row to row. */
export type Row = readonly [
  rule: string,
  article: string,
  met: NominationEvidence,
  unmet: NominationEvidence,
  more?: Partial<RuleCase>,
];

/** The cases of one award and one kind of nominee. */
export function cases(award: AwardCode, subject: SubjectKind, rows: readonly Row[]): readonly RuleCase[] {
  return rows.map(([rule, article, met, unmet, more]) => ({
    rule,
    article,
    award,
    subject,
    met,
    unmet,
    ...more,
  }));
}
