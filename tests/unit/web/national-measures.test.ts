import { describe, expect, it } from 'vitest';
import { defaultMeasure, type MeasureId, measuresOf } from '../../../web/national/measures.ts';
import { quantileRanges } from '../../../web/national/quantiles.ts';
import { district } from './national-example.ts';

const labelOf = (id: MeasureId, shown: ReturnType<typeof district>, all = [shown]): string | undefined => {
  const measure = measuresOf(all).find((one) => one.id === id);
  return measure?.classes[measure.classOf(shown)]?.label;
};

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

describe('the measures of the national map', () => {
  it.each([
    [2, '2 of 2'],
    [1, '1 of 2'],
    [0, '0 of 2'],
  ])('puts a district with %i of 2 required partners found into the class "%s"', (partnersFound, label) => {
    expect(labelOf('required-roles', district({ partnersFound }))).toBe(label);
  });

  it('puts a district into the class of how sure its lack is, where a filter asks for one', () => {
    const [lack] = measuresOf([district()], true);
    const classOf = (proof: 'proven' | 'to confirm' | 'unknown') =>
      lack?.classOf(district({ match: { proof, lacks: [] } }));
    expect([classOf('proven'), classOf('to confirm'), classOf('unknown')]).toEqual([0, 1, 2]);
    expect(lack?.classOf(district())).toBe(-1);
    expect(measuresOf([district()]).map(({ id }) => id)).not.toContain('lack');
  });

  it.each([
    [0, 'none'],
    [1, '1'],
    [2, '2'],
    [3, '3 to 4'],
    [4, '3 to 4'],
    [5, '5 or more'],
    [23, '5 or more'],
  ])('puts %i proven gaps into the class "%s"', (gaps, label) => {
    expect(labelOf('proven-gaps', district({ provenGaps: gaps }))).toBe(label);
  });

  it.each([
    [100, '80 or more'],
    [79.9, '60 to 79'],
    [40, '40 to 59'],
    [19.9, 'below 20'],
  ])('puts %d confirmed points into the class "%s"', (confirmed, label) => {
    const score = { confirmed, recorded: 100, possible: 100 };
    expect(labelOf('confirmed', district({ score, coverageShown: true }))).toBe(label);
  });

  it('gives every state of the triad a class of its own', () => {
    const labels = (['yes', 'partly', 'no', 'unknown'] as const).map((triad) =>
      labelOf('triad', district({ triad })),
    );
    expect(new Set(labels).size).toBe(4);
  });

  it('sets the classes of questions from the districts, each district in the range that its class names', () => {
    const all = [40, 41, 45, 50, 55, 60, 74].map((questions) => district({ questions }));
    for (const one of all) {
      const [low = 0, high = low] = (labelOf('questions', one, all) ?? '').split(' to ').map(Number);
      expect(one.questions).toBeGreaterThanOrEqual(low);
      expect(one.questions).toBeLessThanOrEqual(high);
    }
  });

  it('grows darker from class to class, so that tone alone carries the order', () => {
    for (const { id, classes } of measuresOf([district(), district({ questions: 60 })])) {
      const tones = classes.filter(({ pattern }) => !pattern).map(({ color }) => luminance(color));
      expect(tones, id).toEqual([...tones].sort((a, b) => b - a));
    }
  });

  it('hatches public record alone only where it says little: on proven gaps and on the score', () => {
    const hatching = measuresOf([district()]).filter((measure) => measure.hatched(district()));
    expect(hatching.map(({ id }) => id)).toEqual(['proven-gaps', 'confirmed']);
    expect(
      hatching.some((measure) => measure.hatched(district({ confirmations: 1, coverageShown: true }))),
    ).toBe(false);
  });

  it('leads with public record until ten districts have a confirmation', () => {
    const confirmed = (n: number) =>
      Array.from({ length: 94 }, (_, place) => district({ confirmations: place < n ? 1 : 0 }));
    expect(defaultMeasure(confirmed(9))).toBe('required-roles');
    expect(defaultMeasure(confirmed(10))).toBe('proven-gaps');
  });
});

describe('ranges of about as many values each', () => {
  it('cuts ten different values into five pairs', () => {
    expect(quantileRanges([10, 1, 9, 2, 8, 3, 7, 4, 6, 5], 5)).toEqual([
      { low: 1, high: 2 },
      { low: 3, high: 4 },
      { low: 5, high: 6 },
      { low: 7, high: 8 },
      { low: 9, high: 10 },
    ]);
  });

  it('never splits equal values, and gives fewer ranges instead', () => {
    expect(quantileRanges([7, 7, 7, 7, 9], 5)).toEqual([
      { low: 7, high: 7 },
      { low: 9, high: 9 },
    ]);
  });

  it('is empty without values', () => {
    expect(quantileRanges([], 5)).toEqual([]);
  });
});
