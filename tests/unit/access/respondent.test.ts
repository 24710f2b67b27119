import { describe, expect, it } from 'vitest';
import { NO_FACTS } from '../../../core/facts/index.ts';
import type { Mutation } from '../../../core/facts/mutation.ts';
import { can, POWERS } from '../../../core/powers.ts';
import { mayCall } from '../../../server/access/rules.ts';
import { identityOf, type Viewer } from '../../../server/access/viewer.ts';
import { requireMayChange } from '../../../server/changes/may-change.ts';
import { ACCESS, type Access } from '../../../server/http/endpoint.ts';
import { mayUse } from '../../../web/editing/viewer.ts';

/** Someone with a personal link: no account, and one power, for one organization in one district. */
const respondent: Viewer = {
  identity: { id: 'link-1', name: 'Rita Respondent', role: null },
  grants: [{ power: 'speak for organizations', districts: ['ohnd'], organizations: ['own-shelter'] }],
};

const confirmed = (organizationId: string, districtId = 'ohnd'): Mutation => ({
  fact: 'statements',
  id: 'said',
  before: null,
  after: {
    ...{ id: 'said', kind: 'confirmed', role: 'shelter', organizationId, districtId, at: '2026-11-24' },
    ...{ source: 'A test', sourceKind: 'entered', origin: 'entered' },
  },
});

describe('a respondent with a personal link and no account', () => {
  it('has one power, at one place', () => {
    const places = [
      ...[{}, { districtId: 'ohnd' }, { organizationId: 'own-shelter' }],
      ...[{ districtId: 'cand', organizationId: 'own-shelter' }],
      ...[{ districtId: 'ohnd', organizationId: 'other-shelter' }],
    ];
    const here = { districtId: 'ohnd', organizationId: 'own-shelter' };
    expect(POWERS.filter((power) => can(respondent, power, here))).toEqual(['speak for organizations']);
    for (const place of places) expect(POWERS.filter((power) => can(respondent, power, place))).toEqual([]);
  });

  it('is let in where answers are entered, and nowhere else', () => {
    const letInto = (districtId?: string) =>
      (Object.keys(ACCESS) as Access[]).filter((access) => mayCall(access, respondent, districtId));
    expect(letInto('ohnd')).toEqual(['public', 'report']);
    expect(letInto('cand')).toEqual(['public']);
    expect(letInto()).toEqual(['public']);
  });

  it('answers for that organization alone', () => {
    const answer = (organizationId: string, homes = ['ohnd']) =>
      requireMayChange(respondent, homes, [confirmed(organizationId)], NO_FACTS);
    expect(() => answer('own-shelter')).not.toThrow();
    expect(() => answer('other-shelter')).toThrow('You may confirm the roles of your own organization');
    expect(() => answer('own-shelter', ['cand'])).toThrow('the Northern District of California');
  });

  it('takes back an own answer, and none of someone else', () => {
    const withdrawn = { ...confirmed('own-shelter'), before: confirmed('own-shelter').after, after: null };
    expect(() => requireMayChange(respondent, ['ohnd'], [withdrawn], NO_FACTS, true)).not.toThrow();
    expect(() => requireMayChange(respondent, ['ohnd'], [withdrawn], NO_FACTS)).toThrow();
  });

  it('is offered by the pages the forms that answer', () => {
    const forms = ['confirm-role', 'report-tie', 'add-activity-date', 'fill-role', 'add-practice'];
    expect(forms.filter((form) => mayUse(respondent, 'ohnd', form))).toEqual(forms.slice(0, 3));
    expect(forms.filter((form) => mayUse(respondent, 'cand', form))).toEqual([]);
  });

  it('is written down as who made a change', () => {
    expect(identityOf(respondent)).toMatchObject({ id: 'link-1', name: 'Rita Respondent' });
  });
});
