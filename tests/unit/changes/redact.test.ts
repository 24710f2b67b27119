import { describe, expect, it } from 'vitest';
import { type AccountRole, grantsOf } from '../../../core/account-roles.ts';
import { REMOVED } from '../../../core/facts/personal.ts';
import type { Viewer } from '../../../server/access/viewer.ts';
import { redactHistory, shownIn } from '../../../server/changes/redact.ts';
import { employment, fill, organization, party, person } from '../../facts.ts';

const viewer = (role: AccountRole): Viewer => ({
  identity: { id: role, name: 'Invented', role },
  grants: grantsOf(role, { districts: ['ohnd'], organizations: ['shelter'] }),
});
const ana = person('ana');
const job = employment('job', 'ana', 'shelter', { title: 'Director' });
const filling = fill('shelter', 'ohnd', 'shelter', { mailbox: 'desk@shelter.example' });

describe('names and contact details of persons', () => {
  it('are left out of a row for who may not see the people of its district', () => {
    const seen = (role: AccountRole, districtId = 'ohnd') =>
      redactHistory(viewer(role), districtId)('people', ana);
    expect(seen('administrator', 'cand')).toEqual(ana);
    expect(seen('coordinator')).toEqual(ana);
    expect(seen('coordinator', 'cand')).toEqual({ ...ana, name: null });
    for (const role of ['contributor', 'trainer', 'grant-writer', 'viewer'] as const)
      expect(seen(role), role).toEqual({ ...ana, name: null });
  });

  it('of an own organization are there for who speaks for it', () => {
    const redact = redactHistory(viewer('contributor'), 'ohnd');
    expect(redact('employment', { ...job })).toEqual(job);
    expect(redact('employment', { ...job, organizationId: 'police' })).toMatchObject({ title: null });
    expect(redact('fills', { ...filling })).toEqual(filling);
    expect(redactHistory(viewer('viewer'), 'ohnd')('fills', { ...filling })).toEqual({
      ...{ ...filling, mailbox: null, source: null },
    });
  });

  it('of a filling of another district are judged by that district', () => {
    const redact = redactHistory(viewer('coordinator'), 'ohnd');
    expect(redact('fills', { ...filling, districtId: 'cand' })).toMatchObject({ mailbox: null });
    expect(redactHistory(viewer('coordinator'), 'cand')('fills', { ...filling })).toEqual(filling);
  });

  it('are in no other row, which is given as it is', () => {
    const row = party('mou', 'fbi');
    expect(redactHistory(viewer('viewer'), 'ohnd')('parties', row)).toBe(row);
  });

  it('make the reading of rows one that is recorded, with whom it told of', () => {
    const told = (...rows: Parameters<typeof shownIn>[1]) => shownIn('facts', rows);
    expect(told({ fact: 'people', value: ana }, { fact: 'employment', value: { ...job } })).toEqual({
      ...{ what: 'facts', personIds: ['ana'] },
    });
    expect(told({ fact: 'fills', value: { ...filling } })).toEqual({ what: 'facts', personIds: [] });
    const silent = [
      { fact: 'people' as const, value: { ...ana, name: null } },
      { fact: 'people' as const, value: { ...ana, name: REMOVED } },
      { fact: 'organizations' as const, value: organization('shelter') },
      { fact: 'people' as const, value: null },
    ];
    expect(told(...silent)).toBe(null);
  });

  it('go from the history with what people wrote in words of their own', () => {
    const said = { ...organization('shelter'), source: 'Ana told me' };
    expect(redactHistory(viewer('viewer'), 'ohnd')('organizations', said)).toMatchObject({ source: null });
    expect(redactHistory(viewer('coordinator'), 'ohnd')('organizations', said)).toEqual(said);
  });
});
