import { describe, expect, it } from 'vitest';
import { leadsHere } from '../../../server/features/calls/leads.ts';
import { evidence } from '../../facts.ts';

const task = { leadId: 'task', districtId: 'here', kind: 'task force' as const, roleId: null, strength: 2 };
const known = { place: 'Inventedville, OH', why: 'convened in 2014', organizationId: null };
const record = { source: 'Invented list', sourceUrl: null, sourceDate: null, readOn: '2026-11-28' };
const lead = { ...task, ...known, ...record, name: 'Invented Valley Task Force', grade: 'official' as const };
const elsewhere = { ...lead, leadId: 'elsewhere', districtId: 'there' };

const groups = (...names: string[]) => {
  const onRecord = names.map((name) => evidence('e', ['here'], { kind: 'task-force', name }));
  return leadsHere([lead, elsewhere], 'here', { leadDecisions: [], evidence: onRecord }).groups.map(
    ({ id }) => id,
  );
};

describe('task forces to ask about', () => {
  it('are those of the district that no evidence on record is named for', () => {
    expect(groups()).toEqual(['task']);
    expect(groups('Another task force')).toEqual(['task']);
    expect(groups('INVENTED VALLEY  task force')).toEqual([]);
  });
});
