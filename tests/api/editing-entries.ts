import type { Entry } from '../../server/changes/entries.ts';

/** Entries of changes to ohnd: the columns that a test is about, and plain values for the others. */
export const DISTRICT = '/districts/ohnd';
const ever = { since: null, until: null };
export const organization = (id: string, more = {}): Entry => ({
  fact: 'organizations',
  id,
  value: {
    ...{
      name: `Invented ${id}`,
      shortName: null,
      aliases: [],
      sector: null,
      level: null,
      city: null,
      state: 'OH',
    },
    ...{ url: null, parentId: null, ...more },
  },
});
export const fill = (id: string, organizationId: string, role: string, more = {}): Entry => ({
  fact: 'fills',
  id,
  value: { organizationId, role, part: false, mailbox: null, ...ever, ...more },
});
export const evidence = (id: string, more = {}): Entry => ({
  fact: 'evidence',
  id,
  value: {
    ...{ kind: 'mou', name: `Invented memorandum ${id}`, districtIds: ['ohnd'], program: null },
    ...{ taskForceId: null, everyDays: null, since: '2026-06-01', until: '2028-06-01', ...more },
  },
});
export const party = (evidenceId: string, organizationId: string): Entry => ({
  fact: 'parties',
  id: `${evidenceId}:${organizationId}`,
  value: { evidenceId, organizationId, role: null, core: false, host: false, ...ever },
});
export const statement = (id: string, organizationId: string | null, role: string, more = {}): Entry => ({
  fact: 'statements',
  id,
  value: { organizationId, role, kind: organizationId ? 'confirmed' : 'unfilled', at: '2026-11-20', ...more },
});
export const activityDate = (id: string, evidenceId: string): Entry => ({
  fact: 'activityDates',
  id,
  value: { evidenceId, at: '2026-11-03' },
});
export const report = (id: string, fromId: string, aboutId: string): Entry => ({
  fact: 'reports',
  id,
  value: { fromId, aboutId, level: 3, at: '2026-11-03' },
});
