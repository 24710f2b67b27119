import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../core/facts/index.ts';
import { reversed } from '../../../core/facts/mutation.ts';
import { applyMutations } from '../../../server/changes/apply.ts';
import { mergeMutations } from '../../../server/features/duplicates/merge.ts';

const origin = 'reference' as const;
const ever = { since: null, until: null };
const provenance = { source: 'A test', sourceKind: 'published-source' as const, origin };
const organization = (id: string, parentId: string | null = null) => ({
  ...{
    id,
    name: id,
    shortName: null,
    aliases: [],
    sector: null,
    level: null,
    city: null,
    state: null,
    url: null,
  },
  ...{ parentId, ...provenance },
});
const fill = (id: string, organizationId: string, role: string, since: string | null = null) => ({
  ...{
    id,
    organizationId,
    districtId: 'ohnd',
    role,
    part: false,
    mailbox: null,
    since,
    until: null,
    ...provenance,
  },
});
const party = (id: string, organizationId: string, core = false) => ({
  ...{ id, evidenceId: 'e', organizationId, role: null, core, host: false, ...ever, origin },
});
const maintainer = (id: string, partyId: string, organizationId: string) => ({
  ...{ id, personId: 'p', evidenceId: 'e', partyId, organizationId, origin },
});
const report = (id: string, fromId: string, aboutId: string) => ({
  ...{ id, districtId: 'ohnd', fromId, aboutId, level: 2, at: '2026-11-03', origin },
});

const dismissedDuplicate = (id: string, firstId: string, secondId: string) => ({
  ...{ id, districtId: 'ohnd', firstId, secondId, why: null },
  ...{ enteredBy: 'Invented', enteredOn: '2026-11-03', origin: 'entered' as const },
});

const facts: Facts = {
  organizations: [
    organization('keep'),
    organization('office', 'twin'),
    organization('other'),
    organization('twin'),
  ],
  fills: [
    fill('f1', 'keep', 'shelter'),
    fill('f2', 'twin', 'shelter'),
    fill('f3', 'twin', 'fbi', '2024-05-01'),
  ],
  people: [{ id: 'p', name: 'Invented Person', origin }],
  countyCoverage: [],
  acquaintances: [],
  employment: [{ id: 'w', personId: 'p', organizationId: 'twin', title: null, ...ever, origin }],
  holders: [
    {
      id: 'h',
      personId: 'p',
      organizationId: 'twin',
      districtId: 'ohnd',
      role: 'fbi',
      acting: false,
      deputy: false,
      ...ever,
      origin,
    },
  ],
  evidence: [
    {
      id: 'e',
      kind: 'mou',
      name: 'A memorandum',
      districtIds: ['ohnd'],
      program: null,
      taskForceId: null,
      everyDays: null,
      ...ever,
      ...provenance,
    },
  ],
  parties: [party('a', 'keep'), party('b', 'twin'), party('c', 'twin', true)],
  maintainers: [maintainer('x', 'b', 'twin')],
  signers: [maintainer('y', 'c', 'twin')],
  activityDates: [{ id: 's', evidenceId: 'e', at: '2026-01-01', origin }],
  statements: [
    {
      id: 't',
      districtId: 'ohnd',
      role: 'fbi',
      kind: 'confirmed',
      organizationId: 'twin',
      at: '2026-02-02',
      origin,
    },
  ],
  reports: [report('r1', 'keep', 'twin'), report('r2', 'twin', 'other')],
  tribalLand: [],
  practices: [],
  adoptions: [],
  handoffMarks: [],
  dismissedDuplicates: [dismissedDuplicate('d1', 'other', 'twin'), dismissedDuplicate('d2', 'keep', 'other')],
};

const merge = (wholly: boolean, of = facts) => {
  let next = 0;
  const newId = (): string => {
    next += 1;
    return `new${next}`;
  };
  return mergeMutations(of, { keep: 'keep', merge: 'twin', wholly, newId });
};
const merged = applyMutations(facts, merge(true));

describe('a merge', () => {
  it('leaves no fact that names the twin, and none of another without need', () => {
    const named = merged.organizations.map(({ aliases, ...row }) => row);
    expect(JSON.stringify({ ...merged, organizations: named })).not.toContain('"twin"');
    expect(merged.activityDates).toEqual(facts.activityDates);
    expect(merged.evidence).toEqual(facts.evidence);
  });

  it('enters its facts again under new ids, with their days and sources', () => {
    const moved = merged.fills.find(({ role }) => role === 'fbi');
    expect(moved).toEqual({ ...fill('f3', 'keep', 'fbi', '2024-05-01'), id: moved?.id, origin: 'entered' });
    expect(moved?.id).toMatch(/^new/);
    expect(merged.statements).toMatchObject([{ organizationId: 'keep', at: '2026-02-02' }]);
    expect(merged.holders).toMatchObject([{ organizationId: 'keep', personId: 'p' }]);
    expect(merged.employment).toMatchObject([{ organizationId: 'keep', personId: 'p' }]);
  });

  it('lets the one that stays be known by the names of the twin, and says no more of what the twin is not', () => {
    expect(merged.organizations.find(({ id }) => id === 'keep')?.aliases).toEqual(['twin']);
    expect(merged.dismissedDuplicates.map(({ id }) => id)).toEqual(['d2']);
  });

  it('keeps what both have alike once', () => {
    expect(merged.fills.filter(({ role }) => role === 'shelter').map(({ id }) => id)).toEqual(['f1']);
  });

  it('lets people carry and sign for the party that stays, or the one entered again', () => {
    const core = merged.parties.find((row) => row.core);
    expect(merged.parties.map(({ id }) => id)).toEqual(['a', core?.id]);
    expect(merged.maintainers).toMatchObject([{ partyId: 'a', organizationId: 'keep', personId: 'p' }]);
    expect(merged.signers).toMatchObject([{ partyId: core?.id, organizationId: 'keep' }]);
  });

  it('drops what the twins said of each other, and keeps what was said of others', () => {
    expect(merged.reports).toMatchObject([{ fromId: 'keep', aboutId: 'other' }]);
  });

  it('makes offices of the twin offices of the one that stays', () => {
    expect(merged.organizations.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['keep', null],
      ['office', 'keep'],
      ['other', null],
    ]);
  });

  it('is undone by its mutations backwards', () => {
    expect(applyMutations(merged, reversed(merge(true)))).toEqual(facts);
  });

  it('leaves the twin and its staff where other districts name it', () => {
    const here = applyMutations(facts, merge(false));
    expect(here.organizations).toEqual(facts.organizations);
    expect(here.employment).toEqual(facts.employment);
    expect(here.fills.map(({ organizationId }) => organizationId)).toEqual(['keep', 'keep']);
  });
});
