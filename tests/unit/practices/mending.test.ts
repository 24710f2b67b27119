import { describe, expect, it } from 'vitest';
import { practicesFor } from '../../../core/practices/mending.ts';

const practice = (id: string, mends: readonly string[], more = {}) => ({
  ...{ id, districtId: 'med', since: '2025-01-10', addedOn: '2026-11-01', mends },
  ...more,
});
const needing = {
  ...{ districtId: 'ohnd', asOf: '2026-11-24' },
  gaps: [{ items: ['fbi', 'hsi'] }, { items: ['hsi--osha'] }],
};
const found = (rows: readonly ReturnType<typeof practice>[], adoptions: { districtId: string }[] = []) =>
  practicesFor(
    needing,
    rows,
    adoptions.map((row) => ({ practiceId: 'desk', ...row })),
  ).map(({ practice: { id }, mends }) => [id, ...mends]);

describe('practices that mend a gap of a district', () => {
  it('are those of which one role or tie is a gap there, with what they mend of it', () => {
    const rows = [practice('desk', ['osha', 'hsi--osha', 'hsi']), practice('card', ['osha'])];
    expect(found(rows)).toEqual([['desk', 'hsi', 'hsi--osha']]);
  });

  it('come with those for the worst gap first, then those that mend most', () => {
    const rows = [
      practice('card', ['hsi--osha']),
      practice('desk', ['fbi']),
      practice('visit', ['fbi', 'hsi--osha']),
      practice('agenda', ['fbi']),
    ];
    expect(found(rows).map(([id]) => id)).toEqual(['visit', 'agenda', 'desk', 'card']);
  });

  it('are of other districts, and have begun', () => {
    const begins = (since: string | null) => practice('desk', ['fbi'], { since });
    expect(found([practice('desk', ['fbi'], { districtId: 'ohnd' })])).toEqual([]);
    expect([begins('2026-11-24'), begins(null)].map((row) => found([row]).length)).toEqual([1, 1]);
    expect(found([begins('2026-11-25')])).toEqual([]);
  });

  it('are not those that the district adopted, whatever others did', () => {
    const rows = [practice('desk', ['fbi'])];
    expect(found(rows, [{ districtId: 'ohnd' }])).toEqual([]);
    expect(found(rows, [{ districtId: 'ohsd' }])).toEqual([['desk', 'fbi']]);
  });
});
