import { describe, expect, it } from 'vitest';
import { addAcquaintance } from '../../../web/editing/acquaintance-form.ts';
import { coverCounties } from '../../../web/editing/counties-form.ts';
import type { DistrictRecords } from '../../../web/editing/district-records.ts';
import * as row from '../../facts.ts';
import { bookWith, newId, ROWS } from './editing-example.ts';

const entered = { origin: 'entered', source: 'A test', sourceKind: 'entered' } as const;
const people = [...ROWS.people, row.person('ben', 'Ben Example')];
const annKnowsBen = { id: 'k1', personId: 'ann', knownId: 'ben', since: '2024-01-01', ...entered };

describe('the form of who knows whom', () => {
  const asked = { person: 'ann', known: 'ben', since: '2024-05-01' };

  it('enters one fact for each side, and one alone when it is not mutual', () => {
    const records = bookWith({ people });
    const ends = (mutual: string) =>
      addAcquaintance
        .change(records, { ...asked, mutual }, newId, {})
        .entries.map(({ value }) => value && 'knownId' in value && `${value.personId} ${value.knownId}`);
    expect(ends('yes')).toEqual(['ann ben', 'ben ann']);
    expect(ends('')).toEqual(['ann ben']);
  });

  it('corrects what is on record instead of entering it twice', () => {
    const records = bookWith({ people, acquaintances: [annKnowsBen] });
    const { entries } = addAcquaintance.change(records, { ...asked, mutual: '' }, newId, {});
    expect(entries).toEqual([
      { fact: 'acquaintances', id: 'k1', value: { ...annKnowsBen, since: '2024-05-01' } },
    ]);
  });
});

describe('the form of the counties that an organization covers', () => {
  const counties = [
    { fips: '39035', county: 'Cuyahoga County' },
    { fips: '39095', county: 'Lucas County' },
  ];
  const covered = { id: 'c1', organizationId: 'hope', fips: '39035', basis: 'A list' };
  const coverage = { ...covered, sourceKind: 'entered', origin: 'entered' } as const;
  const records: DistrictRecords = { ...bookWith({ countyCoverage: [coverage] }), counties };

  it('shows what is on record, enters a box that is ticked and withdraws one that is not', () => {
    const start = coverCounties.start(records, { organization: 'hope' });
    const boxes = coverCounties.fields(records, start, {}).filter(({ type }) => type === 'check');
    expect(boxes.map(({ name, label }) => [label, start[name] ?? ''])).toEqual([
      ['Cuyahoga County', 'yes'],
      ['Lucas County', ''],
    ]);
    const [cuyahoga = '', lucas = ''] = boxes.map(({ name }) => name);
    const { entries } = coverCounties.change(
      records,
      { ...start, [cuyahoga]: '', [lucas]: 'yes' },
      newId,
      {},
    );
    expect(entries).toMatchObject([
      { fact: 'countyCoverage', id: 'c1', value: null },
      { fact: 'countyCoverage', value: { organizationId: 'hope', fips: '39095' } },
    ]);
  });

  it('changes nothing of another organization', () => {
    expect(coverCounties.change(records, { organization: 'fbi' }, newId, {}).entries).toEqual([]);
  });
});
