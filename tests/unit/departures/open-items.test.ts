import { describe, expect, it } from 'vitest';
import { type Facts, NO_FACTS } from '../../../core/facts/index.ts';
import { openItemsOn } from '../../../server/features/departures/open-items.ts';
import * as row from '../../facts.ts';

const DAY = '2026-11-24';
const works = (
  personId: string,
  organizationId: string,
  until: string | null = null,
  id = `${personId} at ${organizationId}`,
) => row.employment(id, personId, organizationId, { until });
const holds = (personId: string, more = {}) =>
  row.holder(personId, 'bureau', 'ohnd', 'fbi', { id: `${personId}-holds`, ...more });
const piece = (id: string, until: string | null = null) => row.evidence(id, ['ohnd'], { name: id, until });
const party = (organizationId: string, more = {}) => row.party('memo', organizationId, more);
const stands = (personId: string, organizationId: string, id = `${personId} for ${organizationId}`) =>
  row.forParty(personId, row.party('memo', organizationId), { id });

/** Ann left the bureau on 1 November; Ben is still there, Cleo works for the shelter. */
const facts = (more: Partial<Facts>): Facts => ({
  ...NO_FACTS,
  employment: [works('ann', 'bureau', '2026-11-01'), works('ben', 'bureau'), works('cleo', 'shelter')],
  ...more,
});
const memorandum = { evidence: [piece('memo')], parties: [party('bureau'), party('shelter')] };
const itemsOf = (more: Partial<Facts>, day = DAY): string[] =>
  openItemsOn(facts(more), day).flatMap(({ personId, items }) => items.map(({ id }) => `${personId} ${id}`));

describe('a role rests on who left', () => {
  it('until it has ended', () => {
    expect(itemsOf({ holders: [holds('ann')] })).toEqual(['ann role:ann-holds']);
    expect(itemsOf({ holders: [holds('ann', { until: '2026-11-01' })] })).toEqual([]);
    expect(itemsOf({ holders: [holds('ann', { until: '2026-11-20' })] })).toEqual([]);
  });

  it('only for the organization that was left, and only on who left', () => {
    expect(itemsOf({ holders: [holds('ann', { organizationId: 'shelter' })] })).toEqual([]);
    expect(itemsOf({ holders: [holds('ben')] })).toEqual([]);
  });
});

describe('evidence and a signature rest on who left', () => {
  it('until someone who stays carries or signs it for the same party', () => {
    expect(itemsOf({ ...memorandum, maintainers: [stands('ann', 'bureau')] })).toEqual([
      'ann evidence:ann for bureau',
    ]);
    expect(
      itemsOf({ ...memorandum, maintainers: [stands('ann', 'bureau'), stands('ben', 'bureau')] }),
    ).toEqual([]);
    expect(itemsOf({ ...memorandum, signers: [stands('ann', 'bureau')] })).toEqual([
      'ann signature:ann for bureau',
    ]);
  });

  it('whoever carries it for another party', () => {
    const maintainers = [stands('ann', 'bureau'), stands('cleo', 'shelter')];
    expect(itemsOf({ ...memorandum, maintainers })).toContain('ann evidence:ann for bureau');
  });

  it('until the evidence or the part in it has ended', () => {
    const maintainers = [stands('ann', 'bureau')];
    expect(itemsOf({ ...memorandum, maintainers, evidence: [piece('memo', DAY)] })).toEqual([]);
    expect(itemsOf({ ...memorandum, maintainers, evidence: [piece('memo', '2026-11-25')] })).toHaveLength(1);
    expect(
      itemsOf({ ...memorandum, maintainers, parties: [party('bureau', { until: '2026-11-01' })] }),
    ).toEqual([]);
  });

  it('on both of two who leave', () => {
    const employment = [works('ann', 'bureau', '2026-11-01'), works('ben', 'bureau', '2026-11-02')];
    const maintainers = [stands('ann', 'bureau'), stands('ben', 'bureau')];
    expect(itemsOf({ ...memorandum, maintainers, employment })).toEqual([
      'ben evidence:ben for bureau',
      'ann evidence:ann for bureau',
    ]);
  });
});

describe('people known rest on who left', () => {
  const known = 'ann acquaintance:ann:bureau:cleo';
  it('while no one who stays works with them', () => {
    const maintainers = [stands('ann', 'bureau'), stands('cleo', 'shelter')];
    expect(itemsOf({ ...memorandum, maintainers })).toContain(known);
    expect(itemsOf({ ...memorandum, maintainers: [...maintainers, stands('ben', 'bureau')] })).toEqual([]);
  });

  it('but not those who leave too, and not by evidence that has ended', () => {
    const maintainers = [stands('ann', 'bureau'), stands('cleo', 'shelter')];
    const employment = [works('ann', 'bureau', '2026-11-01'), works('cleo', 'shelter', '2026-10-01')];
    expect(itemsOf({ ...memorandum, maintainers, employment })).not.toContain(known);
    expect(itemsOf({ ...memorandum, maintainers, evidence: [piece('memo', '2026-11-10')] })).toEqual([]);
  });
});

describe('who leaves', () => {
  const holders = [holds('ann')];
  const of = (employment: Facts['employment']) => openItemsOn(facts({ holders, employment }), DAY);

  it('is also who will, with the day', () => {
    expect(of([works('ann', 'bureau', '2026-12-31')])).toMatchObject([{ on: '2026-12-31', hasLeft: false }]);
    expect(of([works('ann', 'bureau', DAY)])).toMatchObject([{ on: DAY, hasLeft: true }]);
  });

  it('settles a role before the last day by ending it with that day', () => {
    const employment = [works('ann', 'bureau', '2026-12-31')];
    const ending = (until: string) => itemsOf({ employment, holders: [holds('ann', { until })] });
    expect(ending('2026-12-31')).toEqual([]);
    expect(ending('2027-01-01')).toEqual(['ann role:ann-holds']);
  });

  it('is not who has another time at the same organization', () => {
    expect(of([works('ann', 'bureau', '2026-11-01'), works('ann', 'bureau', null, 'again')])).toEqual([]);
  });

  it('leaves with the last of several times', () => {
    const times = [works('ann', 'bureau', '2026-11-01'), works('ann', 'bureau', '2027-01-01', 'again')];
    expect(of(times)).toMatchObject([{ on: '2027-01-01', hasLeft: false }]);
  });
});

describe('a person who is known', () => {
  const knows = (personId: string, knownId: string) => row.acquaintance(personId, knownId);
  it('rests on who left until a colleague who stays knows that person too', () => {
    expect(itemsOf({ acquaintances: [knows('ann', 'cleo')] })).toEqual(['ann acquaintance:ann:bureau:cleo']);
    expect(itemsOf({ acquaintances: [knows('ann', 'cleo'), knows('ben', 'cleo')] })).toEqual([]);
  });

  it('does not when both worked for one organization', () => {
    expect(itemsOf({ acquaintances: [knows('ann', 'ben')] })).toEqual([]);
  });
});
