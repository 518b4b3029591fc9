import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../src/sources/yaml-source.ts';

function found(text: string) {
  return parseSource({ path: 'a.yaml', text }).issues.map(({ code, severity, suggestion, place }) => ({
    code,
    severity,
    suggestion,
    line: place?.line,
  }));
}

describe('numbers with dots between their thousands', () => {
  it.each([
    ['bonus: 702.000', '702000'],
    ['revenue: 612.300.000.000', '612300000000'],
    ['- 4.170', '4170'],
  ])('%s is refused, and what was meant is suggested', (text, suggestion) => {
    expect(found(text)).toEqual([{ code: 'thousands-dots', severity: 'error', suggestion, line: 1 }]);
  });

  it.each(['points: 9.25', 'bonus: 702000', 'text: "1.000"', 'text: Năm 1.000 đồng'])('%s is not', (text) => {
    expect(found(text)).toEqual([]);
  });
});
