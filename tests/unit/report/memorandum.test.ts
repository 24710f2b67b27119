import { describe, expect, it } from 'vitest';
import type { ReportedEvidence } from '../../../core/report/input.ts';
import { memorandumOf } from '../../../core/report/memorandum.ts';
import { DAY, daysAgo, inDays } from '../model/district.ts';

const party = (organizationId: string) => ({
  ...{ organizationId, role: null, core: false, host: false, since: null, until: null },
  ...{ signed: false, signerPosition: null },
});
const piece = (id: string, parties: string[], more: Partial<ReportedEvidence> = {}): ReportedEvidence => ({
  ...{ id, kind: 'mou', name: id, since: daysAgo(100), until: inDays(100), status: 'current' },
  ...{ publicRecord: false, seen: null, activityDates: [], source: 'said', sourceUrl: null, readOn: null },
  ...{ sourceInWords: 'Entered here', people: null, parties: parties.map(party), ...more },
});

/** What is said of a shelter's memorandum, with this evidence. */
const told = (...evidence: ReportedEvidence[]) => {
  const names = { organization: (id: string) => `Invented ${id}` };
  const found = memorandumOf(evidence, { officeId: 'office', when: { asOf: DAY } }, names)('shelter');
  return found && [found.piece.id, found.with];
};
const NEWER = { since: daysAgo(5) };
const ENDED = { until: daysAgo(10), status: 'ended' } as const;

describe('the memorandum of a partner', () => {
  it('is the one with the office, whatever newer one it has with others', () => {
    const withOffice = piece('old', ['office', 'shelter']);
    expect(told(withOffice, piece('new', ['shelter', 'sheriff'], NEWER))).toEqual(['old', 'With the office']);
  });

  it('is the task force in which both sit, where there is none between them', () => {
    const force = piece('force', ['office', 'shelter', 'sheriff'], { kind: 'task-force' });
    const other = piece('new', ['shelter', 'sheriff'], NEWER);
    expect(told(other, force)).toEqual(['force', 'Task force with the office']);
    expect(told(force, piece('mou', ['office', 'shelter'], ENDED))?.[0]).toBe('force');
  });

  it('is one with the office that has ended before one with others', () => {
    const ended = piece('ended', ['office', 'shelter'], ENDED);
    expect(told(ended, piece('new', ['shelter', 'sheriff'], NEWER))).toEqual([
      'ended',
      'With the office (ended)',
    ]);
  });

  it('says that it has ended, also where it is with others', () => {
    const ended = piece('ended', ['shelter', 'sheriff'], ENDED);
    expect(told(ended)).toEqual(['ended', 'With Invented sheriff (ended)']);
  });

  it('says with whom it is where it is not with the office', () => {
    const others = ['shelter', 'sheriff', 'county'];
    expect(told(piece('new', others))).toEqual(['new', 'With Invented county and Invented sheriff']);
    expect(told(piece('not its own', ['office', 'sheriff']))).toBeUndefined();
  });
});
