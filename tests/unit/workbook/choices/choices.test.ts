import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { AWARD_CODES } from '../../../../src/domain/award-catalogue/award.ts';
import { nominationEvidenceSchema } from '../../../../src/domain/award-catalogue/evidence.ts';
import { DATASET_SCHEMAS } from '../../../../src/domain/dataset.ts';
import { withoutDiacritics } from '../../../../src/language/closest.ts';
import {
  CHOICES_OF_FACTS,
  EVIDENCE_KEYS,
  FACT_CHOICES,
} from '../../../../src/workbook/choices/evidence-choices.ts';
import { AWARD_CHOICES, DOSSIER_CHOICES } from '../../../../src/workbook/choices/nomination-choices.ts';
import type { Choice } from '../../../../src/workbook/sheet-spec.ts';
import { workbookSheets } from '../../../../src/workbook/workbook-sheets.ts';

/** Every list of choices of the workbook, with what it is for. */
const LISTS = [
  ...workbookSheets({ criteria: [] }).flatMap(({ id, columns }) =>
    columns.flatMap(({ key, cell }) =>
      'choices' in cell ? [{ list: `${id}.${key}`, choices: cell.choices }] : [],
    ),
  ),
  ...Object.entries(CHOICES_OF_FACTS).map(([fact, choices]) => ({ list: `evidence ${fact}`, choices })),
];

/** The values that a fact of evidence allows; undefined where it is not chosen from a list. */
function allowed(schema: unknown): readonly string[] | undefined {
  const { def } = schema as { readonly def: z.core.$ZodTypeDef & Record<string, unknown> };
  if (def.type === 'optional') return allowed(def['innerType']);
  if (def.type === 'array') return allowed(def['element']);
  return def.type === 'enum' ? Object.values(def['entries'] as Record<string, string>) : undefined;
}

/** The columns whose choices are not the data's own: they say where in the data a row belongs. */
const OF_THE_SHEETS = [
  'clusterMembers.role',
  'scoring.what',
  'pointRules.kind',
  'scores.column',
  'extraPoints.kind',
  'evidence.fact',
];

/** The columns of choices that are fields of the data, with the values that the schema allows there. */
const FIELDS = workbookSheets({ criteria: [] }).flatMap(({ id, part, columns }) =>
  columns.flatMap(({ key, cell }) => {
    if (!('choices' in cell) || OF_THE_SHEETS.includes(`${id}.${key}`)) return [];
    const way = part === 'criteria' ? ['groups', 'criteria', ...key.split('.')] : key.split('.');
    return [
      { field: `${id}.${key}`, choices: cell.choices, values: allowed(schemaAt(DATASET_SCHEMAS[part], way)) },
    ];
  }),
);

/** The schema at a way of keys, whatever lists stand between. */
function schemaAt(schema: unknown, way: readonly string[]): unknown {
  const { def } = schema as { readonly def: z.core.$ZodTypeDef & Record<string, unknown> };
  if (def.type === 'optional') return schemaAt(def['innerType'], way);
  if (def.type === 'array' && way.length > 0) return schemaAt(def['element'], way);
  const [step, ...rest] = way;
  if (step === undefined) return schema;
  return schemaAt((def['shape'] as Record<string, unknown>)[step], rest);
}

describe('the choices of the workbook', () => {
  it.each(LISTS)('of $list can be told apart without diacritics and capitals', ({ choices }) => {
    const labels = choices.map(({ label }) => withoutDiacritics(label).replace(/[^a-z\d]/gu, ''));
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    expect(labels).not.toContain('');
  });

  it.each(LISTS)('of $list can stand on a line of a cell with others', ({ choices }) => {
    expect(choices.filter(({ label }) => /[;\n]|^\s|\s$/u.test(label))).toEqual([]);
  });

  it.each(FIELDS)('of $field are the values that the schema allows', ({ choices, values }) => {
    expect(choices.map(({ value }) => value)).toEqual(values);
  });

  it('name awards as the catalogue does', () => {
    expect(AWARD_CHOICES.map(({ value }) => value)).toEqual(AWARD_CODES);
    expect(AWARD_CHOICES).toContainEqual({
      value: 'provincialMeritCertificate',
      label: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    });
  });

  it('name what a dossier holds as messages do', () => {
    expect(DOSSIER_CHOICES[0]).toEqual({ value: 'submission', label: 'Tờ trình' });
  });

  it('name every fact of the evidence', () => {
    expect(FACT_CHOICES.filter(({ value, label }) => value === label)).toEqual([]);
    expect(FACT_CHOICES).toContainEqual({ value: 'members', label: 'Số cá nhân trong tập thể' });
  });

  it.each(EVIDENCE_KEYS)('have a label for every value of the fact %s', (key) => {
    const choices: readonly Choice[] | undefined = CHOICES_OF_FACTS[key];
    expect(choices?.map(({ value }) => value)).toEqual(allowed(nominationEvidenceSchema.shape[key]));
  });
});
