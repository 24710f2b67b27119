import { describe, expect, it } from 'vitest';
import { columnsOf, FACT_KINDS, type Facts, NO_FACTS } from '../../../core/facts/index.ts';
import { reversed } from '../../../core/facts/mutation.ts';
import { applyMutations } from '../../../server/changes/apply.ts';
import { mergeMutations } from '../../../server/features/duplicates/merge.ts';
import * as row from '../../facts.ts';

const origin = 'reference' as const;
const recorded = { sourceKind: 'published-source', origin } as const;
const organization = (id: string, parentId: string | null = null) =>
  row.organization(id, { name: id, parentId, ...recorded });
const fill = (id: string, organizationId: string, role: string, since: string | null = null) =>
  row.fill(organizationId, 'ohnd', role, { id, since, ...recorded });
const party = (id: string, organizationId: string, core = false) =>
  row.party('e', organizationId, { id, core, origin });
const maintainer = (id: string, partyId: string, organizationId: string) => ({
  ...{ id, personId: 'p', evidenceId: 'e', partyId, organizationId, origin },
});
const report = (id: string, fromId: string, aboutId: string) =>
  row.report(id, 'ohnd', [fromId, aboutId], 2, '2026-11-03');

const facts: Facts = {
  ...NO_FACTS,
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
  people: [row.person('p')],
  employment: [row.employment('w', 'p', 'twin')],
  holders: [row.holder('p', 'twin', 'ohnd', 'fbi', { id: 'h' })],
  evidence: [row.evidence('e')],
  parties: [party('a', 'keep'), party('b', 'twin'), party('c', 'twin', true)],
  maintainers: [maintainer('x', 'b', 'twin')],
  signers: [maintainer('y', 'c', 'twin')],
  activityDates: [row.activityDate('s', 'e', '2026-01-01')],
  statements: [row.statement('t', 'ohnd', 'fbi', 'twin', '2026-02-02')],
  reports: [report('r1', 'keep', 'twin'), report('r2', 'twin', 'other')],
  countyCoverage: [{ id: 'v', organizationId: 'twin', fips: '39035', basis: 'A list', ...recorded }],
  calls: [row.call('call', 'ohnd', 'twin', { outcome: 'message left' })],
  dismissedDuplicates: [
    row.dismissedDuplicate('d1', 'other', 'twin'),
    row.dismissedDuplicate('d2', 'keep', 'other'),
  ],
};

const merge = (removesDuplicate: boolean, of = facts) => {
  let next = 0;
  const newId = (): string => {
    next += 1;
    return `new${next}`;
  };
  return mergeMutations(of, { keep: 'keep', merge: 'twin', removesDuplicate, newId });
};
const merged = applyMutations(facts, merge(true));

it('is tried here with every kind of fact that names an organization', () => {
  const naming = FACT_KINDS.filter((kind) =>
    columnsOf(kind).some(({ notes }) => notes.names === 'organizations'),
  );
  const tried = naming.filter((kind) => JSON.stringify(facts[kind]).includes('"twin"'));
  expect([...tried, 'activityDates'].sort()).toEqual(naming.sort()); // days have a test of their own below
});

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
    expect(merged.calls).toMatchObject([{ organizationId: 'keep', outcome: 'message left' }]);
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

  it('lets what the twin said itself be what the one that stays said itself', () => {
    expect(merged.reports).toMatchObject([{ fromId: 'keep', toldToId: 'keep' }]);
  });

  it('lets days of evidence speak for the one that stays, and drops a day between the twins alone', () => {
    const between = (id: string, ...organizationIds: string[]) =>
      row.activityDate(id, 'e', '2026-01-01', { organizationIds });
    const activityDates = [between('d1', 'other', 'twin'), between('d2', 'keep', 'twin'), between('d3')];
    const days = applyMutations({ ...facts, activityDates }, merge(true, { ...facts, activityDates }));
    expect(days.activityDates.map(({ id, organizationIds }) => [id, [...organizationIds].sort()])).toEqual([
      ['d1', ['keep', 'other']],
      ['d3', []],
    ]);
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
