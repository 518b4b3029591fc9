import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { factLabel, nominationEvidenceSchema } from '../../../../src/domain/award-catalogue/evidence.ts';
import { awardRulesSchema } from '../../../../src/domain/award-catalogue/parameters.ts';
import { problemOf } from '../../../../src/domain/problem.ts';

interface SchemaNode {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

function labels({ description = '', properties = {}, items }: SchemaNode): readonly string[] {
  return [description, ...Object.values(properties).flatMap(labels), ...(items ? labels(items) : [])];
}

describe('nominationEvidenceSchema', () => {
  it('asks for nothing', () => {
    expect(nominationEvidenceSchema.parse({})).toEqual({});
  });

  it('refuses a fact that it does not know', () => {
    expect(nominationEvidenceSchema.safeParse({ advancedWorker: 7 }).success).toBe(false);
  });

  it.each([-1, 1.5])('refuses %s people', (members) => {
    expect(nominationEvidenceSchema.safeParse({ members }).success).toBe(false);
  });

  it.each([
    ['completedMembers', 'members'],
    ['advancedWorkers', 'members'],
    ['disciplinedMembers', 'members'],
    ['grassrootsFighters', 'advancedWorkers'],
  ])('refuses more %s than %s', (part, whole) => {
    expect(nominationEvidenceSchema.safeParse({ [part]: 10, [whole]: 10 }).success).toBe(true);
    const { error } = nominationEvidenceSchema.safeParse({ [part]: 11, [whole]: 10 });
    expect(error?.issues.map((issue) => [problemOf(issue)?.code, issue.path])).toEqual([
      ['part-above-whole', [part]],
    ]);
  });

  it.each([
    ['evidence', nominationEvidenceSchema],
    ['rules', awardRulesSchema],
  ])('names every field in Vietnamese: %s', (_, schema) => {
    const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as SchemaNode;
    expect(labels(root)).not.toContain('');
  });
});

describe('factLabel', () => {
  it('is the name that the schema gives', () => {
    expect(factLabel('advancedWorkers')).toBe('Số cá nhân đạt “Lao động tiên tiến”');
    expect(factLabel('otherGround')).toBe('Căn cứ khác của điều luật, ghi rõ điểm, khoản');
  });

  it('is there for every fact', () => {
    const keys = nominationEvidenceSchema.keyof().options;
    expect(keys.filter((key) => factLabel(key) === key)).toEqual([]);
  });
});
