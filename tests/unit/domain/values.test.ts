import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { problemOf } from '../../../src/domain/problem.ts';
import { clockTime, code, count, points, unsignedItem, wholeMoney } from '../../../src/domain/values.ts';

/** The codes of our own problems with a value; those of zod by their kind. */
function problems(schema: z.ZodType, value: unknown): readonly string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map((issue) => problemOf(issue)?.code ?? issue.code);
}

describe('code', () => {
  it.each(['dn-01', 'cum-1', 'A1', 'a', '2024'])('can be %s', (value) => {
    expect(problems(code('Mã'), value)).toEqual([]);
  });

  it.each(['', 'dn 01', 'doanh-nghiệp', '-a', 'a-', 'a--b', '../x', 'a/b', 'a.b', 'a_b', ' a', 'a\n'])(
    'cannot be %j, which is no safe name of a file',
    (value) => {
      expect(problems(code('Mã'), value)).toEqual(['invalid-code']);
    },
  );
});

describe('code, of many letters', () => {
  it('can have forty of them, and no more', () => {
    expect(problems(code('Mã'), 'a'.repeat(40))).toEqual([]);
    expect(problems(code('Mã'), 'a'.repeat(41))).toEqual(['code-too-long']);
  });
});

describe('code, of a reserved name', () => {
  it.each(['con', 'NUL', 'Aux', 'prn', 'com1', 'LPT9', 'constructor', 'prototype', '__proto__'])(
    'cannot be %s',
    (value) => {
      expect(problems(code('Mã'), value)).toEqual(['reserved-code']);
    },
  );

  it.each(['com', 'com0', 'com10', 'con-1', 'console'])('can be %s', (value) => {
    expect(problems(code('Mã'), value)).toEqual([]);
  });
});

describe('count', () => {
  it.each([0, 1, 42])('can be %s', (value) => {
    expect(problems(count('Số'), value)).toEqual([]);
  });

  it.each([-1, 1.5, '3', Number.NaN])('cannot be %s', (value) => {
    expect(problems(count('Số'), value)).toHaveLength(1);
  });
});

describe('wholeMoney', () => {
  it.each([0, 759_000, 12_345_678_901_234])('can be %s', (value) => {
    expect(problems(wholeMoney('Tiền'), value)).toEqual([]);
  });

  it.each([-1, 0.5, 1e20])('cannot be %s', (value) => {
    expect(problems(wholeMoney('Tiền'), value)).toHaveLength(1);
  });
});

describe('points', () => {
  it.each([0, 10, 9.5, 9.25, 0.1, 0.07, 1.13, 4.35, 99.99])('can be %s', (value) => {
    expect(problems(points('Điểm'), value)).toEqual([]);
  });

  it.each([9.125, 0.001, 99.999])('cannot have three decimals: %s', (value) => {
    expect(problems(points('Điểm'), value)).toEqual(['too-many-decimals']);
  });

  it('cannot be negative', () => {
    expect(problems(points('Điểm'), -1)).toHaveLength(1);
  });
});

describe('clockTime', () => {
  it.each(['00:00', '08:30', '19:05', '23:59'])('can be %s', (value) => {
    expect(problems(clockTime('Giờ'), value)).toEqual([]);
  });

  it.each(['24:00', '8:30', '08:60', '08.30', '08:30:00', 'tám giờ', ''])('cannot be %j', (value) => {
    expect(problems(clockTime('Giờ'), value)).toEqual(['invalid-time']);
  });
});

describe('unsignedItem', () => {
  it.each(['Sở Nội vụ', 'Sở (để báo cáo)', 'a; b'])('can be %s', (value) => {
    expect(problems(unsignedItem('Mục'), value)).toEqual([]);
  });

  it.each(['Sở Nội vụ;', 'Sở Nội vụ.', 'Sở Nội vụ, '])(
    'cannot end in the sign that the program sets: %j',
    (value) => {
      expect(problems(unsignedItem('Mục'), value)).toEqual(['sign-at-end']);
    },
  );
});
