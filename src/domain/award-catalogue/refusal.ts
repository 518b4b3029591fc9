import type { Bilingual, DataIssue } from '../../document/issue.ts';
import type { EvidenceGrade, RuleProfile } from './profiles.ts';

/** Why an award cannot be given, or may not be; its path begins at the nomination, the vote or the list it is about. */
export interface Refusal extends Omit<DataIssue, 'suggestion'> {
  /** The rule of the catalogue that speaks: "advancedCollective.share". */
  readonly rule: string;
  readonly source: string;
}

const NOT_COMPARED: Bilingual = {
  vi: ' (quy định này chưa đối chiếu với văn bản chính thức)',
  en: ' (this rule has not been compared with the official text)',
};

/**
 * A refusal as far as the rule behind it is known: what has not been compared with the official text forbids nothing,
 * and says so with the words “chưa đối chiếu”.
 */
export function refuse(evidence: EvidenceGrade, refusal: Refusal): Refusal {
  if (evidence !== 'UNKNOWN') return refusal;
  const { message } = refusal;
  return { ...refusal, severity: 'warning', message: { vi: added('vi'), en: added('en') } };

  function added(language: keyof Bilingual): string {
    return message[language].replace(/\.?$/u, `${NOT_COMPARED[language]}.`);
  }
}

/** How far a rule is known that stands in the law itself. */
export function gradeOf({ standards, evidence }: RuleProfile): EvidenceGrade {
  return standards === 'UNKNOWN' || evidence === 'UNKNOWN' ? 'UNKNOWN' : 'CONFIRMED';
}
