import { describe, expect, it } from 'vitest';
import { type AccountRole, grantsOf } from '../../../core/account-roles.ts';
import type { Viewer } from '../../../server/access/viewer.ts';
import { namesPersons, redactFor } from '../../../server/changes/redact.ts';
import { employment, fill, organization, person } from '../../facts.ts';

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
      redactFor(viewer(role), districtId)('people', ana);
    expect(seen('administrator', 'cand')).toEqual(ana);
    expect(seen('coordinator')).toEqual(ana);
    expect(seen('coordinator', 'cand')).toEqual({ ...ana, name: null });
    for (const role of ['contributor', 'trainer', 'grant-writer', 'viewer'] as const)
      expect(seen(role), role).toEqual({ ...ana, name: null });
  });

  it('of an own organization are there for who speaks for it', () => {
    const redact = redactFor(viewer('contributor'), 'ohnd');
    expect(redact('employment', { ...job })).toEqual(job);
    expect(redact('employment', { ...job, organizationId: 'police' })).toMatchObject({ title: null });
    expect(redact('fills', { ...filling })).toEqual(filling);
    expect(redactFor(viewer('viewer'), 'ohnd')('fills', { ...filling })).toEqual({
      ...filling,
      mailbox: null,
    });
  });

  it('of a filling of another district are judged by that district', () => {
    const redact = redactFor(viewer('coordinator'), 'ohnd');
    expect(redact('fills', { ...filling, districtId: 'cand' })).toMatchObject({ mailbox: null });
    expect(redactFor(viewer('coordinator'), 'cand')('fills', { ...filling })).toEqual(filling);
  });

  it('where it is known of each person, are judged by that alone', () => {
    const redact = redactFor(viewer('viewer'), 'ohnd', (id, at) => id === 'ana' && at !== 'police');
    expect(redact('people', ana)).toEqual(ana);
    expect(redact('people', person('ben'))).toMatchObject({ name: null });
    expect(redact('employment', { ...job })).toEqual(job);
    expect(redact('employment', { ...job, organizationId: 'police' })).toMatchObject({ title: null });
    expect(redact('fills', { ...filling })).toMatchObject({ mailbox: null });
  });

  it('are in no other row, which is given as it is', () => {
    const row = organization('shelter');
    expect(redactFor(viewer('viewer'), 'ohnd')('organizations', row)).toBe(row);
  });

  it('make the reading of a row one that is recorded', () => {
    expect(namesPersons('people', ana)).toBe(true);
    expect(namesPersons('people', { ...ana, name: null })).toBe(false);
    expect(namesPersons('fills', { ...filling })).toBe(true);
    expect(namesPersons('organizations', organization('shelter'))).toBe(false);
    expect(namesPersons('people', null)).toBe(false);
  });
});
