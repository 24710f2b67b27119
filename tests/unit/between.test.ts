import { describe, expect, it } from 'vitest';
import { firstCallBetween, type SharedOffice, type Side } from '../../core/between.ts';

const side = (districtId: string, more: Partial<Side> = {}): Side => ({
  ...{ districtId, isOwn: false, coordinator: 'not on file', ...more },
});
const office = (organizationId: string, roles = 1, hasContact = true): SharedOffice => ({
  ...{ organizationId, roles, hasContact },
});
const OWN = side('ohnd', { isOwn: true, coordinator: 'on file' });

describe('the first call between districts', () => {
  it('goes to the coordinator of another district, never to the own', () => {
    const there = side('ohsd', { coordinator: 'on file' });
    expect(firstCallBetween([OWN, side('miwd'), there], [office('whd')])).toEqual({
      ...{ who: 'coordinator', districtId: 'ohsd' },
    });
  });

  it('goes to the office with a contact that serves the most roles where no coordinator is on file', () => {
    const offices = [office('no contact', 9, false), office('few', 1), office('z', 2), office('many', 2)];
    for (const coordinator of ['not on file', 'vacant'] as const)
      expect(firstCallBetween([OWN, side('ohsd', { coordinator })], offices)).toEqual({
        ...{ who: 'shared office', organizationId: 'many' },
      });
  });

  it('goes to the office of the first other district where nothing else is on record', () => {
    expect(firstCallBetween([side('miwd'), OWN, side('ohsd')], [office('no contact', 1, false)])).toEqual({
      ...{ who: 'office of the district', districtId: 'miwd' },
    });
  });

  it('goes beyond the first where none of the districts is the own', () => {
    const first = side('miwd', { coordinator: 'on file' });
    expect(firstCallBetween([first, side('ohsd')], [])).toEqual({
      ...{ who: 'office of the district', districtId: 'ohsd' },
    });
    expect(firstCallBetween([first], [])).toBeNull();
    expect(firstCallBetween([], [])).toBeNull();
  });
});
