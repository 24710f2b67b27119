import { describe, expect, it } from 'vitest';
import { type Facts, NO_FACTS } from '../../../core/facts/index.ts';
import { accountViewer } from '../../../server/access/viewer.ts';
import { askingEnd } from '../../../server/features/introductions/ends.ts';
import * as row from '../../facts.ts';

const [asOf, OFFICE] = ['2026-11-24', 'usao-ohnd'];
const viewer = accountViewer({
  ...{ id: 'a', name: 'Account Name', role: 'coordinator', districts: ['ohnd'], organizations: [] },
});
const coordinator = (personId: string, more = {}) =>
  row.holder(personId, OFFICE, 'ohnd', 'usao-coordinator', more);
const asking = (facts: Partial<Facts>, seen: readonly string[] = []) => {
  const { nodes, ...rest } = askingEnd(
    {
      ...{ facts: { ...NO_FACTS, ...facts }, districtIds: ['ohnd'], officeOf: new Map([['ohnd', OFFICE]]) },
      seenIn: (id) => (seen.includes(id) ? 'ohnd' : null),
    },
    viewer,
    { districtId: 'ohnd', asOf },
  );
  return { who: [...nodes], ...rest };
};

describe('who asks for an introduction', () => {
  it('is the coordinator of the day, not a former or a future one', () => {
    const holders = [
      coordinator('now', { since: '2025-01-01' }),
      coordinator('former', { until: '2025-01-01' }),
      coordinator('next', { since: '2027-01-01' }),
    ];
    expect(asking({ holders })).toEqual({ who: ['person:now'], name: { words: 'you' }, own: 'you' });
  });

  it('is the person with the name of the account, where the viewer may see that name', () => {
    const people = [row.person('named', 'Account Name'), row.person('other')];
    const holders = [coordinator('other')];
    expect(asking({ people, holders }, ['named']).who).toEqual(['person:named']);
    expect(asking({ people, holders }).who).toEqual(['person:other']);
  });

  it('is anyone of the office, or the office itself, where no coordinator is on record', () => {
    const employment = [row.employment('job', 'someone', OFFICE)];
    const { who, own } = asking({ people: [row.person('someone')], employment });
    expect([who, own]).toEqual([['person:someone', 'office:usao-ohnd'], 'your office']);
  });
});
