import * as z from 'zod';
import { nominationEvidenceSchema, type EvidenceKey } from '../../domain/award-catalogue/evidence.ts';
import { CHOICES_OF_FACTS, EVIDENCE_KEYS } from '../choices/evidence-choices.ts';
import type { Choice } from '../sheet-spec.ts';

/** What one value of a fact is. */
export type FactItem =
  | { readonly kind: 'flag' }
  | { readonly kind: 'number' }
  | { readonly kind: 'text' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] };

/** What a fact holds: one value, or a list of them. */
export interface FactForm {
  readonly item: FactItem;
  readonly isList: boolean;
}

/** The form of every fact, as its schema says it. */
export const FACT_FORMS = Object.fromEntries(
  EVIDENCE_KEYS.map((key) => [key, formOf(key)] as const),
) as Readonly<Record<EvidenceKey, FactForm>>;

function formOf(key: EvidenceKey): FactForm {
  const value = nominationEvidenceSchema.shape[key].unwrap();
  const isList = value instanceof z.ZodArray;
  return { item: itemOf(isList ? value.element : value, key), isList };
}

function itemOf(schema: z.core.$ZodType, key: EvidenceKey): FactItem {
  if (schema instanceof z.ZodBoolean) return { kind: 'flag' };
  if (schema instanceof z.ZodNumber) return { kind: 'number' };
  return schema instanceof z.ZodEnum
    ? { kind: 'choice', choices: CHOICES_OF_FACTS[key] ?? [] }
    : { kind: 'text' };
}
