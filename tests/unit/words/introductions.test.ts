import { describe, expect, it } from 'vitest';
import type { Knowing } from '../../../core/introductions/knowing.ts';
import { adviceOf, letterFor, reasonInWords } from '../../../core/words/introductions.ts';

const names = {
  organization: (id: string) => `Invented ${id}`,
  evidence: (id: string) => ({ name: id, kind: 'task-force' as const }),
};
const link = (more: Partial<Knowing>): Knowing => ({
  ...{ a: '', b: '', key: '', level: 1, seen: null, by: 'evidence', id: 'the task force', live: true },
  ...{ time: { since: '2024-03-05', until: null }, ...more },
});
const reason = (more: Partial<Knowing>) => reasonInWords(names, link(more), ['you', 'Ana'], '2026-11-24');

describe('why two know each other', () => {
  it.each([
    [
      { seen: '2026-10-08' },
      'You and Ana have served on the task force since March 2024, last active on Oct 8, 2026.',
    ],
    [{ time: { since: '2026-11-24', until: null } }, 'You and Ana serve on the task force.'],
    [
      { live: false, seen: '2026-03-31', time: { since: '2024-03-05', until: '2026-04-01' } },
      'You and Ana served on the task force until March 2026.',
    ],
    [
      { live: false, seen: '2024-03-05' },
      'You and Ana have served on the task force since March 2024, last active on Mar 5, 2024, out of date.',
    ],
    [{ by: 'job', id: 'fbi' } as const, 'You and Ana have both worked at Invented fbi since March 2024.'],
    [
      {
        by: 'job',
        id: 'fbi',
        live: false,
        seen: '2026-03-31',
        time: { since: null, until: '2026-04-01' },
      } as const,
      'You and Ana worked at the same time at Invented fbi until March 2026.',
    ],
    [
      { by: 'acquaintance', time: { since: '2026-11-24', until: null } } as const,
      'You and Ana know each other.',
    ],
  ])('%o', (more, words) => {
    expect(reason(more)).toBe(words);
  });
});

describe('what to do', () => {
  it.each([
    [['you', 'Ana'], 'You and Ana need no introduction.'],
    [['you', 'Ana', 'Bo'], 'Ask Ana to introduce you to Bo.'],
    [['you', 'someone at HSI Detroit', 'Bo', 'Cy'], 'Ask someone at HSI Detroit for Bo, then Cy.'],
  ])('%o', (who, words) => {
    expect(adviceOf(who)).toBe(words);
  });

  it('is written as a letter that names no one whom its writer may not see', () => {
    const hidden = { name: null, organization: 'HSI Detroit' };
    const letter = letterFor([hidden, { name: null, organization: 'WHD Detroit' }], {
      ...{ writer: 'Ida Invented', district: 'Northern District of Ohio' },
    });
    expect(letter).toContain('Dear colleagues at HSI Detroit,');
    expect(letter).toContain('put me in touch with the right person at WHD Detroit?');
    expect(letter).toMatch(/Ida Invented$/);
  });
});
