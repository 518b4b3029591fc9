import type * as z from 'zod';
import type { Bilingual } from '../document/issue.ts';
import { shown, type Found } from './found-value.ts';
import type { ZodProblem } from './zod-problems.ts';

type SizeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

/** What lists, texts and files are counted in; numbers and days are compared. */
const UNITS: Readonly<Record<string, Bilingual>> = {
  string: { vi: 'ký tự', en: 'characters' },
  array: { vi: 'mục', en: 'items' },
  set: { vi: 'mục', en: 'items' },
  map: { vi: 'mục', en: 'items' },
  object: { vi: 'khóa', en: 'keys' },
  file: { vi: 'byte', en: 'bytes' },
};

const LISTS = ['array', 'set', 'map'];

/** Too few or too many, too small or too big: what was found and what the limit is. */
export function sizeProblem(issue: SizeIssue, found: Found): ZodProblem {
  const unit = Object.hasOwn(UNITS, issue.origin) ? UNITS[issue.origin] : undefined;
  if (unit !== undefined) return wrongCount(issue, unit, found);
  return issue.origin === 'date' ? wrongDay(issue, found) : outOfRange(issue, found);
}

interface Limit {
  readonly isLeast: boolean;
  readonly isExact: boolean;
  readonly isInclusive: boolean;
  readonly limit: string;
}

function limitOf(issue: SizeIssue): Limit {
  const isLeast = issue.code === 'too_small';
  const limit = String(isLeast ? issue.minimum : issue.maximum);
  return { isLeast, isExact: issue.exact === true, isInclusive: issue.inclusive !== false, limit };
}

function wrongCount(issue: SizeIssue, unit: Bilingual, found: Found): ZodProblem {
  const { isLeast, isExact, isInclusive, limit } = limitOf(issue);
  const count = countOf(found.value);
  const isList = LISTS.includes(issue.origin);
  const expected = isExact
    ? { vi: `Cần đúng ${limit} ${unit.vi}.`, en: `Exactly ${limit} ${unit.en}.` }
    : isLeast
      ? {
          vi: `Cần ${isInclusive ? 'ít nhất' : 'hơn'} ${limit} ${unit.vi}.`,
          en: `${isInclusive ? 'At least' : 'More than'} ${limit} ${unit.en}.`,
        }
      : {
          vi: `Được ${isInclusive ? 'nhiều nhất' : 'ít hơn'} ${limit} ${unit.vi}.`,
          en: `${isInclusive ? 'At most' : 'Fewer than'} ${limit} ${unit.en}.`,
        };
  if (isList && count === 0) {
    return {
      code: 'empty-list',
      message: { vi: 'danh sách đang trống.', en: 'the list is empty.' },
      expected,
    };
  }
  const much = isLeast ? { vi: 'ít quá', en: 'too few' } : { vi: 'nhiều quá', en: 'too many' };
  const how =
    count === undefined
      ? much
      : {
          vi: `có ${String(count)} ${unit.vi}, ${much.vi}`,
          en: `has ${String(count)} ${unit.en}, ${much.en}`,
        };
  return {
    code: isLeast ? 'too-few' : 'too-many',
    message: { vi: `${how.vi}.`, en: `${how.en}.` },
    expected,
  };
}

function countOf(value: unknown): number | undefined {
  if (typeof value === 'string') return [...value].length;
  if (Array.isArray(value)) return value.length;
  if (value instanceof Set || value instanceof Map) return value.size;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : undefined;
}

function outOfRange(issue: SizeIssue, found: Found): ZodProblem {
  const { isLeast, isExact, isInclusive, limit } = limitOf(issue);
  const value = shown(found);
  return {
    code: 'out-of-range',
    message: isLeast
      ? { vi: `${value.vi} nhỏ hơn mức cho phép.`, en: `${value.en} is too small.` }
      : { vi: `${value.vi} lớn hơn mức cho phép.`, en: `${value.en} is too large.` },
    expected: isExact
      ? { vi: `Phải đúng bằng ${limit}.`, en: `Must be ${limit}.` }
      : isLeast
        ? isInclusive
          ? { vi: `Phải từ ${limit} trở lên.`, en: `Must be ${limit} or more.` }
          : { vi: `Phải lớn hơn ${limit}.`, en: `Must be more than ${limit}.` }
        : isInclusive
          ? { vi: `Không được quá ${limit}.`, en: `Must be ${limit} or less.` }
          : { vi: `Phải nhỏ hơn ${limit}.`, en: `Must be less than ${limit}.` },
  };
}

function wrongDay(issue: SizeIssue, found: Found): ZodProblem {
  const value = shown(found);
  return issue.code === 'too_small'
    ? {
        code: 'out-of-range',
        message: { vi: `${value.vi} sớm hơn mức cho phép.`, en: `${value.en} is too early.` },
        expected: { vi: 'Ghi ngày muộn hơn.', en: 'Give a later day.' },
      }
    : {
        code: 'out-of-range',
        message: { vi: `${value.vi} muộn hơn mức cho phép.`, en: `${value.en} is too late.` },
        expected: { vi: 'Ghi ngày sớm hơn.', en: 'Give an earlier day.' },
      };
}
